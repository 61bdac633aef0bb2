package org.engram.simulation.training;

import java.util.List;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Schedule;
import org.engram.simulation.experiment.Training;

/** The learning rate of each step. */
final class RatePlan {
    private final List<RateChange> rates;
    private final Schedule schedule;
    private final long steps;

    RatePlan(Training training) {
        rates = training.rates();
        schedule = training.schedule();
        steps = training.steps();
    }

    /** η of the update that follows after {@code step} updates. */
    double at(long step) {
        double rate = base(step);
        return switch (schedule) {
            case CONSTANT -> rate;
            case COSINE -> rate * (1 + StrictMath.cos(Math.PI * step / steps)) / 2;
        };
    }

    /** The rate that was asked for last, without the schedule. */
    double base(long step) {
        int last = rates.size() - 1;
        while (rates.get(last).step() > step) {
            last--;
        }
        return rates.get(last).learningRate();
    }
}
