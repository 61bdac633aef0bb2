package org.engram.ui.player;

import java.util.Locale;
import org.engram.simulation.theory.StageReport.StageName;

/** The style class that gives a node the colour of a stage: "stage-hallucination". */
public final class StageStyle {
    private StageStyle() {}

    public static String of(StageName stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
