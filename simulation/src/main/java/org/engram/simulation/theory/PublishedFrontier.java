package org.engram.simulation.theory;

import java.util.List;
import org.engram.simulation.transformer.Architecture;

/**
 * Where trained transformers begin to store all facts, read off the paper's Figure 4, right, by eye (spec 4.5): all 1024 facts are
 * stored where
 *
 * <pre>
 * H d_h d ≥ 1280     and     m d + ½ H d_h d ≥ 2300
 * </pre>
 *
 * It holds for the published setting only: S = R = 32, D = 8, N = 64, T = 32, d = 32, d_h = 8, with H and m free. Its axes are H·d_h·d
 * and m·d: not the numbers of parameters, which are 4 and 2 times as large.
 */
public final class PublishedFrontier {
    static final double LEAST_ATTENTION = 1280;
    static final double LEAST_SUM = 2300;
    static final double ATTENTION_SHARE = 0.5;

    /** A point of the map: H·d_h·d and m·d. */
    public record Point(double attention, double mlp) {
        /** Where a model lies. */
        public static Point of(Architecture.OneLayer model) {
            return new Point(
                    (double) model.heads() * model.headDimension() * model.dimension(),
                    (double) model.mlpWidth() * model.dimension());
        }
    }

    private PublishedFrontier() {}

    /** Whether a model at this point stores all facts of the published setting. */
    public static boolean stores(Point point) {
        return point.attention() >= LEAST_ATTENTION && point.mlp() + ATTENTION_SHARE * point.attention() >= LEAST_SUM;
    }

    /** The frontier from the top of the map down to m = 0. */
    public static List<Point> line(double highestMlp) {
        double corner = LEAST_SUM - ATTENTION_SHARE * LEAST_ATTENTION;
        return List.of(
                new Point(LEAST_ATTENTION, Math.max(highestMlp, corner)),
                new Point(LEAST_ATTENTION, corner),
                new Point(LEAST_SUM / ATTENTION_SHARE, 0));
    }

    /** Whether the frontier was measured in this setting; H and m are free. */
    public static boolean covers(
            int subjects,
            int relations,
            int answersPerRelation,
            int noiseTokens,
            int promptLength,
            Architecture.OneLayer model) {
        return subjects == 32
                && relations == 32
                && answersPerRelation == 8
                && noiseTokens == 64
                && promptLength == 32
                && model.dimension() == 32
                && model.headDimension() == 8;
    }
}
