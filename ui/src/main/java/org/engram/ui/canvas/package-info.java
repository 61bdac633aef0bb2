/** Figures on the screen: the JavaFX nodes that show what the painters paint, one alone or several in a deck, with gestures and menu. */
package org.engram.ui.canvas;
