package org.engram.ui.laboratory;

import java.util.Locale;

/** A figure of a laboratory as its card names it; the figures of a laboratory are an enum of this type. */
public interface FigurePage {
    /** The name of its files, without ending, and what {@code engram export --figure} calls it. */
    default String fileName() {
        return word().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** On its segment. */
    String word();

    /** On its segment where room is short. */
    default String shortWord() {
        return word();
    }

    /** One sentence. */
    String help();

    /** Whether it may take longer than a picture has time, so that it is renewed as often as there is. */
    default boolean heavy() {
        return false;
    }
}
