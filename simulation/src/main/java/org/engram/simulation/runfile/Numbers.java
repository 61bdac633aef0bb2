package org.engram.simulation.runfile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers in files and on the command line, the same in every locale. */
public final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final MathContext DIGITS = new MathContext(17);

    private Numbers() {}

    /** The number rounded to 17 significant digits, which tell any two doubles apart; trailing zeros are left out. */
    public static String text(double value) {
        return rounded(value).toString();
    }

    /** The same as a decimal. The value must be finite. */
    public static BigDecimal rounded(double value) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        boolean writtenOut = rounded.precision() - rounded.scale() <= DIGITS.getPrecision();
        return rounded.scale() < 0 && writtenOut ? rounded.setScale(0) : rounded;
    }

    /** A finite decimal number, or empty: no hexadecimal, no type suffix, no NaN. */
    public static OptionalDouble parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
