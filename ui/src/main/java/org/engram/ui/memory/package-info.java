/** The memory laboratory. */
package org.engram.ui.memory;
