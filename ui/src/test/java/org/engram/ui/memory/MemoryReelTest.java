package org.engram.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.figure.Scale;
import org.engram.ui.film.Film;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import org.engram.ui.film.Reel;
import org.engram.ui.film.Scene;
import org.engram.ui.film.gif.ReadGif;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryReelTest {
    private final MemoryFrame frame = SampleMemory.frame(SampleMemory.settings(60, 32));

    @TempDir
    Path folder;

    @Test
    void theMemoryFillsAssociationByAssociation() throws IOException {
        Reel reel = MemoryReel.of(frame.experiment(), "caption");

        assertThat(reel.solve(part -> {})).isEqualTo(60);

        Scene few = reel.at(5.5, Set.of("scores"));
        assertThat(few.banner().clock()).isEqualTo("n = 5 / 60");
        assertThat(few.banner().stage()).isNotEmpty();
        assertThat(few.figures()).containsOnlyKeys("scores");
        assertThat(reel.at(60, Set.of("accuracy")).banner().clock()).isEqualTo("n = 60 / 60");
    }

    @Test
    void itBecomesAFilm() throws IOException {
        Reel reel = MemoryReel.of(frame.experiment(), "caption");
        Path file = folder.resolve("memory.gif");
        FilmPlan plan =
                new FilmPlan(MemoryReel.SHOWN, Map.of(), 0, Double.POSITIVE_INFINITY, Scale.LINEAR, 640, 360, 1, 4);

        new Film(reel, plan, Map.of(FilmFormat.GIF, file)).write(part -> {});

        assertThat(ReadGif.of(Files.readAllBytes(file)).pictures()).hasSize(4);
    }
}
