package org.engram.simulation.flow;

import java.util.Arrays;

/**
 * Dormand–Prince 8(5,3) where accuracy limits the step, the stabilised method of order 4 where stability does.
 *
 * <p>The ordinary method measures h·ρ along the way (Hairer's test, see {@link DormandPrince853#stiffness}); near its stability limit of about 6 for a few
 * steps in a row, the stabilised one takes over. It hands back when it covers less than an ordinary step would at the same cost (12 evaluations for
 * 6/ρ). After a return the patience doubles, so that a run which lies on the border does not change to and fro.
 */
final class StiffnessSwitch implements Stepper {
    private static final double STIFF = 3.5;
    private static final int STIFF_STEPS = 3;
    private static final double CHEAPER = 0.55;
    private static final int CHEAPER_STEPS = 3;
    private static final double FIRST_PATIENCE = 10;
    private static final int OWN_MEMORY = 4;

    private final DormandPrince853 ordinary;
    private final StabilisedRungeKutta stabilised;
    private boolean stabilisedActive;
    private double count;
    private double pause;
    private double patience = FIRST_PATIENCE;

    StiffnessSwitch(DormandPrince853 ordinary, StabilisedRungeKutta stabilised) {
        this.ordinary = ordinary;
        this.stabilised = stabilised;
    }

    private Stepper active() {
        return stabilisedActive ? stabilised : ordinary;
    }

    @Override
    public void step() {
        if (stabilisedActive && count >= CHEAPER_STEPS) {
            returnToOrdinary();
        } else if (!stabilisedActive && count >= STIFF_STEPS) {
            enterStabilised();
        }
        active().step();
        judge();
    }

    /** Counts the steps in a row that speak for the other method. */
    private void judge() {
        if (stabilisedActive) {
            count = stabilised.efficiency() < CHEAPER ? count + 1 : 0;
        } else if (pause > 0) {
            pause--;
        } else {
            count = ordinary.stiffness() > STIFF ? count + 1 : 0;
        }
    }

    private void enterStabilised() {
        stabilised.enter(withFirstSlope(ordinary.checkpoint()), ordinary.stepSize());
        stabilisedActive = true;
        count = 0;
    }

    private void returnToOrdinary() {
        ordinary.restore(withFirstSlope(stabilised.checkpoint()));
        stabilisedActive = false;
        count = 0;
        pause = patience;
        patience *= 2;
    }

    /** The other method evaluates f(t, y) once more. */
    private static Checkpoint withFirstSlope(Checkpoint c) {
        return new Checkpoint(c.time(), c.steps(), c.evaluations() + 1, c.state(), c.controller());
    }

    @Override
    public double time() {
        return active().time();
    }

    @Override
    public double previousTime() {
        return active().previousTime();
    }

    @Override
    public double[] state() {
        return active().state();
    }

    @Override
    public void interpolate(double t, double[] out) {
        active().interpolate(t, out);
    }

    @Override
    public long evaluations() {
        return active().evaluations();
    }

    @Override
    public long steps() {
        return active().steps();
    }

    @Override
    public Checkpoint checkpoint() {
        Checkpoint inner = active().checkpoint();
        double[] memory = new double[OWN_MEMORY + inner.controller().length];
        memory[0] = stabilisedActive ? 1 : 0;
        memory[1] = count;
        memory[2] = pause;
        memory[3] = patience;
        System.arraycopy(inner.controller(), 0, memory, OWN_MEMORY, inner.controller().length);
        return new Checkpoint(inner.time(), inner.steps(), inner.evaluations(), inner.state(), memory);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        double[] memory = checkpoint.controller();
        stabilisedActive = memory[0] == 1;
        count = memory[1];
        pause = memory[2];
        patience = memory[3];
        double[] inner = Arrays.copyOfRange(memory, OWN_MEMORY, memory.length);
        active().restore(new Checkpoint(
                checkpoint.time(), checkpoint.steps(), checkpoint.evaluations(), checkpoint.state(), inner));
    }
}
