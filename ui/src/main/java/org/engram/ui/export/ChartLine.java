package org.engram.ui.export;

import java.awt.Color;
import org.engram.ui.figure.Dash;

/**
 * A series of a scatter chart, before it is one.
 *
 * @param y NaN where there is a gap; so may be the last x, which then have no point
 * @param listed whether the legend names it
 * @param label the point at which its name stands, and how; {@link Label#NONE} for a series that has none
 */
record ChartLine(String name, double[] x, double[] y, Look look, boolean listed, Label label) {
    /** How it is drawn. */
    sealed interface Look {}

    /** A line through the points, in points of a slide. */
    record Stroke(Color color, double width, Dash dash) implements Look {}

    /** A triangle at each point. */
    record Triangles(Color inside, Color edge) implements Look {}

    /** Where a name stands beside the second point of a series. */
    enum Label {
        NONE,
        ABOVE,
        BELOW,
        RIGHT
    }
}
