/** The transformer laboratory. */
package org.engram.ui.transformer;
