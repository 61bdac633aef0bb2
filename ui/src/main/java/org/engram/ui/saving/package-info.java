/**
 * What a person chooses when figures become files or a run becomes a film: a sheet for each with what it remembers, and what both have: a
 * folder, formats, what would come of it, and Enter.
 */
package org.engram.ui.saving;
