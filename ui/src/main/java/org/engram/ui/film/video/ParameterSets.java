package org.engram.ui.film.video;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;

/** What a player has to know before the first picture: the constrained baseline profile, pictures in their order, BT.709, no deblocking. */
final class ParameterSets {
    /** Of the quantisation, which the standard counts from 26. */
    static final int QP = 16;

    /** Bits of a picture's number. */
    static final int NUMBER_BITS = 8;

    private static final int BASELINE = 66;
    private static final int BT_709 = 1;
    private static final int UNSPECIFIED = 5;

    private ParameterSets() {}

    static SeqParameterSet sequence(int width, int height, int framesPerSecond) {
        SeqParameterSet set = new SeqParameterSet();
        set.profileIdc = BASELINE;
        set.constraintSet0Flag = true;
        set.constraintSet1Flag = true;
        set.chromaFormatIdc = ColorSpace.YUV420J;
        set.log2MaxFrameNumMinus4 = NUMBER_BITS - 4;
        set.picOrderCntType = 2;
        set.numRefFrames = 1;
        set.frameMbsOnlyFlag = true;
        set.direct8x8InferenceFlag = true;
        set.picWidthInMbsMinus1 = (width + 15) / 16 - 1;
        set.picHeightInMapUnitsMinus1 = (height + 15) / 16 - 1;
        int blocks = (set.picWidthInMbsMinus1 + 1) * (set.picHeightInMapUnitsMinus1 + 1);
        set.levelIdc = level(blocks, blocks * framesPerSecond);
        set.frameCroppingFlag = width % 16 != 0 || height % 16 != 0;
        set.frameCropRightOffset = (16 - width % 16) % 16 / 2;
        set.frameCropBottomOffset = (16 - height % 16) % 16 / 2;
        set.vuiParams = usability(framesPerSecond);
        return set;
    }

    /** The lowest level that allows so many macroblocks a picture and a second (H.264, table A-1). */
    private static int level(int blocks, int perSecond) {
        if (blocks <= 3600 && perSecond <= 108_000) {
            return 31;
        }
        return blocks <= 8192 && perSecond <= 245_760 ? 40 : blocks <= 22_080 && perSecond <= 589_824 ? 50 : 52;
    }

    private static VUIParameters usability(int framesPerSecond) {
        VUIParameters usability = new VUIParameters();
        usability.videoSignalTypePresentFlag = true;
        usability.videoFormat = UNSPECIFIED;
        usability.colourDescriptionPresentFlag = true;
        usability.colourPrimaries = BT_709;
        usability.transferCharacteristics = BT_709;
        usability.matrixCoefficients = BT_709;
        usability.timingInfoPresentFlag = true;
        usability.numUnitsInTick = 1;
        usability.timeScale = 2 * framesPerSecond;
        usability.fixedFrameRateFlag = true;
        usability.bitstreamRestriction = new VUIParameters.BitstreamRestriction();
        usability.bitstreamRestriction.log2MaxMvLengthHorizontal = 8;
        usability.bitstreamRestriction.log2MaxMvLengthVertical = 8;
        usability.bitstreamRestriction.maxDecFrameBuffering = 1;
        return usability;
    }

    static PictureParameterSet picture() {
        PictureParameterSet set = new PictureParameterSet();
        set.picInitQpMinus26 = QP - 26;
        set.deblockingFilterControlPresentFlag = true;
        return set;
    }

    static byte[] bytes(SeqParameterSet set) {
        return unit(0x67, set::write);
    }

    static byte[] bytes(PictureParameterSet set) {
        return unit(0x68, set::write);
    }

    private static byte[] unit(int header, Consumer<ByteBuffer> content) {
        ByteBuffer plain = ByteBuffer.allocate(256);
        content.accept(plain);
        plain.flip();
        return unit(header, plain);
    }

    /** A unit of the stream: its kind, then the content with the marks that keep it from looking like the start of another. */
    static byte[] unit(int header, ByteBuffer content) {
        ByteBuffer unit = ByteBuffer.allocate(1 + content.remaining() * 3 / 2 + 4);
        unit.put((byte) header);
        H264Utils.escapeNAL(content, unit);
        byte[] bytes = new byte[unit.flip().remaining()];
        unit.get(bytes);
        return bytes;
    }
}
