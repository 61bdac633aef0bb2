/**
 * What of a window outlives it: the laboratory that was open, the live and the pinned runs, the place on the screen, theme, scale and recent files, kept in the
 * platform's state folder. Knows files, and no window.
 */
package org.engram.ui.session;
