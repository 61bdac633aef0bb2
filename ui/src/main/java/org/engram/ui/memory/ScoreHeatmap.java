package org.engram.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.ScorePatch;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.player.Quantity;

/** The first part of the score matrix, with the right outputs marked. */
final class ScoreHeatmap {
    /** So few rows can each have its name, and so few columns. */
    private static final int FEW_ROWS = 24;

    private static final int FEW_COLUMNS = 6;

    private ScoreHeatmap() {}

    static HeatmapFigure of(MemoryFrame frame) {
        ScorePatch patch = frame.snapshot().scores();
        MemoryNames names = MemoryNames.of(frame);
        int[] outputs = patch.outputs();
        int[] inputs = patch.inputs();
        boolean linear = frame.experiment().kind() instanceof MemoryKind.Matrix;
        return new HeatmapFigure(
                new Heading(
                        linear ? "Scores \u27e8u_y, W e_x\u27e9" : "Scores \u27e8u_y, F(e_x)\u27e9",
                        note(frame, patch)),
                new ScoreCells(patch, names),
                groups(outputs, FEW_ROWS, names::output, "outputs"),
                groups(inputs, FEW_COLUMNS, names::input, "inputs"),
                "input x; \u2022 its right output y",
                true,
                summary(frame, patch));
    }

    private static String note(MemoryFrame frame, ScorePatch patch) {
        int all = frame.snapshot().experiment().inputs();
        String part = patch.inputs().length < all
                ? "the first %s of %s".formatted(Quantity.count(patch.inputs().length), Quantity.count(all))
                : "N = " + Quantity.count(all);
        return "outputs \u00d7 inputs \u00b7 " + part;
    }

    private static List<Group> groups(int[] members, int few, IntFunction<String> name, String all) {
        if (members.length > few) {
            return List.of(new Group(all, 0, members.length));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            groups.add(new Group(name.apply(members[i]), i, i + 1));
        }
        return groups;
    }

    private static String summary(MemoryFrame frame, ScorePatch patch) {
        return "Scores of %d outputs for %d inputs; %s of %s associations are recalled"
                .formatted(
                        patch.outputs().length,
                        patch.inputs().length,
                        Quantity.percent(frame.snapshot().accuracy()),
                        Quantity.count(frame.snapshot().time()));
    }
}
