package org.engram.ui.film.video;

import java.nio.ByteBuffer;
import org.engram.ui.film.video.Planes.Plane;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/**
 * A picture that needs no other, without loss: a macroblock of one colour that its neighbours end in is told in a few bits, any other sample
 * by sample.
 */
final class KeyPicture {
    private static final int PREDICTED_FROM_MEAN = 3;
    private static final int SAMPLES = 25;
    private static final int BYTES = 384;

    private final Planes planes;
    private final boolean[] sampled;

    private KeyPicture(Planes planes) {
        this.planes = planes;
        sampled = new boolean[planes.columns() * planes.rows()];
    }

    /** The unit of the stream. */
    static byte[] of(Planes planes, boolean even) {
        ByteBuffer content = ByteBuffer.allocate(planes.columns() * planes.rows() * (BYTES + 8) + 64);
        BitWriter out = new BitWriter(content);
        SliceStart.key(out, even);
        new KeyPicture(planes).write(out);
        CAVLCWriter.writeTrailingBits(out);
        return ParameterSets.unit(0x65, content.flip());
    }

    private void write(BitWriter out) {
        for (int row = 0; row < planes.rows(); row++) {
            for (int column = 0; column < planes.columns(); column++) {
                if (continues(column, row)) {
                    predicted(out, column, row);
                } else {
                    sampled[row * planes.columns() + column] = true;
                    samples(out, column, row);
                }
            }
        }
    }

    private boolean continues(int column, int row) {
        return column + row > 0
                && continues(planes.luma(), Planes.SIDE, column, row)
                && continues(planes.blue(), Planes.HALF, column, row)
                && continues(planes.red(), Planes.HALF, column, row);
    }

    /** Whether a square has one value, and the samples that touch it at the left and above have the same. */
    private static boolean continues(Plane plane, int side, int column, int row) {
        int x = column * side;
        int y = row * side;
        int value = plane.samples()[plane.index(x, y)];
        for (int j = row > 0 ? y - 1 : y; j < y + side; j++) {
            for (int i = column > 0 && j >= y ? x - 1 : x; i < x + side; i++) {
                if (plane.samples()[plane.index(i, j)] != value) {
                    return false;
                }
            }
        }
        return true;
    }

    private void predicted(BitWriter out, int column, int row) {
        CAVLCWriter.writeUE(out, PREDICTED_FROM_MEAN);
        CAVLCWriter.writeUE(out, 0); // colours are predicted from their means too
        CAVLCWriter.writeSE(out, 0);
        if (crowded(column, row)) {
            out.writeNBit(3, 6);
        } else {
            out.write1Bit(1);
        }
    }

    /** A macroblock of samples counts as one with 16 coefficients, which decides how it is written beside it that there are none. */
    private boolean crowded(int column, int row) {
        return column > 0 && sampled[row * planes.columns() + column - 1]
                || row > 0 && sampled[(row - 1) * planes.columns() + column];
    }

    private void samples(BitWriter out, int column, int row) {
        CAVLCWriter.writeUE(out, SAMPLES);
        while (out.curBit() != 0) {
            out.write1Bit(0);
        }
        samples(out, planes.luma(), Planes.SIDE, column, row);
        samples(out, planes.blue(), Planes.HALF, column, row);
        samples(out, planes.red(), Planes.HALF, column, row);
    }

    private static void samples(BitWriter out, Plane plane, int side, int column, int row) {
        for (int y = row * side; y < (row + 1) * side; y++) {
            int from = plane.index(column * side, y);
            for (int i = from; i < from + side; i++) {
                out.writeNBit(plane.samples()[i], 8);
            }
        }
    }
}
