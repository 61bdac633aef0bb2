package org.engram.ui.flow;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.Numbers;

/** What the theory says of a flow, as marks and plateaus. */
final class TheoryMarks {
    private TheoryMarks() {}

    static List<Mark> marks(StageReport report) {
        return report.predictions().stream()
                .filter(p -> Double.isFinite(p.time()))
                .map(p -> new Mark(
                        p.kind() == Prediction.Kind.RELATION_LEARNED ? "relation learned" : "subject learned",
                        p.time(),
                        p.certainty() == Prediction.Certainty.CLOSED_FORM))
                .toList();
    }

    /** log|A| and H(a|r); H(a|s) where the run stops on it. */
    static List<Plateau> plateaus(StageReport report) {
        List<Plateau> plateaus = new ArrayList<>();
        add(plateaus, "log |𝒜|", report.plateauUniform());
        add(plateaus, "H(a | r)", report.plateauHallucination());
        if (report.stages().stream().map(Stage::name).anyMatch(StageName.SUBJECT_GUESS::equals)) {
            add(plateaus, "H(a | s)", report.plateauSubject());
        }
        return plateaus;
    }

    private static void add(List<Plateau> plateaus, String name, double value) {
        if (Double.isFinite(value)) {
            plateaus.add(new Plateau(name + " = " + Numbers.value(value, 4), value));
        }
    }
}
