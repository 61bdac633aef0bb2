package org.engram.simulation.experiment;

import static org.engram.simulation.experiment.Parameter.Scale.LINEAR;
import static org.engram.simulation.experiment.Parameter.Scale.LOGARITHMIC;

/** The parameter table of the memory laboratory. Symbols are those of the paper. */
public enum MemoryParameter implements TableParameter {
    INPUTS(
            "inputs",
            "N",
            "Associations",
            "Associations",
            100,
            Domain.count(1, 4096),
            "How many associations the memory is to hold; each of them disturbs all the others a little."),
    OUTPUTS(
            "outputs",
            "M",
            "Outputs",
            "Associations",
            100,
            Domain.count(1, 4096),
            "How many outputs there are to choose from; the right one has to have the largest score of all."),
    RELATIONS(
            "relations",
            "R",
            "Relations",
            "Associations",
            8,
            Domain.count(1, 256),
            "How many relations each subject is asked for; input x is the pair of subject ⌊x/R⌋ and relation x mod R."),
    DIMENSION(
            "dimension",
            "d",
            "Dimension",
            "Memory",
            64,
            Domain.count(1, 256),
            "The dimension of the embeddings; a linear memory has d² weights and holds about so many associations."),
    RANK(
            "rank",
            "r",
            "Rank",
            "Memory",
            16,
            Domain.count(1, 256),
            "Over how few dimensions a low-rank memory writes its associations; it has 2·r·d weights."),
    BITS(
            "bits",
            "b",
            "Bits",
            "Memory",
            3,
            new Domain(LINEAR, true, 1, 32, 1, 8),
            "To how many bits each weight is rounded; three are nearly as good as sixty-four."),
    WIDTH(
            "width",
            "m",
            "Width",
            "Memory",
            256,
            Domain.count(1, 8192),
            "How many neurons an MLP memory has; it holds a number of associations in proportion to m·d."),
    DEGREE(
            "degree",
            "q",
            "Degree",
            "Memory",
            2,
            new Domain(LINEAR, true, 0, 6, 0, 6),
            "The degree of the Hermite polynomial by which constructed neurons tell one input from another."),
    LEARNING_RATE(
            "learning-rate",
            "η",
            "Learning rate",
            "Training",
            1000,
            Domain.positive(1e-3, 1e4),
            "How far a step goes; a matrix takes thousands, an MLP hundredths."),
    STEPS(
            "steps",
            "n",
            "Steps",
            "Training",
            4096,
            new Domain(LOGARITHMIC, true, 0, Integer.MAX_VALUE, 0, 32768),
            "After so many steps the training ends, or sooner where everything is recalled."),
    SEED(
            "seed",
            "",
            "Seed",
            "Associations",
            0,
            Domain.seed(),
            "Which embeddings, outputs and neurons are drawn; the same number gives the same memory.");

    private final ParameterRow row;

    MemoryParameter(
            String option, String symbol, String label, String group, double initial, Domain domain, String help) {
        row = new ParameterRow(option, symbol, label, group, initial, domain, help);
    }

    @Override
    public ParameterRow row() {
        return row;
    }
}
