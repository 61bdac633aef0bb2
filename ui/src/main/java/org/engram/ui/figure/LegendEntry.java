package org.engram.ui.figure;

/** What a legend names. */
public interface LegendEntry {
    String name();

    Ink ink();
}
