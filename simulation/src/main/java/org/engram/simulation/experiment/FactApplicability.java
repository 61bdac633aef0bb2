package org.engram.simulation.experiment;

/** Why a parameter of the facts or the prompts has no effect, in one sentence; null when it has. */
final class FactApplicability {
    private FactApplicability() {}

    static String answers(FactSource source, boolean padded) {
        return source instanceof FactSource.Table && !padded ? "The table itself has the answers." : null;
    }

    static String seed(FactSource source) {
        return switch (source) {
            case FactSource.Random random -> null;
            case FactSource.Structured structured -> "Structured facts need no seed.";
            case FactSource.Table table -> "The facts of a table need no seed.";
        };
    }

    static String noise(double length) {
        return length == 3 ? "A prompt of length 3 has no noise." : null;
    }
}
