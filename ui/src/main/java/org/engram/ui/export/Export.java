package org.engram.ui.export;

import java.io.IOException;
import java.nio.file.Files;
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
    /** A file and what goes into it: the figures from one place up to another. */
    private record Draft(Path file, Format format, int from, int to) {}

    public Export {
        plates = List.copyOf(plates);
    }

    @Override
    public List<Path> files() {
        return files(plates.stream().map(Plate::name).toList(), target, deck);
    }

    /** The files that figures of these names would become. */
    public static List<Path> files(List<String> names, ExportTarget target, String deck) {
        return drafts(names, target, deck).stream().map(Draft::file).toList();
    }

    /** Makes the folder, too, where it is missing. */
    @Override
    public void write(DoubleConsumer progress) throws ExportException {
        makeFolder();
        List<Draft> drafts = drafts(plates.stream().map(Plate::name).toList(), target, deck);
        List<Workshop.Piece> pieces = drafts.stream().map(this::piece).toList();
        try (AtomicFiles files = new AtomicFiles();
                Workshop workshop = new Workshop(pieces, target.hands())) {
            for (int i = 0; i < drafts.size(); i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw ExportException.cancelled();
                }
                files.add(drafts.get(i).file(), workshop.content(i));
                progress.accept((i + 1.0) / drafts.size());
            }
            files.commit();
        }
    }

    private void makeFolder() throws ExportException {
        try {
            Files.createDirectories(target.folder());
        } catch (IOException e) {
            throw new ExportException(
                    target.folder() + " is no folder and none can be made there; choose another place.", e);
        }
    }

    private Workshop.Piece piece(Draft draft) {
        List<Plate> drawn = plates.subList(draft.from(), draft.to());
        return new Workshop.Piece(
                FigureExport.content(drawn, draft.format(), target.size(), target.scale()),
                draft.format() == Format.PPTX);
    }

    private static List<Draft> drafts(List<String> names, ExportTarget target, String deck) {
        List<Draft> drafts = new ArrayList<>();
        for (Format format : target.formats()) {
            if (format == Format.PPTX) {
                String name = names.size() == 1 ? names.getFirst() : deck;
                drafts.add(new Draft(file(target, name, format), format, 0, names.size()));
            } else {
                for (int i = 0; i < names.size(); i++) {
                    drafts.add(new Draft(file(target, names.get(i), format), format, i, i + 1));
                }
            }
        }
        return drafts;
    }

    private static Path file(ExportTarget target, String name, Format format) {
        return target.folder().resolve(name + "." + format.ending());
    }
}
