package org.engram.ui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
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
        FilmProgress part = new FilmProgress(System::nanoTime, progress);
        double end = reel.solve(part::solving);
        try (AtomicFiles written = new AtomicFiles()) {
            int done = 0;
            for (Map.Entry<FilmFormat, Path> file : targets.entrySet()) {
                Painting painting = new Painting(file.getKey(), end, done++, part);
                written.add(file.getValue(), painting::writeTo);
            }
            written.commit();
        } catch (CancellationException e) {
            throw ExportException.cancelled();
        }
    }

    /** One of the files. */
    private final class Painting {
        private final FilmFormat format;
        private final double end;
        private final int before;
        private final FilmProgress progress;
        private final ScenePainter painter = new ScenePainter(plan, reel.caption());
        private final Set<String> names = new LinkedHashSet<>(plan.figures());

        private Painting(FilmFormat format, double end, int before, FilmProgress progress) {
            this.format = format;
            this.end = end;
            this.before = before;
            this.progress = progress;
        }

        private void writeTo(OutputStream out) throws IOException {
            FilmFile file = format.open(plan, samples(), out);
            for (int i = 0; i < plan.frames(); i++) {
                file.add(paint(i));
                progress.painting((before + (i + 1.0) / plan.frames()) / targets.size());
            }
            file.finish();
        }

        private Iterable<BufferedImage> samples() {
            List<Integer> pictures = IntStream.range(0, SAMPLES)
                    .mapToObj(i -> (int) ((long) i * (plan.frames() - 1) / (SAMPLES - 1)))
                    .distinct()
                    .toList();
            return () -> pictures.stream().map(this::paint).iterator();
        }

        private BufferedImage paint(int picture) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            return painter.paint(reel.at(plan.time(picture, end), names));
        }
    }
}
