package org.engram.ui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.engram.ui.export.AtomicFiles;
import org.engram.ui.export.ExportException;
import org.engram.ui.export.ExportTask;

/**
 * A film on its way into files.
 *
 * @param targets files by their formats; not empty
 */
public record Film(Reel reel, FilmPlan plan, Map<FilmFormat, Path> targets) implements ExportTask {
    /** Pictures that the colours of a GIF are taken from. */
    private static final int SAMPLES = 24;

    /** A picture of four figures at 1280 × 720, as measured. */
    private static final double PAINTING_NANOS = 5e7;

    public Film {
        targets = new EnumMap<>(targets);
    }

    @Override
    public List<Path> files() {
        return List.copyOf(targets.values());
    }

    /** The part that is done goes like the time that is needed, as far as that is known. */
    @Override
    public void write(DoubleConsumer progress) throws ExportException {
        FilmProgress part =
                new FilmProgress(System::nanoTime, progress, PAINTING_NANOS * plan.frames() * targets.size());
        try (reel) {
            reel.expect(plan::times);
            write(reel.solve(part::solving), part);
        } catch (CancellationException e) {
            throw ExportException.cancelled();
        }
    }

    private void write(double end, FilmProgress progress) throws ExportException {
        Set<String> names = new LinkedHashSet<>(plan.figures());
        try (AtomicFiles written = new AtomicFiles();
                Projector projector = new Projector(reel, picture -> plan.time(picture, end), names)) {
            int done = 0;
            for (Map.Entry<FilmFormat, Path> file : targets.entrySet()) {
                Painting painting = new Painting(file.getKey(), projector, done++, progress);
                written.add(file.getValue(), painting::writeTo);
            }
            written.commit();
        }
    }

    /** One of the files. */
    private final class Painting {
        private final FilmFormat format;
        private final Projector projector;
        private final int before;
        private final FilmProgress progress;
        private final ScenePainter painter = new ScenePainter(plan, reel.caption());

        private Painting(FilmFormat format, Projector projector, int before, FilmProgress progress) {
            this.format = format;
            this.projector = projector;
            this.before = before;
            this.progress = progress;
        }

        private void writeTo(OutputStream out) throws IOException {
            FilmFile file = format.open(plan, () -> pictures(samples()), out);
            Iterator<BufferedImage> pictures = pictures(IntStream.range(0, plan.frames()));
            for (int painted = 1; pictures.hasNext(); painted++) {
                file.add(pictures.next());
                progress.painting((before + (double) painted / plan.frames()) / targets.size());
            }
            file.finish();
        }

        private IntStream samples() {
            return IntStream.range(0, SAMPLES)
                    .map(i -> (int) ((long) i * (plan.frames() - 1) / (SAMPLES - 1)))
                    .distinct();
        }

        private Iterator<BufferedImage> pictures(IntStream numbers) {
            Iterator<Scene> scenes = projector.scenes(numbers);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return scenes.hasNext();
                }

                @Override
                public BufferedImage next() {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException();
                    }
                    return painter.paint(scenes.next());
                }
            };
        }
    }
}
