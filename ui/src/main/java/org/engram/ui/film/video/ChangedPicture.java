package org.engram.ui.film.video;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/** A picture by what has changed since the one before it; macroblocks that have not are skipped. */
final class ChangedPicture {
    private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[] IN_ORDER = {0, 1, 2, 3};
    private static final int LARGEST_BLOCK = 3200;

    private final Planes wanted;
    private final Planes before;
    private final Planes shown;
    private final ChangedBlock block = new ChangedBlock(ParameterSets.QP);
    private final CAVLC luma;
    private final CAVLC blue;
    private final CAVLC red;
    private int skipped;

    private ChangedPicture(
            Planes wanted, Planes before, Planes shown, SeqParameterSet sequence, PictureParameterSet picture) {
        this.wanted = wanted;
        this.before = before;
        this.shown = shown;
        luma = new CAVLC(sequence, picture, 2, 2);
        blue = new CAVLC(sequence, picture, 1, 1);
        red = new CAVLC(sequence, picture, 1, 1);
    }

    /**
     * The unit of the stream.
     *
     * @param before the picture before, as it was wanted
     * @param shown the picture before as a viewer sees it; becomes this one as a viewer will. Modified
     * @param number pictures since the last key picture
     */
    static byte[] of(
            Planes wanted,
            Planes before,
            Planes shown,
            SeqParameterSet sequence,
            PictureParameterSet picture,
            int number) {
        ByteBuffer content = ByteBuffer.allocate(wanted.columns() * wanted.rows() * LARGEST_BLOCK / 2 + 64);
        BitWriter out = new BitWriter(content);
        SliceStart.changes(out, number);
        new ChangedPicture(wanted, before, shown, sequence, picture).write(out);
        CAVLCWriter.writeTrailingBits(out);
        return ParameterSets.unit(0x61, content.flip());
    }

    private void write(BitWriter out) {
        for (int row = 0; row < wanted.rows(); row++) {
            for (int column = 0; column < wanted.columns(); column++) {
                if (wanted.sameAs(before, column, row) || !block.take(wanted, shown, column, row)) {
                    skip(column, row);
                } else {
                    write(out, column, row);
                    block.show(shown, column, row);
                }
            }
        }
        if (skipped > 0) {
            CAVLCWriter.writeUE(out, skipped);
        }
    }

    private void skip(int column, int row) {
        skipped++;
        for (int i = 0; i < 4; i++) {
            nothingInLuma(column, row, i);
            nothing(blue, column, row, i);
            nothing(red, column, row, i);
        }
    }

    private void write(BitWriter out, int column, int row) {
        CAVLCWriter.writeUE(out, skipped);
        skipped = 0;
        CAVLCWriter.writeUE(out, 0); // changes the same place of the picture before,
        CAVLCWriter.writeSE(out, 0); // moved neither aside
        CAVLCWriter.writeSE(out, 0); // nor up or down
        CAVLCWriter.writeUE(out, H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV[block.pattern()]);
        CAVLCWriter.writeSE(out, 0);
        for (int quarter = 0; quarter < 4; quarter++) {
            luma(out, column, row, quarter);
        }
        colours(out, column, row);
    }

    private void luma(BitWriter out, int column, int row, int quarter) {
        if ((block.pattern() >> quarter & 1) == 0) {
            nothingInLuma(column, row, quarter);
            return;
        }
        for (int i = 0; i < 4; i++) {
            int x = 4 * column + 2 * (quarter & 1) + (i & 1);
            int y = 4 * row + 2 * (quarter >> 1) + (i >> 1);
            int[] levels = block.luma(4 * quarter + i);
            luma.writeACBlock(out, x, y, MBType.P_16x16, MBType.P_16x16, levels, H264Const.totalZeros16, 0, 16, ZIGZAG);
        }
    }

    private void nothingInLuma(int column, int row, int quarter) {
        for (int i = 0; i < 4; i++) {
            luma.setZeroCoeff(4 * column + 2 * (quarter & 1) + (i & 1), 4 * row + 2 * (quarter >> 1) + (i >> 1));
        }
    }

    private void colours(BitWriter out, int column, int row) {
        int kind = block.pattern() >> 4;
        if (kind > 0) {
            blue.writeChrDCBlock(out, block.blue().means(), H264Const.totalZeros4, 0, 4, IN_ORDER);
            red.writeChrDCBlock(out, block.red().means(), H264Const.totalZeros4, 0, 4, IN_ORDER);
        }
        colour(out, blue, block.blue(), column, row, kind == 2);
        colour(out, red, block.red(), column, row, kind == 2);
    }

    private static void colour(
            BitWriter out, CAVLC writer, ChangedBlock.Colour colour, int column, int row, boolean detailed) {
        for (int i = 0; i < 4; i++) {
            if (detailed) {
                int x = 2 * column + (i & 1);
                int y = 2 * row + (i >> 1);
                int[] levels = colour.details()[i];
                writer.writeACBlock(
                        out, x, y, MBType.P_16x16, MBType.P_16x16, levels, H264Const.totalZeros16, 1, 15, ZIGZAG);
            } else {
                nothing(writer, column, row, i);
            }
        }
    }

    private static void nothing(CAVLC writer, int column, int row, int i) {
        writer.setZeroCoeff(2 * column + (i & 1), 2 * row + (i >> 1));
    }
}
