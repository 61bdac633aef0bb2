/** The gradient-flow laboratory. */
package org.engram.ui.flow;
