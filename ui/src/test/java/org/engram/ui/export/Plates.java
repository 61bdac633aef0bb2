package org.engram.ui.export;

import java.util.List;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Samples;

/** Plates of every kind of figure, for tests. */
final class Plates {
    static final String CAPTION = "S = 16 · R = 4 · D = 8 · N = 20 · T = 32 · α = 1e-5 · seed 64";
    static final String CONFIGURATION = "{\"command\": \"flow\"}";

    /** What is an empty box where a typeface lacks it. */
    static final String MATHEMATICS = "‖W_OV‖ p̂ α 𝒜 log|𝒜|";

    private Plates() {}

    static Plate of(String name, Figure figure) {
        return new Plate(name, figure, FigureView.ALL, new Origin(CAPTION, CONFIGURATION));
    }

    static Plate losses() {
        return of("losses", Samples.loss(300));
    }

    /** The losses with a title in which every letter is a trap. */
    static Plate mathematics() {
        LineFigure loss = Samples.loss(300);
        Heading heading = new Heading(MATHEMATICS, "");
        return of(
                "mathematics",
                new LineFigure(heading, loss.backdrop(), loss.series(), List.of(), loss.playhead(), "letters"));
    }

    static List<Plate> all() {
        return List.of(
                losses(),
                of("norms", Samples.norms(300)),
                of("output-value", Samples.weights(64, 8, 8)),
                of("attention", Samples.keys(16, 4)),
                of("models", Samples.models()),
                of("logits", Samples.logits(4, 8)));
    }
}
