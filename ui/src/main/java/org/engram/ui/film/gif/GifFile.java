package org.engram.ui.film.gif;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.engram.ui.film.FilmFile;

/** A film as an animated GIF (89a) that repeats for ever; of each picture only the rectangle that changes is in the file. */
public final class GifFile implements FilmFile {
    private static final int CENTISECONDS = 100;
    private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;
    private static final int PALETTE_OF_256 = 0xf7;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final Palette palette;
    private final OutputStream out;
    private final CodeStream codes = new CodeStream();
    private final byte[] inside;
    private byte[] shown;
    private byte[] next;
    private int count;

    /** What changes: columns from left to right, rows from top to bottom, the ends not in it. */
    private record Area(int left, int top, int right, int bottom) {}

    /** Of a size in pixels. */
    public GifFile(int width, int height, int framesPerSecond, Palette palette, OutputStream out) {
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.palette = palette;
        this.out = out;
        shown = new byte[width * height];
        next = new byte[width * height];
        inside = new byte[width * height];
    }

    @Override
    public void add(BufferedImage picture) throws IOException {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            next[i] = i > 0 && pixels[i] == pixels[i - 1] ? next[i - 1] : (byte) palette.index(pixels[i]);
        }
        if (count == 0) {
            out.write(head());
        }
        write(count == 0 ? new Area(0, 0, width, height) : changed());
        byte[] old = shown;
        shown = next;
        next = old;
        count++;
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(13 + 3 * 256 + 19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        head.putShort((short) width).putShort((short) height);
        head.put((byte) PALETTE_OF_256).putShort((short) 0);
        for (int i = 0; i < 256; i++) {
            int rgb = palette.rgb(i);
            head.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        head.putShort((short) 0xff21).put((byte) 11).put("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        head.put((byte) 3).put((byte) 1).putShort((short) 0).put((byte) 0);
        return head.array();
    }

    private void write(Area area) throws IOException {
        int columns = area.right - area.left;
        int rows = area.bottom - area.top;
        ByteBuffer start = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        start.putShort((short) 0xf921).put((byte) 4).put((byte) KEEP_AND_TRANSPARENT);
        start.putShort((short) delay()).put((byte) Palette.UNCHANGED).put((byte) 0);
        start.put((byte) ',').putShort((short) area.left).putShort((short) area.top);
        start.putShort((short) columns).putShort((short) rows).put((byte) 0);
        out.write(start.array());
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int i = (area.top + y) * width + area.left + x;
                inside[y * columns + x] = shown[i] == next[i] ? Palette.UNCHANGED : next[i];
            }
        }
        out.write(codes.of(inside, columns * rows));
    }

    /** Hundredths of a second, shared out so that the whole lasts as long as it should. */
    private int delay() {
        return ending(count + 1) - ending(count);
    }

    private int ending(int pictures) {
        return (int) Math.round((double) pictures * CENTISECONDS / framesPerSecond);
    }

    /** One pixel where nothing changes. */
    private Area changed() {
        int top = 0;
        while (top < height - 1
                && Arrays.equals(shown, top * width, (top + 1) * width, next, top * width, (top + 1) * width)) {
            top++;
        }
        int bottom = height;
        while (bottom > top + 1
                && Arrays.equals(
                        shown, (bottom - 1) * width, bottom * width, next, (bottom - 1) * width, bottom * width)) {
            bottom--;
        }
        int left = width - 1;
        int right = 1;
        for (int row = top * width; row < bottom * width; row += width) {
            int first = Arrays.mismatch(shown, row, row + width, next, row, row + width);
            if (first >= 0) {
                left = Math.min(left, first);
                int last = width;
                while (shown[row + last - 1] == next[row + last - 1]) {
                    last--;
                }
                right = Math.max(right, last);
            }
        }
        return new Area(Math.min(left, right - 1), top, right, bottom);
    }

    @Override
    public void finish() throws IOException {
        out.write(';');
    }
}
