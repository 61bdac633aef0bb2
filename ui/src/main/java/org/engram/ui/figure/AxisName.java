package org.engram.ui.figure;

/** One of the two axes of a line figure. */
public enum AxisName {
    X,
    Y
}
