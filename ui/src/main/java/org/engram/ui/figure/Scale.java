package org.engram.ui.figure;

/** How an axis spreads its range. */
public enum Scale {
    LINEAR,
    /** log10; zero and negative values have no place on it. */
    LOG;

    Scale other() {
        return this == LINEAR ? LOG : LINEAR;
    }

    double forward(double value) {
        return this == LINEAR ? value : value > 0 ? Math.log10(value) : Double.NaN;
    }

    double backward(double position) {
        return this == LINEAR ? position : Math.pow(10, position);
    }
}
