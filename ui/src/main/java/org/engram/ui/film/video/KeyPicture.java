package org.engram.ui.film.video;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/** A picture that needs no other: each macroblock by how it differs from the mean of the samples around it. */
final class KeyPicture {
    private static final int FROM_MEAN = 3;
    private static final int WITH_DETAILS = 12;
    private static final int LARGEST_BLOCK = 1600;

    private KeyPicture() {}

    /**
     * The unit of the stream.
     *
     * @param shown becomes the picture as a viewer sees it. Modified
     * @param even tells neighbouring key pictures apart
     */
    static byte[] of(Planes wanted, Planes shown, SeqParameterSet sequence, PictureParameterSet picture, boolean even) {
        ByteBuffer content = ByteBuffer.allocate(wanted.columns() * wanted.rows() * LARGEST_BLOCK + 64);
        BitWriter out = new BitWriter(content);
        SliceStart.key(out, even);
        LevelWriter writer = new LevelWriter(out, sequence, picture);
        Levels levels = new Levels();
        for (int row = 0; row < wanted.rows(); row++) {
            for (int column = 0; column < wanted.columns(); column++) {
                Expectation.write(shown, column, row);
                levels.takeApart(wanted, shown, column, row);
                write(out, writer, levels, column, row);
                levels.showApart(shown, column, row);
            }
        }
        CAVLCWriter.writeTrailingBits(out);
        return ParameterSets.unit(0x65, content.flip());
    }

    private static void write(BitWriter out, LevelWriter writer, Levels levels, int column, int row) {
        boolean detailed = levels.quarters() != 0;
        CAVLCWriter.writeUE(out, FROM_MEAN + 4 * levels.colours() + (detailed ? WITH_DETAILS : 0));
        CAVLCWriter.writeUE(out, 0); // colours are expected from means too
        CAVLCWriter.writeSE(out, 0); // the quantisation stays
        writer.means(levels, column, row);
        writer.luma(levels, detailed ? 15 : 0, column, row, 1);
        writer.colours(levels, column, row);
    }
}
