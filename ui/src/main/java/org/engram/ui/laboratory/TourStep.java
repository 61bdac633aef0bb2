package org.engram.ui.laboratory;

/**
 * A step of a guided tour: what the laboratory is brought to show, and what is said of it.
 *
 * @param preset its number, from 0
 * @param moment where the playhead stands as soon as the run is solved; until then it follows
 * @param target what it speaks of, as a selector: "#loss"
 * @param words two or three sentences
 * @param source theorem, figure or section of the paper; empty where there is none
 */
public record TourStep(int preset, TourMoment moment, String target, String title, String words, String source) {}
