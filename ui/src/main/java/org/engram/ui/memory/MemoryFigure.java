package org.engram.ui.memory;

import org.engram.ui.laboratory.FigurePage;

/** The figures of the laboratory. */
enum MemoryFigure implements FigurePage {
    ACCURACY("Accuracy", "The share of the associations that is recalled, one association after the other."),
    SCORES("Scores", "What the memory says to each input, output by output; a dot marks the right output."),
    HISTOGRAM(
            "Histogram",
            "How the scores of right and of wrong outputs are spread, and how far the largest wrong one reaches."),
    MARGINS("Margins", "By how much the right output leads the best wrong one, the weakest association first."),
    BOUNDS("Bounds", "The loss of memories of so many bits, above the least that any memory of so many bits can have."),
    SPECTRUM("Spectrum", "The singular values of the memory's matrix.");

    private final String word;
    private final String help;

    MemoryFigure(String word, String help) {
        this.word = word;
        this.help = help;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String help() {
        return help;
    }
}
