package org.engram.simulation.task;

import java.util.SplittableRandom;

/**
 * Draws prompts of the task of factual recall (spec 3): (s, r) uniform over all pairs, then T − 3 noise tokens independent and uniform,
 * and EOS; the target is a*(s, r). Where subject and relation stand is not drawn: no model here has positions.
 *
 * <p>The same stream of random numbers gives the same prompts. Nothing is allocated for a batch. A sampler belongs to one thread at a
 * time.
 */
public final class PromptSampler {
    private final FactTable facts;
    private final Vocabulary vocabulary;
    private final int noisePositions;
    private final UniformDraws draws = new UniformDraws();

    /** How often each noise token was drawn for the present prompt; zero between prompts. */
    private final int[] drawn;

    /** Those that were drawn, in order of first appearance. */
    private final int[] order;

    /**
     * @param promptLength T, with EOS; at least 3
     * @throws IllegalArgumentException when the facts do not fit the vocabulary
     */
    public PromptSampler(FactTable facts, Vocabulary vocabulary, int promptLength) {
        if (facts.subjectCount() != vocabulary.subjects() || facts.relationCount() != vocabulary.relations()) {
            throw new IllegalArgumentException("the facts do not fit the vocabulary");
        }
        this.facts = facts;
        this.vocabulary = vocabulary;
        noisePositions = promptLength - 3;
        drawn = new int[vocabulary.noiseTokens()];
        order = new int[promptLength];
    }

    /** An empty batch with room for so many prompts. */
    public PromptBatch batch(int capacity) {
        return new PromptBatch(capacity, 3 + Math.min(noisePositions, vocabulary.noiseTokens()));
    }

    /** Fills a batch that {@link #batch} made with as many prompts as it has room for. Modified: random, batch. */
    public void fill(SplittableRandom random, PromptBatch batch) {
        draws.from(random);
        batch.size(batch.capacity());
        int relations = facts.relationCount();
        int pairs = facts.subjectCount() * relations;
        int end = 0;
        for (int i = 0; i < batch.size(); i++) {
            batch.start[i] = end;
            int pair = draws.below(pairs);
            end = fill(batch, i, pair / relations, pair % relations);
        }
        batch.start[batch.size()] = end;
    }

    /** Fills prompt i; the end of its entries. */
    private int fill(PromptBatch batch, int i, int subject, int relation) {
        int start = batch.start[i];
        batch.subject[i] = subject;
        batch.relation[i] = relation;
        batch.answer[i] = facts.answer(subject, relation);
        put(batch, start, subject);
        put(batch, start + 1, vocabulary.relation(relation));
        put(batch, start + 2, vocabulary.endOfSequence());
        int distinct = drawNoise();
        for (int k = 0; k < distinct; k++) {
            put(batch, start + 3 + k, vocabulary.noise(order[k]));
            batch.count[start + 3 + k] = drawn[order[k]];
            drawn[order[k]] = 0;
        }
        return start + 3 + distinct;
    }

    /** How many different tokens were drawn. Without a branch that depends on the draw: it could not be predicted. */
    private int drawNoise() {
        int distinct = 0;
        for (int j = 0; j < noisePositions; j++) {
            int noise = draws.below(drawn.length);
            int before = drawn[noise];
            drawn[noise] = before + 1;
            order[distinct] = noise;
            distinct += (before - 1) >>> 31; // one where it was not drawn before
        }
        return distinct;
    }

    private static void put(PromptBatch batch, int entry, int token) {
        batch.token[entry] = token;
        batch.count[entry] = 1;
    }
}
