package org.engram.simulation.experiment;

import static org.engram.simulation.experiment.Parameter.Scale.LINEAR;
import static org.engram.simulation.experiment.Parameter.Scale.LOGARITHMIC;

/** The parameter table of the gradient-flow laboratory. Symbols are those of the paper. */
public enum FlowParameter implements TableParameter {
    SUBJECTS(
            "subjects",
            "S",
            "Subjects",
            "Facts",
            16,
            Domain.count(1, 4096),
            "How many subjects there are; each is seen less often when there are more, so that recall comes later."),
    RELATIONS(
            "relations",
            "R",
            "Relations",
            "Facts",
            4,
            Domain.count(1, 256),
            "How many relations there are; more of them make each rarer and its answers slower to learn."),
    ANSWERS(
            "answers",
            "D",
            "Answers",
            "Facts",
            8,
            Domain.count(1, 256),
            "How many answers each relation has; more of them raise the plateau of the hallucination stage."),
    FACTS_SEED(
            "facts-seed",
            "",
            "Seed",
            "Facts",
            0,
            Domain.seed(),
            "Which random facts are drawn; the same number gives the same facts."),
    SUBJECT_ZIPF(
            "subject-zipf",
            "",
            "Subject Zipf",
            "Facts",
            0,
            Domain.interval(LINEAR, 0, 10, 2),
            "The exponent of p(s); 0 asks for every subject equally often, more asks ever more for the first ones."),
    RELATION_ZIPF(
            "relation-zipf",
            "",
            "Relation Zipf",
            "Facts",
            0,
            Domain.interval(LINEAR, 0, 10, 2),
            "The exponent of p(r); 0 asks for every relation equally often, more asks ever more for the first ones."),
    NOISE(
            "noise",
            "N",
            "Noise tokens",
            "Prompt",
            20,
            Domain.count(1, 4096),
            "How many different noise tokens there are; with more of them each is seen less often and learns less."),
    LENGTH(
            "length",
            "T",
            "Prompt length",
            "Prompt",
            32,
            Domain.count(3, 1024),
            "The length of a prompt with its end token; a longer one holds more noise."),
    INIT(
            "init",
            "α",
            "Initial scale",
            "Start",
            1e-5,
            Domain.positive(1e-12, 0.1),
            "The size of the weights at the start; a smaller start makes every stage come later and the plateaus longer."),
    TOLERANCE(
            "tolerance",
            "ε",
            "Tolerance",
            "Dynamics",
            1e-8,
            Domain.interval(LOGARITHMIC, 1e-13, 1e-2),
            "The relative error allowed in a step; a larger one is faster and less accurate."),
    LEARNING_RATE(
            "learning-rate",
            "η",
            "Learning rate",
            "Dynamics",
            0.1,
            Domain.positive(1e-3, 100),
            "How far one step of gradient descent goes; too large a rate overshoots."),
    UNTIL("until", "t", "Until", "Dynamics", 819.2, Domain.positive(1, 1e5), "The time at which the run ends."),
    UNTIL_LOSS(
            "until-loss",
            "L",
            "Until loss",
            "Dynamics",
            0.01,
            Domain.positive(1e-4, 10),
            "The total loss below which the run ends; the last part of it falls very slowly.");

    private final ParameterRow row;

    FlowParameter(
            String option, String symbol, String label, String group, double initial, Domain domain, String help) {
        row = new ParameterRow(option, symbol, label, group, initial, domain, help);
    }

    @Override
    public ParameterRow row() {
        return row;
    }
}
