package org.engram.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for people: a true minus sign, no digits that say nothing. */
public final class Numbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** A value with a number of significant digits: 2.033, 0.009100, 1.2e−9. */
    public static String value(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e7)) {
            return minus(String.format(Locale.ROOT, "%." + (digits - 1) + "e", value)
                    .replaceFirst("e\\+?(-?)0*(\\d)", "e$1$2"));
        }
        int decimals = size == 0 ? digits - 1 : Math.max(0, digits - 1 - (int) Math.floor(Math.log10(size)));
        return minus(String.format(Locale.ROOT, "%,." + Math.min(decimals, 6) + "f", value));
    }

    /** The label of a tick whose neighbours are {@code step} away. */
    static String tick(double value, double step) {
        if (value == 0 || Math.abs(value) < 1e-9 * step) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= 1e6 || step < 1e-4) {
            int digits = 2 + Math.max(0, magnitude(size) - magnitude(step));
            BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
            return minus(String.format(
                            Locale.ROOT, "%." + (rounded.stripTrailingZeros().precision() - 1) + "e", value)
                    .replaceFirst("e\\+?(-?)0*(\\d)", "e$1$2"));
        }
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        BigDecimal plain = BigDecimal.valueOf(value)
                .setScale(decimals + 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return minus(String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain));
    }

    private static int magnitude(double size) {
        return (int) Math.floor(Math.log10(size) + 1e-9);
    }

    /** 10^exponent: plain while it is short, else with a superscript. */
    static String power(int exponent) {
        if (exponent >= -2 && exponent <= 4) {
            return BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString();
        }
        StringBuilder text = new StringBuilder("10");
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
