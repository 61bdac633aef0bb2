package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.task.FactTables;

/**
 * A setting worth looking at.
 *
 * @param description one sentence: what is to be seen
 */
public record FlowPreset(String name, String description, FlowSettings settings) implements Preset<FlowSettings> {
    private static final FlowSettings PAPER = FlowSettings.defaults().with(HorizonKind.AUTOMATIC);

    /** The presets, the paper's figure first. */
    public static List<FlowPreset> all() {
        return List.of(
                paper(), randomFacts(), countries(), longHallucination(), subjectFirst(), bothAtOnce(), tinyStart());
    }

    /** The paper's Figure 5. */
    public static FlowPreset paper() {
        return new FlowPreset(
                "The paper's Figure 5",
                "The model first learns which answers a relation has, hallucinates among them, then recalls.",
                PAPER);
    }

    static FlowPreset randomFacts() {
        return new FlowPreset(
                "Random facts",
                "Answers are drawn at random, so that noise and end token first learn which answers are frequent.",
                PAPER.with(new FactSource.Random()));
    }

    static FlowPreset countries() {
        return new FlowPreset(
                "Countries",
                "Facts in words: asked for a capital, the model first names just any capital, then the right one.",
                PAPER.with(new FactSource.Table("countries", FactTables.countries())));
    }

    static FlowPreset longHallucination() {
        return new FlowPreset(
                "Long hallucination",
                "Four times the subjects make each rarer, and the hallucination stage far longer.",
                PAPER.with(FlowParameter.SUBJECTS, 64));
    }

    static FlowPreset subjectFirst() {
        return new FlowPreset(
                "Subject first",
                "With few subjects and many relations the mirror image shows: it knows whom, not yet what.",
                PAPER.with(FlowParameter.SUBJECTS, 8).with(FlowParameter.RELATIONS, 64));
    }

    static FlowPreset bothAtOnce() {
        return new FlowPreset(
                "Both at once",
                "With S = R = D subject and relation are learned at the same rate, and no plateau is left.",
                PAPER.with(FlowParameter.SUBJECTS, 8).with(FlowParameter.RELATIONS, 8));
    }

    static FlowPreset tinyStart() {
        return new FlowPreset(
                "Tiny initialisation",
                "From weights of 10⁻¹⁰ the stages part further, as the theorem asks.",
                PAPER.with(FlowParameter.INIT, 1e-10));
    }
}
