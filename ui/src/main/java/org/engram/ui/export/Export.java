package org.engram.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Figures on their way into files.
 *
 * @param plates their names differ
 * @param deck name of the file with the slides, without its ending, when there are several
 */
public record Export(List<Plate> plates, ExportTarget target, String deck) implements ExportTask {
    /** A file and what goes into it. */
    private record Draft(Path file, AtomicFile.Content content) {}

    public Export {
        plates = List.copyOf(plates);
    }

    @Override
    public List<Path> files() {
        return drafts().stream().map(Draft::file).toList();
    }

    @Override
    public void write(DoubleConsumer progress) throws ExportException {
        List<Draft> drafts = drafts();
        try (AtomicFiles files = new AtomicFiles()) {
            for (int i = 0; i < drafts.size(); i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw ExportException.cancelled();
                }
                files.add(drafts.get(i).file(), drafts.get(i).content());
                progress.accept((i + 1.0) / drafts.size());
            }
            files.commit();
        }
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Format format : target.formats()) {
            if (format == Format.PPTX) {
                drafts.add(draft(plates.size() == 1 ? plates.getFirst().name() : deck, plates, format));
            } else {
                plates.forEach(plate -> drafts.add(draft(plate.name(), List.of(plate), format)));
            }
        }
        return drafts;
    }

    private Draft draft(String name, List<Plate> shown, Format format) {
        return new Draft(
                target.folder().resolve(name + "." + format.ending()),
                FigureExport.content(shown, format, target.size(), target.scale()));
    }
}
