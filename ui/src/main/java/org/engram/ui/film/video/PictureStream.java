package org.engram.ui.film.video;

import java.awt.image.BufferedImage;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;

/**
 * H.264 for pictures of which most stays as it is: a key picture every few seconds, and between them what changes. JCodec's own
 * coder codes every macroblock anew, blurs lines and drifts; of JCodec are the tables of the entropy code.
 */
final class PictureStream {
    private static final int SECONDS_BETWEEN_KEYS = 4;

    /** @param key whether playing can begin here */
    record Coded(byte[] unit, boolean key) {}

    private final SeqParameterSet sequence;
    private final PictureParameterSet picture = ParameterSets.picture();
    private final int keyInterval;
    private final Planes shown;
    private Planes wanted;
    private Planes before;
    private long count;

    PictureStream(int width, int height, int framesPerSecond) {
        sequence = ParameterSets.sequence(width, height, framesPerSecond);
        keyInterval = Math.min(1 << ParameterSets.NUMBER_BITS, SECONDS_BETWEEN_KEYS * framesPerSecond);
        shown = new Planes(width, height);
        wanted = new Planes(width, height);
        before = new Planes(width, height);
    }

    byte[] sequenceSet() {
        return ParameterSets.bytes(sequence);
    }

    byte[] pictureSet() {
        return ParameterSets.bytes(picture);
    }

    /** The next picture, with pixels of type INT_RGB. */
    Coded code(BufferedImage image) {
        Planes last = before;
        before = wanted;
        wanted = last;
        wanted.read(image);
        int number = (int) (count % keyInterval);
        boolean even = count / keyInterval % 2 == 0;
        count++;
        if (number > 0) {
            return new Coded(ChangedPicture.of(wanted, before, shown, sequence, picture, number), false);
        }
        return new Coded(KeyPicture.of(wanted, shown, sequence, picture, even), true);
    }
}
