package org.engram.simulation.theory.rivals;

import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.UNKNOWNS;

import org.engram.simulation.flow.VectorField;

/** Sign flow: every unknown grows at a rate of its own, which only the embeddings decide. */
record SteadyRival(double alphaSubject, double betaSubject, double alphaRelation, double betaRelation)
        implements VectorField {
    @Override
    public int dimension() {
        return UNKNOWNS;
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        dydt[ALPHA_S] = alphaSubject;
        dydt[BETA_S] = betaSubject;
        dydt[ALPHA_R] = alphaRelation;
        dydt[BETA_R] = betaRelation;
    }
}
