package org.engram.ui.figure;

/** The bundled typefaces, as files under {@code engram/fonts}; the window loads the same files. */
public enum Face {
    REGULAR("Inter-Regular.otf", 400),
    MEDIUM("Inter-Medium.otf", 500),
    SEMI_BOLD("Inter-SemiBold.otf", 600),
    ITALIC("Inter-Italic.otf", 400),
    /** Script and blackboard letters, operators and arrows that Inter lacks. */
    MATHEMATICS("NotoSansMath-Subset.ttf", 400);

    private final String file;
    private final int weight;

    Face(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    /** Path of the font file on the class path, without a leading slash. */
    public String resource() {
        return "engram/fonts/" + file;
    }

    /** The same typeface, or its commonest letters, with TrueType outlines, as a PDF wants them. */
    public String trueType() {
        return resource().replace(".otf", "-Subset.ttf");
    }

    /** The CSS weight. */
    public int weight() {
        return weight;
    }
}
