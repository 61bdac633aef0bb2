/**
 * Films of a run: every moment of it painted as for an export, as a GIF that repeats and as MP4. Without JavaFX, so that the command line
 * makes them too.
 */
package org.engram.ui.film;
