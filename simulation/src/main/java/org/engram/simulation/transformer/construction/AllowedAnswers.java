package org.engram.simulation.transformer.construction;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Embeddings;

/** Σ_{a∈A_z} φ(a) for each token z of a block: A_s holds the answers of a subject, A_r those of a relation. */
final class AllowedAnswers {
    private final FactTable facts;
    private final Embeddings embeddings;
    private final double[] sums;

    private AllowedAnswers(TokenBlock block, FactTable facts, Embeddings embeddings) {
        this.facts = facts;
        this.embeddings = embeddings;
        sums = new double[block.size() * embeddings.dimension()];
    }

    /** Row-major |B|×d. */
    static double[] of(TokenBlock block, FactTable facts, Embeddings embeddings) {
        AllowedAnswers allowed = new AllowedAnswers(block, facts, embeddings);
        for (int z = block.from(); z < block.to(); z++) {
            if (z < facts.subjectCount()) {
                allowed.addSubject(z - block.from(), z);
            } else {
                allowed.addRelation(z - block.from(), z - facts.subjectCount());
            }
        }
        return allowed.sums;
    }

    private void addSubject(int row, int subject) {
        for (int r = 0; r < facts.relationCount(); r++) {
            add(row, facts.answer(subject, r));
        }
    }

    private void addRelation(int row, int relation) {
        for (int a = facts.answerStart(relation); a < facts.answerStart(relation + 1); a++) {
            add(row, a);
        }
    }

    private void add(int row, int answer) {
        int d = embeddings.dimension();
        for (int j = 0; j < d; j++) {
            sums[row * d + j] += embeddings.answers()[answer * d + j];
        }
    }
}
