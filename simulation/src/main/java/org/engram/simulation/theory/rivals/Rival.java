package org.engram.simulation.theory.rivals;

import org.engram.simulation.flow.VectorField;

/**
 * An optimiser in the limit of small steps, on the reduced model. The sign flow depends on the axes that the embeddings of subjects,
 * relations and answers choose: one-hot (O) or Hadamard (H), in this order.
 */
public enum Rival {
    /** Gradient descent. */
    GRADIENT("gradient flow") {
        @Override
        VectorField field(ReducedModel model) {
            return new GradientRival(model);
        }
    },
    /** Muon. */
    SPECTRAL("spectral flow") {
        @Override
        VectorField field(ReducedModel model) {
            return new SpectralRival(model);
        }
    },
    /** Adam, every embedding one-hot: α_S' = 2√R, α_R' = 2√S, β' = 1. */
    SIGN_OOO("sign flow, OOO") {
        @Override
        VectorField field(ReducedModel model) {
            return new SteadyRival(2 * Math.sqrt(model.relations()), 1, 2 * Math.sqrt(model.subjects()), 1);
        }
    },
    /** Adam, subjects one-hot, relations and answers Hadamard: α_S' = √S, β_S' = 1, α_R' = 1, β_R' = 1/√R. */
    SIGN_OHH("sign flow, OHH") {
        @Override
        VectorField field(ReducedModel model) {
            return new SteadyRival(Math.sqrt(model.subjects()), 1, 1, 1 / Math.sqrt(model.relations()));
        }
    },
    /** Adam, relations one-hot, subjects and answers Hadamard: α_S' = 1, β_S' = 1/√S, α_R' = √R, β_R' = 1. */
    SIGN_HOH("sign flow, HOH") {
        @Override
        VectorField field(ReducedModel model) {
            return new SteadyRival(1, 1 / Math.sqrt(model.subjects()), Math.sqrt(model.relations()), 1);
        }
    };

    private final String label;

    Rival(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** d/dt of (α_S, β_S, α_R, β_R). */
    abstract VectorField field(ReducedModel model);
}
