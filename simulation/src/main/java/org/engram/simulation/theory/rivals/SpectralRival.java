package org.engram.simulation.theory.rivals;

import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.ALPHA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_R;
import static org.engram.simulation.theory.rivals.ReducedModel.BETA_S;
import static org.engram.simulation.theory.rivals.ReducedModel.UNKNOWNS;

import org.engram.simulation.flow.VectorField;

/**
 * Spectral flow, every singular value of a gradient set to one:
 *
 * <pre>
 * α_S' = α_R' = 1      β_S' = u_S / (√S ‖u‖)      β_R' = u_R / (√R ‖u‖)      u = (α_S e_S, α_R e_R)
 * </pre>
 *
 * The errors e fall like exp(−t^c) and would soon be zero as numbers: ‖u‖ is taken relative to the larger of ln u_S and ln u_R.
 */
record SpectralRival(ReducedModel model) implements VectorField {
    @Override
    public int dimension() {
        return UNKNOWNS;
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        double subject = Math.log(y[ALPHA_S]) + ReducedModel.logError(model.subjectMargin(y));
        double relation = Math.log(y[ALPHA_R]) + ReducedModel.logError(model.relationMargin(y));
        double larger = Math.max(subject, relation);
        double subjectPart = Math.exp(subject - larger);
        double relationPart = Math.exp(relation - larger);
        double norm = Math.hypot(subjectPart, relationPart);
        dydt[ALPHA_S] = 1;
        dydt[BETA_S] = subjectPart / (norm * Math.sqrt(model.subjects()));
        dydt[ALPHA_R] = 1;
        dydt[BETA_R] = relationPart / (norm * Math.sqrt(model.relations()));
    }
}
