package org.engram.simulation.theory.rivals;

import java.util.function.ToDoubleFunction;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;

/** Solves the flow of a rival, and says when it has learned subjects and relations. */
public final class Race {
    /** Relative; far below what a figure or a ratio of times shows. */
    private static final double TOLERANCE = 1e-9;

    /** The absolute tolerance in units of the relative one and of the smallest start. */
    private static final double ABSOLUTE = 1e-6;

    /** Relative accuracy of a time of learning. */
    private static final double ACCURACY = 1e-12;

    /** A curve begins at this part of the time at which the first part is learned, */
    private static final double BEFORE = 0.01;

    /** and ends at this many times the time at which all is learned. */
    private static final double AFTER = 3;

    private final Rival rival;
    private final RaceSetting setting;
    private final ReducedModel model;
    private final double[] scratch = new double[ReducedModel.UNKNOWNS];

    private Race(Rival rival, RaceSetting setting) {
        this.rival = rival;
        this.setting = setting;
        model = new ReducedModel(setting.subjects(), setting.relations());
    }

    /** T_S and T_R of a rival, and its losses at so many times, evenly spaced in log t. */
    public static RaceResult run(Rival rival, RaceSetting setting, int samples) {
        return new Race(rival, setting).run(samples);
    }

    private RaceResult run(int samples) {
        Stepper stepper = start();
        double enough = Math.log1p(-setting.tolerated()) - Math.log(setting.tolerated()); // e < δ ⇔ q > ln((1−δ)/δ)
        double subjects = Double.NaN;
        double relations = Double.NaN;
        for (; Double.isNaN(subjects) || Double.isNaN(relations); stepper.step()) {
            subjects = Double.isNaN(subjects) ? crossing(stepper, model::subjectMargin, enough) : subjects;
            relations = Double.isNaN(relations) ? crossing(stepper, model::relationMargin, enough) : relations;
        }
        return new RaceResult(rival, subjects, relations, curve(subjects, relations, samples));
    }

    /** When the margin, which only grows, passes a level; NaN when that is after the last step. */
    private double crossing(Stepper stepper, ToDoubleFunction<double[]> margin, double level) {
        if (!(margin.applyAsDouble(stepper.state()) > level)) {
            return Double.NaN;
        }
        double below = stepper.previousTime();
        double above = stepper.time();
        while (above - below > ACCURACY * above) {
            double middle = (below + above) / 2;
            stepper.interpolate(middle, scratch);
            if (margin.applyAsDouble(scratch) > level) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private RaceCurve curve(double subjects, double relations, int samples) {
        double end = AFTER * Math.max(subjects, relations);
        double growth = BEFORE * Math.min(subjects, relations) / end;
        RaceCurve curve = RaceCurve.empty(samples);
        Stepper stepper = start();
        for (int i = 0; i < samples; i++) {
            double t = i == samples - 1 ? end : end * Math.pow(growth, 1 - i / (samples - 1.0));
            while (stepper.time() < t) {
                stepper.step();
            }
            stepper.interpolate(t, scratch);
            curve.set(i, t, model.subjectMargin(scratch), model.relationMargin(scratch));
        }
        return curve;
    }

    private Stepper start() {
        double[] initial = new double[ReducedModel.UNKNOWNS];
        initial[ReducedModel.ALPHA_S] = setting.alpha();
        initial[ReducedModel.ALPHA_R] = setting.alpha();
        initial[ReducedModel.BETA_S] = setting.beta();
        initial[ReducedModel.BETA_R] = setting.beta();
        double absolute = TOLERANCE * ABSOLUTE * Math.min(setting.alpha(), setting.beta());
        return Steppers.dormandPrince(
                rival.field(model), initial, TOLERANCE, absolute, Kernel.plain(), ReducedModel::name);
    }
}
