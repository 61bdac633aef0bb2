package org.engram.simulation.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One stabilised explicit Runge–Kutta method of order 4 with s stages: s − 4 Euler steps of sizes τ_i h, then a method of four stages
 * that brings the composition to order 4,
 *
 * <pre>
 *   Y_0 = y_n,  Y_i = Y_(i−1) + τ_i h f(Y_(i−1))                                   i = 1 … s−4
 *   k_1 = f(Y), k_2 = f(Y + h a_21 k_1), k_3 = f(Y + h (a_31 k_1 + a_32 k_2)), k_4 = f(Y + h (a_41 k_1 + a_42 k_2 + a_43 k_3))
 *   y_(n+1) = Y + h (b_1 k_1 + b_2 k_2 + b_3 k_3 + b_4 k_4)
 * </pre>
 *
 * <p>Its stability polynomial R(z) = 1 + z + z²/2 + z³/6 + z⁴/24 + … satisfies |R(z)| ≤ max(0.95, e^z) on [−L, 0] with the largest L that
 * a linear programme finds (L ≈ 0.35 s²); the real zeros of R are the Euler steps (ordered so that no partial product grows), the two complex
 * pairs belong to the last four stages, whose free coefficients solve the eight conditions of order 4 of the composition and make the error of order 5 small. The
 * idea is Lebedev's and Abdulle's (ROCK4, SIAM J. Sci. Comput. 23, 2002); the coefficients are our own.
 *
 * <p>The error estimate is h Σ v_i k_i over all stages and f(y_(n+1)): v fulfils the conditions up to order 3 and the linear one of order 4, has
 * the coefficient 1/240 at z⁵ and otherwise the smallest mean square on [−L, 0].
 *
 * @param stages s
 * @param interval L, the length of the real stability interval
 * @param euler τ, length s − 4
 * @param finish a_21 a_31 a_32 a_41 a_42 a_43 b_1 b_2 b_3 b_4
 * @param estimate v, length s + 1
 */
record StabilisedTableau(int stages, double interval, double[] euler, double[] finish, double[] estimate) {
    private static final int FINISH = 10;
    private static final List<StabilisedTableau> ALL = read();

    /** All methods, in order of s. */
    static List<StabilisedTableau> all() {
        return ALL;
    }

    /** The cheapest method that is stable for a step of size h when the spectral radius is ρ; the longest when none is. */
    static StabilisedTableau of(double stepTimesRadius) {
        for (StabilisedTableau tableau : ALL) {
            if (tableau.interval >= stepTimesRadius) {
                return tableau;
            }
        }
        return ALL.getLast();
    }

    private static List<StabilisedTableau> read() {
        InputStream in = Objects.requireNonNull(StabilisedTableau.class.getResourceAsStream("stabilised-order4.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(StabilisedTableau::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StabilisedTableau parse(String line) {
        double[] x = Arrays.stream(line.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int stages = (int) x[0];
        int finish = 2 + stages - 4;
        int estimate = finish + FINISH;
        return new StabilisedTableau(
                stages,
                x[1],
                Arrays.copyOfRange(x, 2, finish),
                Arrays.copyOfRange(x, finish, estimate),
                Arrays.copyOfRange(x, estimate, estimate + stages + 1));
    }
}
