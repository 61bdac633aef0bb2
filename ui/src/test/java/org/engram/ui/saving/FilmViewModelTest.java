package org.engram.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Scale;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.Footage;
import org.engram.ui.film.Reel;
import org.engram.ui.film.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmViewModelTest {
    private static final Map<String, FigureView> VIEWS = Map.of("losses", FigureView.ALL.toggleY());

    @TempDir
    Path home;

    private FilmViewModel model;

    /** Never solved here. */
    private record Unsolved(List<String> figures) implements Reel {
        @Override
        public String caption() {
            return "";
        }

        @Override
        public double solve(DoubleConsumer progress) {
            throw new AssertionError("nobody films");
        }

        @Override
        public Scene at(double time, Set<String> names) {
            throw new AssertionError("nobody films");
        }
    }

    @BeforeEach
    void offer() {
        model = new FilmViewModel(home);
        model.offer(footage("flow", 984.4353));
    }

    private static Footage footage(String name, double end) {
        return new Footage(name, new Unsolved(List.of("losses", "norms")), end, "time t", VIEWS, List.of("losses"));
    }

    private String problem() {
        return model.prospect().problemProperty().get();
    }

    @Test
    void atFirstAllOfTheRunBecomesTenSecondsForSlides() {
        assertThat(problem()).isEmpty();
        assertThat(model.prospect().outcomeProperty().get()).isEqualTo("250 pictures, flow.mp4.");
        assertThat(model.plan().figures()).containsExactly("losses");
        assertThat(model.plan().views()).isEqualTo(VIEWS);
        assertThat(model.plan().pace()).isEqualTo(Scale.LINEAR);
        assertThat(model.plan().to()).isInfinite();
        assertThat(model.film().get().files()).containsExactly(home.resolve("flow.mp4"));
    }

    @Test
    void aPartOfTheRunBeginsAndEndsWhereItIsTyped() {
        model.part().fromProperty().set("100");
        model.part().toProperty().set(" 500.5 ");

        assertThat(problem()).isEmpty();
        assertThat(model.plan().from()).isEqualTo(100);
        assertThat(model.plan().to()).isEqualTo(500.5);
    }

    @Test
    void whatWasChosenStaysForTheNextRunOfTheLaboratory() {
        model.figures().get("norms").set(true);
        model.nameProperty().set("mine");
        model.offer(footage("flow", 500));

        assertThat(model.plan().figures()).containsExactly("losses", "norms");
        assertThat(model.nameProperty().get()).isEqualTo("mine");
        assertThat(model.part().toProperty().get()).startsWith("500");

        model.offer(footage("transformer", 500));
        assertThat(model.plan().figures()).containsExactly("losses");
        assertThat(model.nameProperty().get()).isEqualTo("transformer");
    }

    @Test
    void whatCannotBeMadeIsOneSentence() {
        refuses(() -> model.figures().get("losses").set(false), "A film needs a figure; choose one at least.");
        refuses(() -> model.formats().property(FilmFormat.MP4).set(false), "Choose a format, or both.");
        refuses(
                () -> model.part().fromProperty().set("x"),
                "The film must begin and end at numbers, from 0 to 984.435.");
        refuses(() -> model.part().fromProperty().set("2000"), "The film must begin before the run ends, at 984.435.");
        refuses(() -> model.rateProperty().set("2.5"), "Pictures a second must be a whole number from 1 to 50.");
        refuses(() -> model.rateProperty().set("60"), "Pictures a second must be a whole number from 1 to 50.");
        refuses(() -> model.secondsProperty().set("ten"), "A film must last from 1 to 120 seconds.");
        refuses(() -> model.nameProperty().set("a/b"), "\"a/b\" is no name of a file; write one without folders.");
        refuses(() -> model.folder().typedProperty().set(""), "\"\" is not a folder; choose another place.");
    }

    private void refuses(Runnable change, String sentence) {
        offer();
        change.run();
        assertThat(problem()).isEqualTo(sentence);
        assertThat(model.prospect().outcomeProperty().get()).isEmpty();
    }
}
