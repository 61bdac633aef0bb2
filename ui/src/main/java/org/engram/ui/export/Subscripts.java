package org.engram.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indices of W_OV or d_h in words that are set by another program: lowered, without their underscores. As in a figure, an index is one or
 * two letters after a single letter.
 */
final class Subscripts {
    private static final Pattern INDEX = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})_(\\p{L}{1,2})(?!\\p{L})");

    private Subscripts() {}

    /** Words in a row, all of them lowered or none. */
    record Part(String text, boolean lowered) {}

    static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        Matcher index = INDEX.matcher(words);
        int from = 0;
        while (index.find()) {
            parts.add(new Part(words.substring(from, index.start()), false));
            parts.add(new Part(index.group(1), true));
            from = index.end();
        }
        if (from < words.length() || parts.isEmpty()) {
            parts.add(new Part(words.substring(from), false));
        }
        return parts;
    }
}
