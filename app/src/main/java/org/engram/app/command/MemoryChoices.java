package org.engram.app.command;

import java.util.List;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.runfile.Chosen;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.MemoryFormat;
import org.engram.simulation.runfile.Numbers;
import org.engram.simulation.runfile.RunFormat.Recorded;

/** What was chosen for the measurement of a memory. */
record MemoryChoices(Chosen chosen) implements Requests.Choices<MemoryChoices, MemoryRequest> {
    static final String YES = "true";
    private static final String NO = "false";
    private static final double USUAL_TARGET = 0.99;
    private static final int MOST_TRIALS = 1_000_000;

    /** What a kind brings with it where it is chosen anew. */
    private static final List<String> OF_KIND = List.of(
            MemoryParameter.LEARNING_RATE.option(), MemoryParameter.STEPS.option(), MemoryChoice.ACTIVATION.option());

    /** These choices, and for the rest those of {@code base}. */
    @Override
    public MemoryChoices over(MemoryChoices base) {
        Chosen kept = base.chosen;
        if (chosen.has(MemoryChoice.KIND.option())) {
            for (String option : OF_KIND) {
                kept = kept.without(option);
            }
        }
        if (chosen.has(MemoryChoice.MAP.option())) {
            kept = kept.without(FactSources.OPTION);
        }
        return new MemoryChoices(chosen.over(kept, List.of()));
    }

    @Override
    public MemoryRequest request() {
        Recorded<MemorySettings, MemoryExperiment> read = new MemoryFormat().read(chosen);
        boolean searching = searching();
        OptionalDouble target = searching ? OptionalDouble.of(target()) : OptionalDouble.empty();
        return new MemoryRequest(read.settings(), read.experiment(), trials(), target);
    }

    private boolean searching() {
        String text = chosen.text(MemoryFormat.CAPACITY, NO);
        if (!text.equals(YES) && !text.equals(NO)) {
            throw new UsageException("--capacity is %s but must be true or false.".formatted(text));
        }
        return text.equals(YES);
    }

    private double target() {
        return chosen.has(MemoryFormat.TARGET_ACCURACY)
                ? number(MemoryFormat.TARGET_ACCURACY, Double.MIN_VALUE, 1, "a number above 0 and at most 1")
                : USUAL_TARGET;
    }

    private int trials() {
        String allowed = "a whole number from 1 to " + MOST_TRIALS;
        double trials = chosen.has(MemoryFormat.TRIALS) ? number(MemoryFormat.TRIALS, 1, MOST_TRIALS, allowed) : 1;
        if (trials != Math.rint(trials)) {
            throw notAllowed(MemoryFormat.TRIALS, allowed);
        }
        return (int) trials;
    }

    private double number(String option, double min, double max, String allowed) {
        double value = Numbers.parse(chosen.text(option)).orElse(Double.NaN);
        if (!(value >= min && value <= max)) {
            throw notAllowed(option, allowed);
        }
        return value;
    }

    private UsageException notAllowed(String option, String allowed) {
        return new UsageException("--%s is %s but must be %s.".formatted(option, chosen.text(option), allowed));
    }
}
