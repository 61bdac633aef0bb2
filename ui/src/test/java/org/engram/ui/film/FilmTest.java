package org.engram.ui.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import org.engram.ui.export.ExportException;
import org.engram.ui.figure.Banner;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.Samples;
import org.engram.ui.figure.Scale;
import org.engram.ui.figure.Tint;
import org.engram.ui.film.gif.ReadGif;
import org.engram.ui.film.video.ReadMp4;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a run to files that other programs read. */
class FilmTest {
    @TempDir
    private Path folder;

    /** A run that ends at 10 and recalls from 5 on. */
    private static final class Recalling implements Reel {
        private final List<Double> asked = new ArrayList<>();

        @Override
        public List<String> figures() {
            return List.of("losses", "norms");
        }

        @Override
        public String caption() {
            return "S = 3 · seed 7";
        }

        @Override
        public double solve(DoubleConsumer progress) {
            progress.accept(1);
            return 10;
        }

        @Override
        public Scene at(double time, Set<String> names) {
            asked.add(time);
            Banner banner = time < 5
                    ? new Banner("hallucination", "it guesses", Tint.RELATION, "t = " + time)
                    : new Banner("recall", "it knows", Tint.RECALL, "t = " + time);
            return new Scene(banner, Map.of("losses", Samples.loss(50), "norms", Samples.loss(50)));
        }
    }

    private static FilmPlan plan(List<String> figures, Scale pace) {
        return new FilmPlan(figures, Map.of(), 0, Double.POSITIVE_INFINITY, pace, 480, 270, 1, 10);
    }

    private Path make(FilmFormat format, String name) throws ExportException {
        Path file = folder.resolve(name + "." + format.ending());
        new Film(new Recalling(), plan(List.of("losses"), Scale.LINEAR), Map.of(format, file)).write(part -> {});
        return file;
    }

    /** A cancelled test must not cancel the next. */
    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @Test
    void theStageIsWrittenAsSoonAsItIsReached() throws IOException {
        List<BufferedImage> gif =
                ReadGif.of(Files.readAllBytes(make(FilmFormat.GIF, "a"))).pictures();
        List<BufferedImage> mp4 =
                ReadMp4.of(Files.readAllBytes(make(FilmFormat.MP4, "a"))).pictures();

        for (List<BufferedImage> film : List.of(gif, mp4)) {
            for (int i = 0; i < 10; i++) {
                Tint tint = i < 5 ? Tint.RELATION : Tint.RECALL;
                assertThat(film.get(i).getRGB(3, 2)).satisfies(rgb -> isNear(rgb, tint));
            }
        }
    }

    private static void isNear(int rgb, Tint tint) {
        int wanted = FigureTheme.PRINT.color(tint).getRGB();
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat((rgb >> shift & 255) - (wanted >> shift & 255)).isBetween(-4, 4);
        }
    }

    @Test
    void equalFilmsHaveEqualBytes() throws IOException {
        for (FilmFormat format : FilmFormat.values()) {
            assertThat(make(format, "second")).hasSameBinaryContentAs(make(format, "first"));
        }
    }

    @Test
    void timePassesEvenlyFromEndToEnd() {
        FilmPlan plan = plan(List.of("losses"), Scale.LINEAR);

        assertThat(plan.time(0, 9)).isZero();
        assertThat(plan.time(3, 9)).isEqualTo(3);
        assertThat(plan.time(9, 9)).isEqualTo(9);
    }

    @Test
    void logarithmicTimeBeginsAtAThousandth() {
        FilmPlan plan = plan(List.of("losses"), Scale.LOG);

        assertThat(plan.time(0, 1000)).isEqualTo(1);
        assertThat(plan.time(3, 1000)).isCloseTo(10, within(1e-9));
        assertThat(plan.time(9, 1000)).isEqualTo(1000);
    }

    @Test
    void progressGoesUpToTheLastPictureOfTheLastFile() throws ExportException {
        List<Double> parts = new ArrayList<>();

        new Film(
                        new Recalling(),
                        plan(List.of("losses", "norms"), Scale.LINEAR),
                        Map.of(FilmFormat.GIF, folder.resolve("a.gif"), FilmFormat.MP4, folder.resolve("a.mp4")))
                .write(parts::add);

        assertThat(parts).hasSize(1 + 20).isSorted().last().isEqualTo(1.0);
        assertThat(parts.getFirst()).isZero();
    }

    /** Three seconds of solving, then a picture a second. */
    @Test
    void progressGoesLikeTheTimeThatIsNeeded() {
        AtomicLong clock = new AtomicLong();
        List<Double> parts = new ArrayList<>();
        FilmProgress progress = new FilmProgress(clock::get, parts::add, 4);

        progress.solving(0);
        clock.set(3);
        progress.solving(1);
        for (int picture = 1; picture <= 7; picture++) {
            clock.incrementAndGet();
            progress.painting(picture / 7.0);
        }

        assertThat(parts.get(1)).isEqualTo(3 / 7.0, within(1e-9)); // by the guess of four seconds of painting
        assertThat(parts.get(2)).isEqualTo(3 / 7.0, within(1e-9)); // it is 4 of 10, but does not go back
        assertThat(parts.get(5)).isEqualTo(0.7, within(1e-9));
        assertThat(parts.getLast()).isEqualTo(1.0);
    }

    /** Half of the run was there before; the other half takes ten seconds, and painting two. */
    @Test
    void whatWasSolvedBeforeTheFilmWasAskedForSaysNothingOfThePace() {
        AtomicLong clock = new AtomicLong();
        List<Double> parts = new ArrayList<>();
        FilmProgress progress = new FilmProgress(clock::get, parts::add, 2);

        progress.solving(0.5);
        clock.set(1);
        progress.solving(0.55);
        clock.set(5);
        progress.solving(0.75);

        assertThat(parts.get(0)).isZero();
        assertThat(parts.get(1)).isEqualTo(1 / 12.0, within(1e-9));
        assertThat(parts.get(2)).isEqualTo(5 / 12.0, within(1e-9));
    }

    @Test
    void cancellingInTheMiddleLeavesNothingAndKeepsTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("a.gif"), "old");
        Film film = new Film(new Recalling(), plan(List.of("losses"), Scale.LINEAR), Map.of(FilmFormat.GIF, old));

        assertThatThrownBy(() -> film.write(part -> {
                    if (part > 0.4) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("The export was cancelled; nothing was written.");

        Thread.interrupted();
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryContaining(old::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aPlanThatCannotBeMadeIsOneSentence() {
        FilmPlan good = plan(List.of("losses"), Scale.LINEAR);
        assertThat(good.refusal()).isEmpty();
        for (FilmPlan bad : List.of(
                plan(List.of(), Scale.LINEAR),
                new FilmPlan(good.figures(), Map.of(), 5, 5, Scale.LINEAR, 480, 270, 1, 10),
                new FilmPlan(good.figures(), Map.of(), -1, 5, Scale.LINEAR, 480, 270, 1, 10),
                new FilmPlan(good.figures(), Map.of(), Double.NaN, 5, Scale.LINEAR, 480, 270, 1, 10),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 481, 270, 1, 10),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 480, 100, 1, 10),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 480, 270, Double.NaN, 10),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 480, 270, 1000, 10),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 480, 270, 1, 0),
                new FilmPlan(good.figures(), Map.of(), 0, 5, Scale.LINEAR, 3840, 2160, 120, 50))) {
            assertThat(bad.refusal())
                    .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("."));
        }
    }
}
