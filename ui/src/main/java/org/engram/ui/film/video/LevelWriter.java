package org.engram.ui.film.video;

import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.common.io.BitWriter;

/** Writes the levels of the macroblocks of a picture, in their order: how a square is written depends on those beside and above it. */
final class LevelWriter {
    private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[] IN_ORDER = {0, 1, 2, 3};

    private final BitWriter out;
    private final CAVLC luma;
    private final CAVLC blue;
    private final CAVLC red;

    LevelWriter(BitWriter out, SeqParameterSet sequence, PictureParameterSet picture) {
        this.out = out;
        luma = new CAVLC(sequence, picture, 2, 2);
        blue = new CAVLC(sequence, picture, 1, 1);
        red = new CAVLC(sequence, picture, 1, 1);
    }

    /** A macroblock that has none. */
    void nothing(int column, int row) {
        for (int quarter = 0; quarter < 4; quarter++) {
            noLuma(column, row, quarter);
            nothing(blue, column, row, quarter);
            nothing(red, column, row, quarter);
        }
    }

    /** The means of the luma. */
    void means(Levels levels, int column, int row) {
        luma.writeLumaDCBlock(
                out,
                4 * column,
                4 * row,
                MBType.I_16x16,
                MBType.I_16x16,
                levels.lumaMeans(),
                H264Const.totalZeros16,
                0,
                16,
                ZIGZAG);
    }

    /** The luma of the quarters in a set of bits, without the first {@code first} levels of each square. */
    void luma(Levels levels, int quarters, int column, int row, int first) {
        for (int quarter = 0; quarter < 4; quarter++) {
            if ((quarters >> quarter & 1) == 0) {
                noLuma(column, row, quarter);
                continue;
            }
            for (int i = 0; i < 4; i++) {
                int x = 4 * column + 2 * (quarter & 1) + (i & 1);
                int y = 4 * row + 2 * (quarter >> 1) + (i >> 1);
                square(luma, x, y, levels.luma(4 * quarter + i), first);
            }
        }
    }

    private void square(CAVLC writer, int x, int y, int[] levels, int first) {
        writer.writeACBlock(
                out, x, y, MBType.P_16x16, MBType.P_16x16, levels, H264Const.totalZeros16, first, 16 - first, ZIGZAG);
    }

    private void noLuma(int column, int row, int quarter) {
        for (int i = 0; i < 4; i++) {
            luma.setZeroCoeff(4 * column + 2 * (quarter & 1) + (i & 1), 4 * row + 2 * (quarter >> 1) + (i >> 1));
        }
    }

    void colours(Levels levels, int column, int row) {
        if (levels.colours() > 0) {
            blue.writeChrDCBlock(out, levels.blue().means(), H264Const.totalZeros4, 0, 4, IN_ORDER);
            red.writeChrDCBlock(out, levels.red().means(), H264Const.totalZeros4, 0, 4, IN_ORDER);
        }
        details(blue, levels.blue(), column, row, levels.colours() == 2);
        details(red, levels.red(), column, row, levels.colours() == 2);
    }

    private void details(CAVLC writer, Levels.Colour colour, int column, int row, boolean detailed) {
        for (int i = 0; i < 4; i++) {
            if (detailed) {
                square(writer, 2 * column + (i & 1), 2 * row + (i >> 1), colour.details()[i], 1);
            } else {
                nothing(writer, column, row, i);
            }
        }
    }

    private static void nothing(CAVLC writer, int column, int row, int i) {
        writer.setZeroCoeff(2 * column + (i & 1), 2 * row + (i >> 1));
    }
}
