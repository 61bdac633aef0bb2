package org.engram.app.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.engram.simulation.runfile.Numbers;

/** Reads --samples and --sample-at. */
final class SamplesReader {
    private static final String COUNT = "--samples is %s but must be a whole number from 2 to " + Samples.MOST + ".";
    private static final String TIME = "%s is %s but must be a number of at least 0.";

    private SamplesReader() {}

    static Samples count(String text) {
        double value = Numbers.parse(text).orElse(Double.NaN);
        if (!(value >= 2 && value <= Samples.MOST && value == Math.rint(value))) {
            throw new UsageException(COUNT.formatted(text));
        }
        return new Samples.Even((int) value);
    }

    /** "t1,t2,…" or "@FILE" with one time a line. */
    static Samples at(String text) {
        if (text.startsWith("@")) {
            return new Samples.At(file(text.substring(1)));
        }
        String[] parts = text.split(",", -1);
        double[] times = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            times[i] = time(part).orElseThrow(() -> new UsageException(TIME.formatted("A time of --sample-at", part)));
        }
        return new Samples.At(times);
    }

    private static double[] file(String name) {
        List<Double> times = new ArrayList<>();
        int line = 0;
        for (String text : lines(name)) {
            line++;
            if (!text.isBlank()) {
                String where = "--sample-at @%s, line %d".formatted(name, line);
                times.add(time(text.strip())
                        .orElseThrow(() -> new FailureException(TIME.formatted(where, text.strip()))));
            }
        }
        if (times.isEmpty()) {
            throw new FailureException("--sample-at @%s has no time; it must have one a line.".formatted(name));
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of(name));
        } catch (MalformedInputException e) {
            throw new FailureException("--sample-at @%s is not a text file.".formatted(name));
        } catch (IOException | InvalidPathException e) {
            throw new FailureException("--sample-at @%s cannot be read; is there such a file?".formatted(name));
        }
    }

    private static OptionalDouble time(String text) {
        OptionalDouble value = Numbers.parse(text);
        return value.isPresent() && value.getAsDouble() >= 0 ? value : OptionalDouble.empty();
    }
}
