/** Figures as files, in the print theme. No JavaFX. */
package org.engram.ui.export;
