package org.engram.ui.parameter;

import org.engram.simulation.experiment.Parameter;

/**
 * Between a value and the place of its thumb, 0 to 1: linear, or log where the table says so, that of 1 + x for whole numbers from 0.
 * Whole numbers are snapped; others get the two digits that a person can set by hand.
 */
record SliderScale(double min, double max, boolean logarithmic, boolean whole) {

    /** @param max the largest value that the surroundings allow; the slider does not go beyond it */
    static SliderScale of(Parameter parameter, double max) {
        double end = Math.max(Math.min(parameter.sliderMax(), max), parameter.sliderMin());
        boolean logarithmic =
                parameter.scale() == Parameter.Scale.LOGARITHMIC && (parameter.sliderMin() > 0 || parameter.whole());
        return new SliderScale(parameter.sliderMin(), end, logarithmic, parameter.whole());
    }

    /** Outside the slider's range the nearest end. */
    double position(double value) {
        if (max == min) {
            return 0;
        }
        double inside = Math.clamp(value, min, max);
        return logarithmic
                ? Math.log((inside + shift()) / (min + shift())) / Math.log((max + shift()) / (min + shift()))
                : (inside - min) / (max - min);
    }

    double value(double position) {
        double p = Math.clamp(position, 0, 1);
        double raw = logarithmic
                ? (min + shift()) * Math.pow((max + shift()) / (min + shift()), p) - shift()
                : min + p * (max - min);
        return Math.clamp(rounded(raw), min, max);
    }

    private double shift() {
        return min == 0 ? 1 : 0;
    }

    private double rounded(double raw) {
        if (whole) {
            return Math.rint(raw);
        }
        if (!logarithmic) {
            return Math.rint(raw * 100) / 100;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(raw)) - 1);
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.1e", Math.rint(raw / unit) * unit));
    }
}
