package org.engram.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index of W_OV in words that are set by another program: lowered, without its underscore, as in a figure. */
final class Subscripts {
    private static final Pattern INDEX = Pattern.compile("(?<=W)_(OV)");

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
