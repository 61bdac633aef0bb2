/** Figures on the screen: the JavaFX node that shows what the painters paint. */
package org.engram.ui.canvas;
