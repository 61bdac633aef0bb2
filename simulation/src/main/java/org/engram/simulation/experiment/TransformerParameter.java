package org.engram.simulation.experiment;

import static org.engram.simulation.experiment.Parameter.Scale.LINEAR;
import static org.engram.simulation.experiment.Parameter.Scale.LOGARITHMIC;

/** The parameter table of the transformer laboratory. Symbols are those of the paper. */
public enum TransformerParameter implements TableParameter {
    SUBJECTS(
            "subjects",
            "S",
            "Subjects",
            "Facts",
            32,
            Domain.count(1, 512),
            "How many subjects there are; with R relations the model has to store S·R facts."),
    RELATIONS(
            "relations",
            "R",
            "Relations",
            "Facts",
            32,
            Domain.count(1, 512),
            "How many relations there are; with S subjects the model has to store S·R facts."),
    ANSWERS(
            "answers",
            "D",
            "Answers",
            "Facts",
            8,
            Domain.count(1, 256),
            "How many answers each relation has; the model chooses among all R·D of them."),
    FACTS_SEED(
            "facts-seed",
            "",
            "Facts seed",
            "Facts",
            0,
            Domain.seed(),
            "Which random facts are drawn; the same number gives the same facts."),
    NOISE(
            "noise",
            "N",
            "Noise tokens",
            "Prompt",
            64,
            Domain.count(1, 1024),
            "How many different noise tokens there are; the model has to learn not to look at them."),
    LENGTH(
            "length",
            "T",
            "Prompt length",
            "Prompt",
            32,
            Domain.count(3, 256),
            "The length of a prompt with its end token; all but three of its tokens are noise."),
    DIMENSION(
            "dimension",
            "d",
            "Dimension",
            "Model",
            32,
            Domain.count(1, 512),
            "The dimension of the embeddings, which are drawn once and stay; in more of them they interfere less."),
    HEADS(
            "heads",
            "H",
            "Heads",
            "Model",
            8,
            Domain.count(1, 64),
            "How many attention heads there are; enough of them store the facts without an MLP."),
    HEAD_DIMENSION(
            "head-dimension",
            "d_h",
            "Head dimension",
            "Model",
            8,
            Domain.count(1, 128),
            "The dimension in which a head works; a head has 4·d·d_h weights."),
    MLP_WIDTH(
            "mlp-width",
            "m",
            "MLP width",
            "Model",
            32,
            Domain.count(0, 1024),
            "How many neurons the MLP has; wide enough it stores what the heads cannot, and 0 leaves it out."),
    INIT(
            "init",
            "α",
            "Initial scale",
            "Model",
            1e-5,
            Domain.positive(1e-12, 0.1),
            "The size of every weight of the merged head at the start; a smaller one makes the stages part further."),
    BLOCK_SIZE(
            "block-size",
            "M_b",
            "Block size",
            "Construction",
            8,
            Domain.count(1, 64),
            "How many subjects or relations share a head of the construction; with fewer they interfere less."),
    BETA(
            "beta",
            "β",
            "Sharpness",
            "Construction",
            100,
            Domain.positive(1, 1e4),
            "How sharply the constructed heads attend; it must exceed the interference of the embeddings by far."),
    DEGREE(
            "degree",
            "q",
            "Degree",
            "Construction",
            2,
            new Domain(LINEAR, true, 2, 6, 2, 6),
            "The degree of the polynomial in subject and relation by which the constructed MLP stores a fact."),
    LEARNING_RATE(
            "learning-rate",
            "η",
            "Learning rate",
            "Training",
            0.01,
            Domain.positive(1e-5, 10),
            "How far a step goes; too large a rate overshoots, and changing it lets the run go on."),
    MOMENTUM(
            "momentum",
            "μ",
            "Momentum",
            "Training",
            0.9,
            Domain.interval(LINEAR, 0, 0.9999, 0.99),
            "How much of the step before gradient descent keeps."),
    WEIGHT_DECAY(
            "weight-decay",
            "λ",
            "Weight decay",
            "Training",
            0,
            Domain.interval(LINEAR, 0, Double.POSITIVE_INFINITY, 1),
            "What part of each weight, times the learning rate, a step takes away."),
    BATCH(
            "batch",
            "B",
            "Batch",
            "Training",
            1024,
            Domain.count(1, 4096),
            "How many prompts a step learns from, drawn anew for each; more of them are slower and less noisy."),
    STEPS(
            "steps",
            "n",
            "Steps",
            "Training",
            16384,
            new Domain(LOGARITHMIC, true, 0, Integer.MAX_VALUE, 0, 131072),
            "After so many steps the run ends; 0 measures the weights of the start."),
    UNTIL_ACCURACY(
            "until-accuracy",
            "",
            "Until accuracy",
            "Training",
            0.99,
            Domain.interval(LINEAR, 0, 1),
            "The run ends as soon as a test finds this share of the answers right."),
    SEED(
            "seed",
            "",
            "Seed",
            "Training",
            64,
            Domain.seed(),
            "Which embeddings, initial weights, batches and test prompts are drawn; the same number gives the same run."),
    EVALUATE_EVERY(
            "evaluate-every",
            "",
            "Test every",
            "Test",
            128,
            Domain.count(1, 1024),
            "How many steps lie between two tests."),
    TEST_SIZE(
            "test-size",
            "",
            "Test prompts",
            "Test",
            1024,
            Domain.count(1, 65536),
            "How many prompts a test asks, the same at every test; more of them are slower and more exact.");

    private final ParameterRow row;

    TransformerParameter(
            String option, String symbol, String label, String group, double initial, Domain domain, String help) {
        row = new ParameterRow(option, symbol, label, group, initial, domain, help);
    }

    @Override
    public ParameterRow row() {
        return row;
    }
}
