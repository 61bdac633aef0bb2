package org.engram.ui.film.gif;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The indices of a picture in the variable-length codes of Lempel, Ziv and Welch, as GIF has them: 9 to 12 bits, the lowest first, begun
 * anew when there are no more codes, in blocks of at most 255 bytes.
 */
final class CodeStream {
    private static final int INDEX_BITS = 8;
    private static final int CLEAR = 1 << INDEX_BITS;
    private static final int END = CLEAR + 1;
    private static final int CODES = 4096;
    private static final int BLOCK = 255;

    /** The code of a known string and one index more; 0 where there is none. */
    private final short[] next = new short[CODES << INDEX_BITS];

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int free;
    private int bits;
    private int pending;
    private int pendingBits;

    /** The blocks with their lengths, and the byte before them. */
    byte[] of(byte[] indices, int count) {
        packed.reset();
        pending = 0;
        pendingBits = 0;
        bits = INDEX_BITS + 1;
        restart();
        int known = indices[0] & 0xff;
        for (int i = 1; i < count; i++) {
            int key = known << INDEX_BITS | indices[i] & 0xff;
            if (next[key] != 0) {
                known = next[key];
            } else {
                put(known);
                learn(key);
                known = indices[i] & 0xff;
            }
        }
        put(known);
        if (free == 1 << bits && bits < 12) {
            bits++;
        }
        put(END);
        if (pendingBits > 0) {
            packed.write(pending);
        }
        return blocks(packed.toByteArray());
    }

    private void restart() {
        put(CLEAR);
        Arrays.fill(next, (short) 0);
        free = END + 1;
        bits = INDEX_BITS + 1;
    }

    private void learn(int key) {
        if (free == CODES) {
            restart();
            return;
        }
        if (free == 1 << bits) {
            bits++;
        }
        next[key] = (short) free++;
    }

    private void put(int code) {
        pending |= code << pendingBits;
        pendingBits += bits;
        while (pendingBits >= 8) {
            packed.write(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private static byte[] blocks(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + bytes.length / BLOCK + 4);
        out.write(INDEX_BITS);
        for (int from = 0; from < bytes.length; from += BLOCK) {
            int length = Math.min(BLOCK, bytes.length - from);
            out.write(length);
            out.write(bytes, from, length);
        }
        out.write(0);
        return out.toByteArray();
    }
}
