package org.engram.ui.laboratory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.CaptionPart;

/**
 * Which choices and parameters tell some runs apart.
 *
 * @param names those that are not the same in all of them, in the order of a caption
 */
record Differences(List<String> names) {
    /** A legend has room for so many letters. */
    private static final int SHORT = 22;

    static Differences of(List<List<CaptionPart>> runs) {
        Set<String> all = new LinkedHashSet<>();
        runs.forEach(parts -> parts.forEach(part -> all.add(part.name())));
        return new Differences(all.stream()
                .filter(name -> runs.stream()
                                .map(parts -> value(parts, name))
                                .distinct()
                                .count()
                        > 1)
                .toList());
    }

    /** Of one run, by name; {@link RunNumber#NONE} where it has no such parameter. */
    static String value(List<CaptionPart> parts, String name) {
        return part(parts, name).map(CaptionPart::value).orElse(RunNumber.NONE);
    }

    private static Optional<CaptionPart> part(List<CaptionPart> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** For a caption: "d = 16 · H = 4"; empty where a run lacks all that differs. */
    String line(List<CaptionPart> parts) {
        return own(parts).stream().map(CaptionPart::text).collect(Collectors.joining(", "));
    }

    /** For a legend: "d=16 H=4"; what there is no room for is only hinted at. */
    String words(List<CaptionPart> parts) {
        StringBuilder words = new StringBuilder();
        for (CaptionPart part : own(parts)) {
            String next = part.text().replace(" = ", "=");
            if (!words.isEmpty() && words.length() + next.length() >= SHORT) {
                return words.append(" \u2026").toString();
            }
            words.append(words.isEmpty() ? "" : " ").append(next);
        }
        return words.toString();
    }

    private List<CaptionPart> own(List<CaptionPart> parts) {
        return names.stream()
                .map(name -> part(parts, name))
                .flatMap(Optional::stream)
                .toList();
    }
}
