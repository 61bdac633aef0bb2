package org.engram.ui.export;

import java.util.Locale;

/** What a figure can be saved as. */
public enum Format {
    SVG("vectors for documents and the web; text stays text"),
    PDF("vectors for papers; the typefaces are in the file"),
    PNG("pixels"),
    PPTX("slides; curves are charts that can be edited"),
    CSV("the numbers behind the figure");

    private final String purpose;

    Format(String purpose) {
        this.purpose = purpose;
    }

    /** What it is good for, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** The ending of files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
