package org.engram.simulation.theory.rivals;

import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.UNKNOWNS;

import org.engram.simulation.flow.VectorField;

/**
 * Gradient flow:
 *
 * <pre>
 * α_S' = β_S e_S / ((S−1)√R)      β_S' = α_S e_S / (S√R)
 * α_R' = β_R e_R / ((R−1)√S)      β_R' = α_R e_R / (R√S)
 * </pre>
 */
record GradientRival(ReducedModel model) implements VectorField {
    @Override
    public int dimension() {
        return UNKNOWNS;
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        double s = model.subjects();
        double r = model.relations();
        double subject = Math.exp(ReducedModel.logError(model.subjectMargin(y))) / Math.sqrt(r);
        double relation = Math.exp(ReducedModel.logError(model.relationMargin(y))) / Math.sqrt(s);
        dydt[ALPHA_S] = y[BETA_S] * subject / (s - 1);
        dydt[BETA_S] = y[ALPHA_S] * subject / s;
        dydt[ALPHA_R] = y[BETA_R] * relation / (r - 1);
        dydt[BETA_R] = y[ALPHA_R] * relation / r;
    }
}
