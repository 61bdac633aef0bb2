/** Figures as files, in the print theme; written whole or not at all. No JavaFX. */
package org.engram.ui.export;
