package org.engram.ui.figure;

/**
 * What a figure is called.
 *
 * @param note what stands at the right of the title, such as "answers × tokens · t = 401.6"; may be empty
 */
public record Heading(String title, String note) {}
