package org.engram.ui.film;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Scale;

/**
 * What a film shows of a run, and how.
 *
 * @param figures their names; several stand side by side
 * @param views scales and zoom by figure; all of it, linear, where one is missing
 * @param from the first moment, in the unit of the run's time
 * @param to the last moment; infinite for the end of the run
 * @param pace whether time passes evenly, or evenly in its logarithm, from a thousandth of the end on where it begins at 0
 * @param width pixels, even
 * @param height pixels, even
 */
public record FilmPlan(
        List<String> figures,
        Map<String, FigureView> views,
        double from,
        double to,
        Scale pace,
        int width,
        int height,
        double seconds,
        int framesPerSecond) {
    /** The ends of what a person may ask for. */
    public static final int SMALLEST = 240;

    public static final int LARGEST = 3840;
    public static final double SHORTEST = 1;
    public static final double LONGEST = 120;
    public static final int FASTEST = 50;

    private static final double THOUSANDTH = 1e-3;

    /** All pixels of all pictures; more would take hours and gigabytes. */
    private static final double MOST_PIXELS = 6e9;

    public FilmPlan {
        figures = List.copyOf(figures);
        views = Map.copyOf(views);
    }

    /** Why it cannot be made, in one sentence; empty when it can. */
    public Optional<String> refusal() {
        if (figures.isEmpty()) {
            return Optional.of("A film needs a figure; choose one at least.");
        }
        if (!(from >= 0 && from < to)) {
            return Optional.of("A film from %s to %s shows nothing; it must end after it begins, at 0 or later."
                    .formatted(text(from), text(to)));
        }
        if (!allows(width) || !allows(height)) {
            return Optional.of(
                    "A film of %d × %d pixels cannot be made; each side must be an even number from %d to %d."
                            .formatted(width, height, SMALLEST, LARGEST));
        }
        if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
            return Optional.of("A film must last from %s to %s seconds.".formatted(text(SHORTEST), text(LONGEST)));
        }
        if (framesPerSecond < 1 || framesPerSecond > FASTEST) {
            return Optional.of("Pictures a second must be a whole number from 1 to %d.".formatted(FASTEST));
        }
        return (double) width * height * frames() > MOST_PIXELS
                ? Optional.of("A film of %d pictures of %d × %d pixels is too large; choose fewer seconds or pixels."
                        .formatted(frames(), width, height))
                : Optional.empty();
    }

    private static boolean allows(int side) {
        return side >= SMALLEST && side <= LARGEST && side % 2 == 0;
    }

    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.valueOf(number);
    }

    /** How many pictures it has. */
    public int frames() {
        return Math.max(2, (int) Math.round(seconds * framesPerSecond));
    }

    /** The moments of all pictures of a run that ends there. */
    public double[] times(double end) {
        return IntStream.range(0, frames()).mapToDouble(i -> time(i, end)).toArray();
    }

    /**
     * The moment of a run that a picture shows.
     *
     * @param end where the run ends
     */
    public double time(int picture, double end) {
        double last = Math.min(to, end);
        double part = (double) picture / (frames() - 1);
        if (part == 1) {
            return last;
        }
        double first = Math.min(from, last);
        if (pace == Scale.LINEAR) {
            return first + part * (last - first);
        }
        double start = first > 0 ? first : THOUSANDTH * last;
        return start * Math.pow(last / start, part);
    }
}
