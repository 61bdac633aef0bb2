package org.engram.simulation.flow;

/**
 * Where the unknowns of the linear-attention model lie in the flat state.
 *
 * <p>Tokens in order: S subjects, R relations, one representative noise token, EOS. First the output-value columns
 * V(·, z) = φ(·)ᵀW_OV φ(z), one contiguous run of |A| numbers for each token z (so a row-major (S+R+2)×|A| matrix), then the S+R+2
 * keys k(z) = φ(z)ᵀW_KQ φ(EOS).
 */
public record FlowLayout(int subjects, int relations, int answers) {
    /** S + R + 2. */
    public int tokens() {
        return subjects + relations + 2;
    }

    /** Index of the representative noise token, S + R. */
    public int noise() {
        return subjects + relations;
    }

    /** Index of EOS, S + R + 1. */
    public int eos() {
        return subjects + relations + 1;
    }

    /** Index of relation r as a token, S + r. */
    public int relation(int r) {
        return subjects + r;
    }

    /** Offset of V(0, z). */
    public int values(int token) {
        return token * answers;
    }

    /** Offset of k(z). */
    public int key(int token) {
        return tokens() * answers + token;
    }

    /** (|A| + 1)(S + R + 2), the number of unknowns. */
    public int size() {
        return (answers + 1) * tokens();
    }

    /** What an unknown is, for a sentence: "the key of relation 3", counted from 1. */
    public String name(int unknown) {
        boolean key = unknown >= key(0);
        int token = key ? unknown - key(0) : unknown / answers;
        return (key ? "the key of " : "the value of answer " + (unknown % answers + 1) + " at ") + tokenName(token);
    }

    private String tokenName(int token) {
        if (token < subjects) {
            return "subject " + (token + 1);
        }
        if (token < noise()) {
            return "relation " + (token - subjects + 1);
        }
        return token == noise() ? "the noise tokens" : "EOS";
    }
}
