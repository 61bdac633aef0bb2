/** Animated GIF for pictures of few colours: one palette for all of the film, no dither, only what changes. */
package org.engram.ui.film.gif;
