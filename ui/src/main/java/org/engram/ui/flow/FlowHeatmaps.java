package org.engram.ui.flow;

import java.util.List;
import java.util.stream.IntStream;
import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.Numbers;

/** The heatmaps of a frame. */
final class FlowHeatmaps {
    private final FactTable facts;
    private final FlowSnapshot snapshot;
    private final FlowLayout layout;
    private final String now;

    FlowHeatmaps(FlowFrame frame) {
        facts = frame.facts();
        snapshot = frame.snapshot();
        layout = snapshot.layout();
        now = "t = " + Numbers.value(snapshot.time(), 4);
    }

    HeatmapFigure values() {
        List<Group> relations = IntStream.range(0, facts.relationCount())
                .mapToObj(r -> new Group(facts.relations().get(r), facts.answerStart(r), facts.answerStart(r + 1)))
                .toList();
        return new HeatmapFigure(
                new Heading("Output-value W_OV", "answers × tokens · " + now),
                new WeightCells(snapshot, facts),
                relations,
                columns("subjects", "relations"),
                "token z",
                true,
                "Output-value weights of " + layout.answers() + " answers and " + layout.tokens() + " tokens at "
                        + now);
    }

    HeatmapFigure attention() {
        return new HeatmapFigure(
                new Heading("Attention k(z)", "key · query at EOS"),
                new KeyCells(snapshot, facts),
                List.of(),
                columns(counted(layout.subjects(), "subject"), counted(layout.relations(), "relation")),
                "token z",
                false,
                "Attention at " + now + ": strongest on " + strongest());
    }

    private String strongest() {
        int best = 0;
        for (int token = 1; token < layout.tokens(); token++) {
            best = snapshot.key(token) > snapshot.key(best) ? token : best;
        }
        return WeightCells.token(facts, layout, best) + ", " + Numbers.value(snapshot.key(best), 4);
    }

    private List<Group> columns(String subjects, String relations) {
        return List.of(
                new Group(subjects, 0, layout.subjects()),
                new Group(relations, layout.subjects(), layout.noise()),
                new Group("n · e", layout.noise(), layout.tokens()));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
