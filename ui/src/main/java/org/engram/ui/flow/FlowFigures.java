package org.engram.ui.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.laboratory.PinnedRuns;

/**
 * The figures of the gradient-flow laboratory at one moment of a run.
 *
 * @param values W_OV, answers × tokens
 * @param attention k(z), one row
 * @param norms ‖W_OV(·, z)‖ by kind of token
 */
public record FlowFigures(LineFigure loss, HeatmapFigure values, HeatmapFigure attention, LineFigure norms) {
    /** What they are called where they are files. */
    public static final List<String> NAMES = List.of("losses", "output-value", "attention", "norms");

    /** What {@code engram export} knows: those, and the answers to the window's first question. */
    public static final List<String> EXPORTED = List.of("losses", "output-value", "attention", "norms", "answers");

    public static FlowFigures of(FlowFrame frame) {
        return of(frame, Optional.empty(), PinnedRuns.none());
    }

    /**
     * @param ghost another run whose curves are drawn faintly behind
     * @param pinned runs to be compared with
     */
    public static FlowFigures of(FlowFrame frame, Optional<FlowFrame> ghost, PinnedRuns<FlowColumn> pinned) {
        FlowCurves curves = new FlowCurves(frame, ghost, pinned);
        FlowHeatmaps heatmaps = new FlowHeatmaps(frame);
        return new FlowFigures(curves.loss(), heatmaps.values(), heatmaps.attention(), curves.norms());
    }

    /** All of them, as they stand in the window. */
    public List<Figure> all() {
        return List.of(loss, values, attention, norms);
    }

    /** All of them by {@link #NAMES}, in that order. */
    public Map<String, Figure> named() {
        Map<String, Figure> named = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            named.put(NAMES.get(i), all().get(i));
        }
        return named;
    }

    /** By {@link #EXPORTED}, in that order. */
    public static Map<String, Figure> exported(FlowFrame frame) {
        return exported(frame, PinnedRuns.none());
    }

    /** The same beside pinned runs. */
    static Map<String, Figure> exported(FlowFrame frame, PinnedRuns<FlowColumn> pinned) {
        Map<String, Figure> named = of(frame, Optional.empty(), pinned).named();
        named.put(EXPORTED.getLast(), FlowAnswers.of(frame));
        return named;
    }
}
