package org.engram.ui.saving;

import org.engram.ui.export.PlateSize;

/** How large figures are in files. */
enum SizeChoice {
    SLIDE("Slide, 16:9", PlateSize.SLIDE),
    HALF("Half a slide", PlateSize.HALF),
    COLUMN("Column of a paper, 85 mm", PlateSize.COLUMN),
    FREE("Width × height", PlateSize.SLIDE);

    private final String text;
    private final PlateSize size;

    SizeChoice(String text, PlateSize size) {
        this.text = text;
        this.size = size;
    }

    /** For a free size only where it begins. */
    PlateSize size() {
        return size;
    }

    @Override
    public String toString() {
        return text;
    }
}
