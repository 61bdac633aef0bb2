/** Figures: models and their painters through Graphics2D, the same for screen and file. No JavaFX. */
package org.engram.ui.figure;
