package org.engram.ui.player;

import java.util.Locale;

/** Numbers as a person reads them, the same in every locale. */
public final class Quantity {
    private Quantity() {}

    /** Simulated time with one decimal: "401.6", "17,202.5". */
    public static String time(double t) {
        return String.format(Locale.ROOT, "%,.1f", t);
    }

    /** A count with thousands marked: "12,400". */
    public static String count(double n) {
        return String.format(Locale.ROOT, "%,.0f", n);
    }

    /** A small number with one digit: "3e−14"; zero is "0". */
    public static String small(double x) {
        return x == 0
                ? "0"
                : String.format(Locale.ROOT, "%.0e", x)
                        .replaceFirst("e-0?", "e\u2212")
                        .replaceFirst("e\\+0?", "e");
    }

    /** A length of time: "3.8 ms", "12 s", "3 min 20 s". */
    public static String duration(double seconds) {
        if (seconds < 1) {
            return String.format(Locale.ROOT, seconds < 0.1 ? "%.1f ms" : "%.0f ms", 1000 * seconds);
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole >= 3600) {
            return "%d h %d min".formatted(whole / 3600, whole / 60 % 60);
        }
        return "%d min %d s".formatted(whole / 60, whole % 60);
    }

    /** Memory: "12 MB", "1.4 GB". */
    public static String bytes(double bytes) {
        return bytes >= 1e9
                ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
                : String.format(Locale.ROOT, "%.0f MB", Math.ceil(bytes / 1e6));
    }

    /** Three digits at most, without trailing zeros: "48.5", "1,250", "0.8". */
    public static String rate(double x) {
        return String.format(Locale.ROOT, x >= 100 ? "%,.0f" : x >= 10 ? "%.1f" : "%.2f", x);
    }

    /** A share: "6.6 %"; what would round to nothing is "< 0.1 %". */
    public static String percent(double share) {
        double percent = 100 * share;
        return percent > 0 && percent < 0.05 ? "< 0.1 %" : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** Three to four significant digits: "2.277", "429.1", "12,400". */
    public static String significant(double x) {
        double size = Math.abs(x);
        String pattern = size >= 1000 ? "%,.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, x);
    }
}
