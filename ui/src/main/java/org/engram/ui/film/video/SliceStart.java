package org.engram.ui.film.video;

import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/** The first bits of a picture. */
final class SliceStart {
    private static final int CHANGES = 5;
    private static final int WHOLE = 7;

    private SliceStart() {}

    /** @param even tells neighbouring key pictures apart */
    static void key(BitWriter out, boolean even) {
        start(out, WHOLE, 0);
        CAVLCWriter.writeUE(out, even ? 0 : 1);
        out.writeNBit(0, 2); // shown after those before it, and forgotten in its turn
        end(out);
    }

    /** @param number pictures since the last key picture */
    static void changes(BitWriter out, int number) {
        start(out, CHANGES, number);
        out.writeNBit(0, 3); // it changes the picture just before it, and is itself changed by the next
        end(out);
    }

    private static void start(BitWriter out, int type, int number) {
        CAVLCWriter.writeUE(out, 0);
        CAVLCWriter.writeUE(out, type);
        CAVLCWriter.writeUE(out, 0);
        out.writeNBit(number, ParameterSets.NUMBER_BITS);
    }

    private static void end(BitWriter out) {
        CAVLCWriter.writeSE(out, 0); // the quantisation of the parameter sets
        CAVLCWriter.writeUE(out, 1); // no deblocking
    }
}
