package org.engram.ui.film;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.util.Locale;
import org.engram.ui.film.gif.ColourCounts;
import org.engram.ui.film.gif.GifFile;
import org.engram.ui.film.gif.Palette;
import org.engram.ui.film.video.Mp4File;

/** What a film can be saved as. */
public enum FilmFormat {
    GIF("repeats by itself wherever pictures are shown"),
    MP4("small and sharp; for slides, talks and the web");

    private final String purpose;

    FilmFormat(String purpose) {
        this.purpose = purpose;
    }

    /** What it is good for, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** The ending of files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a file.
     *
     * @param samples pictures from all over the film, for the colours; each is used before the next is asked for
     */
    FilmFile open(FilmPlan plan, Iterable<BufferedImage> samples, OutputStream out) {
        return switch (this) {
            case MP4 -> new Mp4File(plan.width(), plan.height(), plan.framesPerSecond(), out);
            case GIF -> {
                ColourCounts colours = new ColourCounts();
                samples.forEach(colours::add);
                yield new GifFile(plan.width(), plan.height(), plan.framesPerSecond(), Palette.of(colours), out);
            }
        };
    }
}
