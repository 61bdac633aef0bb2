package org.engram.ui.laboratory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engram.ui.canvas.Courier;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.ExportTask;
import org.engram.ui.export.FigureFile;
import org.engram.ui.export.Format;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;

/** Saves and copies the figures of a laboratory beside its run; its notice says what came of it. */
public final class FigureCourier implements Courier {
    private static final double PNG_SCALE = 3;

    private final LaboratoryViewModel<?, ?, ?, ?> model;
    private Consumer<FigurePane> onExport = pane -> {};

    FigureCourier(LaboratoryViewModel<?, ?, ?, ?> model) {
        this.model = model;
    }

    /** Who asks the person what to make of a figure. */
    public void onExport(Consumer<FigurePane> action) {
        onExport = action;
    }

    @Override
    public void export(FigurePane pane) {
        onExport.accept(pane);
    }

    @Override
    public void save(FigurePane pane, Format format, Path given) {
        Path file = FigureFile.named(given, format);
        if (!file.equals(given) && Files.exists(file)) {
            model.say(file.getFileName() + " is there already; choose it by its whole name to replace it.");
            return;
        }
        pane.plate()
                .ifPresent(plate -> write(
                        "Saving " + file.getFileName(),
                        () -> new FigureFile(plate, format, size(pane), PNG_SCALE, file)));
    }

    /**
     * Makes files beside the run, and says where they are.
     *
     * @param words "Saving flow.pptx"
     * @param task made aside, too
     */
    public void write(String words, Supplier<? extends ExportTask> task) {
        model.send(words, progress -> {
            ExportTask made = task.get();
            made.write(progress);
            return () -> model.mention(saved(made.files()));
        });
    }

    private static String saved(List<Path> files) {
        Path first = files.getFirst();
        return files.size() == 1
                ? "Saved " + first + "."
                : "Saved " + files.size() + " files in "
                        + first.toAbsolutePath().getParent() + ".";
    }

    @Override
    public void copyPicture(FigurePane pane) {
        copy(pane, plate -> FigureCopy.picture(plate, size(pane)), "Copied the figure ");
    }

    @Override
    public void copyData(FigurePane pane) {
        copy(pane, FigureCopy::data, "Copied the data of ");
    }

    private void copy(FigurePane pane, Function<Plate, FigureCopy> making, String words) {
        pane.plate()
                .ifPresent(plate -> model.send("Copying", progress -> {
                    Plate made = plate.get();
                    FigureCopy copy = making.apply(made);
                    return () -> {
                        copy.toClipboard();
                        model.mention(words + made.figure().heading().title() + ".");
                    };
                }));
    }

    /** As in the window, and at least large enough for a page. */
    private static PlateSize size(FigurePane pane) {
        return PlateSize.pixels(Math.max(480, pane.getWidth()), Math.max(280, pane.getHeight() + 30));
    }
}
