package org.engram.simulation.theory;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.EmbeddingLaw;

/**
 * The logits of Theorem 3's construction (spec 4.3): one for each of the two tokens that allow an answer, and noise. The head of a block
 * B gives to the answer a of its token z, with variances that add up,
 *
 * <pre>
 * 1{a ∈ A_z} ± √( |A_z|/d  +  1{a ∈ A_z} 2(d−d_h)/(d_h(d+2))  +  #{z' ∈ B, z' ≠ z : a ∈ A_z'}/d_h  +  Σ_{z' ∈ B, z' ≠ z} |A_z'|/(d d_h) )
 * </pre>
 *
 * The number of other tokens that allow a is taken in the mean over random facts, and attention as perfect. Where the tokens are
 * orthonormal and a block fits its head only the first term is left, and none where the answers are orthonormal too.
 *
 * @param right of a*(s, r), which both tokens allow
 * @param ofRelation of the other answers of r
 * @param ofSubject of the other answers of s
 * @param other of all others
 */
public record ConstructionLevels(Level right, Level ofRelation, Level ofSubject, Level other) {
    /**
     * A logit.
     *
     * @param mean 2, 1 or 0
     * @param deviation its standard deviation over answers, facts and constructions
     */
    public record Level(double mean, double deviation) {}

    /** @param blockSize M_b */
    public static ConstructionLevels of(FactTable facts, EmbeddingLaw law, Architecture.OneLayer model, int blockSize) {
        return new HeadNoise(facts, law, model, blockSize).levels();
    }

    private static final class HeadNoise {
        private final double dimension;
        private final double headDimension;
        private final boolean orthonormalAnswers;
        private final boolean orthonormalTokens;
        private final double subjects;
        private final double relations;
        private final double answersOfRelation;
        private final double blockSize;

        HeadNoise(FactTable facts, EmbeddingLaw law, Architecture.OneLayer model, int blockSize) {
            dimension = model.dimension();
            headDimension = Math.min(model.headDimension(), dimension - 1);
            orthonormalAnswers = law == EmbeddingLaw.ORTHOGONAL && facts.answerCount() <= dimension;
            orthonormalTokens = law == EmbeddingLaw.ORTHOGONAL && blockSize <= model.headDimension();
            subjects = facts.subjectCount();
            relations = facts.relationCount();
            answersOfRelation = facts.answerCount() / relations;
            this.blockSize = blockSize;
        }

        ConstructionLevels levels() {
            double allowedBySubject = ofSubject(1);
            double notBySubject = ofSubject(0);
            double allowedByRelation = ofRelation(1);
            double notByRelation = ofRelation(0);
            return new ConstructionLevels(
                    new Level(2, Math.sqrt(allowedBySubject + allowedByRelation)),
                    new Level(1, Math.sqrt(notBySubject + allowedByRelation)),
                    new Level(1, Math.sqrt(allowedBySubject + notByRelation)),
                    new Level(0, Math.sqrt(notBySubject + notByRelation)));
        }

        /** R answers a subject, each of which another subject has with probability 1/D. */
        private double ofSubject(double allowed) {
            double others = Math.min(blockSize, subjects) - 1;
            return variance(allowed, relations, others, others / answersOfRelation);
        }

        /** D answers a relation, none of which another relation has. */
        private double ofRelation(double allowed) {
            double others = Math.min(blockSize, relations) - 1;
            double sharing = allowed > 0 || relations == 1 ? 0 : others / (relations - 1);
            return variance(allowed, answersOfRelation, others, sharing);
        }

        /**
         * The variance of one head.
         *
         * @param answers |A_z|, the same for the tokens of a kind
         * @param others number of other tokens of the block
         * @param sharing how many of them allow the answer, in the mean
         */
        private double variance(double allowed, double answers, double others, double sharing) {
            double interference = orthonormalAnswers ? 0 : answers / dimension;
            if (orthonormalTokens) {
                return interference;
            }
            double projection = 2 * (dimension - headDimension) / (headDimension * (dimension + 2));
            return interference + allowed * projection + (sharing + others * interference) / headDimension;
        }
    }
}
