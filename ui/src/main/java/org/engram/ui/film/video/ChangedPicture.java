package org.engram.ui.film.video;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/** A picture by what has changed since the one before it; macroblocks that have not are skipped. */
final class ChangedPicture {
    private static final int LARGEST_BLOCK = 1600;

    private ChangedPicture() {}

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
        ByteBuffer content = ByteBuffer.allocate(wanted.columns() * wanted.rows() * LARGEST_BLOCK + 64);
        BitWriter out = new BitWriter(content);
        SliceStart.changes(out, number);
        LevelWriter writer = new LevelWriter(out, sequence, picture);
        Levels levels = new Levels();
        int skipped = 0;
        for (int row = 0; row < wanted.rows(); row++) {
            for (int column = 0; column < wanted.columns(); column++) {
                if (wanted.sameAs(before, column, row) || !levels.take(wanted, shown, column, row)) {
                    writer.nothing(column, row);
                    skipped++;
                } else {
                    CAVLCWriter.writeUE(out, skipped);
                    skipped = 0;
                    write(out, writer, levels, column, row);
                    levels.show(shown, column, row);
                }
            }
        }
        if (skipped > 0) {
            CAVLCWriter.writeUE(out, skipped);
        }
        CAVLCWriter.writeTrailingBits(out);
        return ParameterSets.unit(0x61, content.flip());
    }

    private static void write(BitWriter out, LevelWriter writer, Levels levels, int column, int row) {
        int pattern = levels.quarters() | levels.colours() << 4;
        CAVLCWriter.writeUE(out, 0); // changes the same place of the picture before,
        CAVLCWriter.writeSE(out, 0); // moved neither aside
        CAVLCWriter.writeSE(out, 0); // nor up or down
        CAVLCWriter.writeUE(out, H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV[pattern]);
        CAVLCWriter.writeSE(out, 0); // the quantisation stays
        writer.luma(levels, levels.quarters(), column, row, 0);
        writer.colours(levels, column, row);
    }
}
