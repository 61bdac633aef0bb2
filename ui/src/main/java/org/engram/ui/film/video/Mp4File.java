package org.engram.ui.film.video;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.film.FilmFile;
import org.engram.ui.film.video.PictureStream.Coded;

/** A film as MP4 that plays while it loads: what is said of the pictures stands before them, so that they are kept until the end. */
public final class Mp4File implements FilmFile {
    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final OutputStream out;
    private final PictureStream stream;
    private final List<Coded> pictures = new ArrayList<>();

    /** Of a size in pixels, both even. */
    public Mp4File(int width, int height, int framesPerSecond, OutputStream out) {
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.out = out;
        stream = new PictureStream(width, height, framesPerSecond);
    }

    @Override
    public void add(BufferedImage picture) {
        pictures.add(stream.code(picture));
    }

    @Override
    public void finish() throws IOException {
        MovieHead head =
                new MovieHead(width, height, framesPerSecond, stream.sequenceSet(), stream.pictureSet(), pictures);
        DataOutputStream data = new DataOutputStream(out);
        data.write(head.bytes());
        data.writeInt(Math.toIntExact(head.dataBytes() + 8));
        data.writeBytes("mdat");
        for (Coded picture : pictures) {
            data.writeInt(picture.unit().length);
            data.write(picture.unit());
        }
        data.flush();
    }
}
