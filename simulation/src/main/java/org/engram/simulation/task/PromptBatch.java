package org.engram.simulation.task;

/**
 * Prompts as bags of tokens. The query is always EOS and there are no positions, so that a model sees only how often each token occurs:
 * prompt i has the distinct tokens {@code token[start[i]] … token[start[i+1] − 1]}, its subject first, then its relation, then EOS, then
 * noise in order of first appearance, each with its {@code count}.
 *
 * <p>A reusable buffer: its arrays have room for {@link #capacity} prompts of {@link #entriesPerPrompt} entries; the first
 * {@link #size} prompts are filled. Whoever fills it is its owner.
 */
public final class PromptBatch {
    private final int capacity;
    private final int entriesPerPrompt;
    private int size;

    /** First entry of each prompt, and the number of entries at [size]. */
    public final int[] start;

    public final int[] token;
    public final double[] count;

    /** Subject s of each prompt, from 0. */
    public final int[] subject;

    /** Relation r of each prompt, from 0. */
    public final int[] relation;

    /** a*(s, r) of each prompt. */
    public final int[] answer;

    /** @param entriesPerPrompt the most distinct tokens that a prompt can have: min(T, N + 3) */
    public PromptBatch(int capacity, int entriesPerPrompt) {
        this.capacity = capacity;
        this.entriesPerPrompt = entriesPerPrompt;
        start = new int[capacity + 1];
        token = new int[capacity * entriesPerPrompt];
        count = new double[capacity * entriesPerPrompt];
        subject = new int[capacity];
        relation = new int[capacity];
        answer = new int[capacity];
    }

    public int capacity() {
        return capacity;
    }

    public int entriesPerPrompt() {
        return entriesPerPrompt;
    }

    /** Number of prompts. */
    public int size() {
        return size;
    }

    /** Number of entries of all prompts. */
    public int entries() {
        return start[size];
    }

    /** @throws IllegalArgumentException when there is no room for so many */
    public void size(int newSize) {
        if (newSize < 0 || newSize > capacity) {
            throw new IllegalArgumentException("no room for " + newSize + " prompts in " + capacity);
        }
        size = newSize;
    }
}
