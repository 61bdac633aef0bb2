package org.engram.ui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A film that is being written, picture by picture. */
public interface FilmFile {
    /** The next picture, with pixels of type INT_RGB; it may be painted anew afterwards. */
    void add(BufferedImage picture) throws IOException;

    /** What comes behind the last picture; the file itself is closed by whoever opened it. */
    void finish() throws IOException;
}
