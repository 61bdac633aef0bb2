package org.engram.ui.export;

/**
 * Where figures come from, so that anybody can make them again.
 *
 * @param caption the line below them that names every parameter and the seed
 * @param configuration the run in full, as text; may be empty
 */
public record Origin(String caption, String configuration) {
    /** What is written where a text is too long for a caption. */
    String text() {
        return configuration.isBlank() ? caption : caption + "\n\n" + configuration.strip();
    }
}
