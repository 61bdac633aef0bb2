package org.engram.ui.film.video;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Picture;

/**
 * An MP4 file as JCodec demultiplexes and decodes it.
 *
 * @param lightness of every pixel, as it is in the file, from 0 for black to 1
 * @param seconds the duration that the file states
 * @param keys numbers of the pictures at which playing can begin
 */
public record ReadMp4(List<BufferedImage> pictures, List<double[][]> lightness, double seconds, int[] keys) {
    public static ReadMp4 of(byte[] bytes) throws IOException {
        try {
            FrameGrab grab =
                    FrameGrab.createFrameGrab(ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(bytes)));
            DemuxerTrackMeta meta = grab.getVideoTrack().getMeta();
            List<BufferedImage> pictures = new ArrayList<>();
            List<double[][]> lightness = new ArrayList<>();
            for (Picture next = grab.getNativeFrame(); next != null; next = grab.getNativeFrame()) {
                pictures.add(image(next));
                lightness.add(lightness(next));
            }
            return new ReadMp4(pictures, lightness, meta.getTotalDuration(), meta.getSeekFrames());
        } catch (JCodecException e) {
            throw new IOException(e);
        }
    }

    /** R = 1.164 (Y − 16) + 1.793 (Cr − 128), G = … − 0.213 (Cb − 128) − 0.533 (Cr − 128), B = … + 2.112 (Cb − 128). */
    private static BufferedImage image(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.getCroppedWidth(), picture.getCroppedHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double luma = 1.16438 * (sample(picture, 0, x, y) - 16);
                double blue = sample(picture, 1, x / 2, y / 2) - 128;
                double red = sample(picture, 2, x / 2, y / 2) - 128;
                image.setRGB(
                        x,
                        y,
                        part(luma + 1.79274 * red) << 16
                                | part(luma - 0.21325 * blue - 0.53291 * red) << 8
                                | part(luma + 2.1124 * blue));
            }
        }
        return image;
    }

    private static double[][] lightness(Picture picture) {
        double[][] lightness = new double[picture.getCroppedHeight()][picture.getCroppedWidth()];
        for (int y = 0; y < lightness.length; y++) {
            for (int x = 0; x < lightness[y].length; x++) {
                lightness[y][x] = (sample(picture, 0, x, y) - 16) / 219.0;
            }
        }
        return lightness;
    }

    /** JCodec counts from −128. */
    private static int sample(Picture picture, int plane, int x, int y) {
        return picture.getPlaneData(plane)[y * picture.getPlaneWidth(plane) + x] + 128;
    }

    private static int part(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
