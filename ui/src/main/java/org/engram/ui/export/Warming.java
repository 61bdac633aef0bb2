package org.engram.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Makes a figure in every format once, for nobody, while a person still chooses what to export: the first time costs several times as much as
 * any later one, as the classes of the formats are loaded and their code is compiled.
 */
public final class Warming {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Warming() {}

    /**
     * Begins, on a thread of its own; does nothing after the first time.
     *
     * @param plate asked on that thread
     */
    public static void begin(Supplier<Plate> plate) {
        if (!BEGUN.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("export-warming").start(() -> make(plate.get()));
        }
    }

    static void make(Plate plate) {
        for (Format format : Format.values()) {
            try {
                FigureExport.content(List.of(plate), format, PlateSize.SLIDE, 1)
                        .writeTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                return; // whoever exports in earnest is told
            }
        }
    }
}
