package org.engram.simulation.experiment;

import org.engram.simulation.experiment.Parameter.Scale;

/** The numbers a parameter may take, and the part of them that its slider spans. */
record Domain(Scale scale, boolean whole, double min, double max, double sliderMin, double sliderMax) {
    /** The largest whole number up to which every whole number is a double. */
    private static final double EXACT = 9007199254740991.0;

    /** A count, open above. */
    static Domain count(int min, int sliderMax) {
        return new Domain(Scale.LOGARITHMIC, true, min, Integer.MAX_VALUE, min, sliderMax);
    }

    /** Any whole number that a double holds exactly. */
    static Domain seed() {
        return new Domain(Scale.LINEAR, true, -EXACT, EXACT, 0, 999);
    }

    /** Above zero, open above. */
    static Domain positive(double sliderMin, double sliderMax) {
        return new Domain(Scale.LOGARITHMIC, false, Double.MIN_VALUE, Double.POSITIVE_INFINITY, sliderMin, sliderMax);
    }

    /** A closed interval, the slider over all of it. */
    static Domain interval(Scale scale, double min, double max) {
        return new Domain(scale, false, min, max, min, max);
    }

    /** A closed interval, the slider over its first part. */
    static Domain interval(Scale scale, double min, double max, double sliderMax) {
        return new Domain(scale, false, min, max, min, sliderMax);
    }
}
