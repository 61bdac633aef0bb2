package org.engram.ui.film.video;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A box of an MP4 file (ISO/IEC 14496-12): its length, four letters, its content. */
final class Box {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream content = new DataOutputStream(bytes);
    private final String letters;

    Box(String letters) {
        this.letters = letters;
    }

    /** With version 0. */
    static Box versioned(String letters, int flags) {
        return new Box(letters).numbers(flags);
    }

    static Box holding(String letters, Box... boxes) {
        Box holder = new Box(letters);
        for (Box box : boxes) {
            holder.bytes(box.bytes());
        }
        return holder;
    }

    /** Of 32 bits each. */
    Box numbers(int... numbers) {
        return write(() -> {
            for (int number : numbers) {
                content.writeInt(number);
            }
        });
    }

    /** Of 16 bits each. */
    Box shorts(int... numbers) {
        return write(() -> {
            for (int number : numbers) {
                content.writeShort(number);
            }
        });
    }

    /** Of 8 bits each. */
    Box small(int... numbers) {
        return write(() -> {
            for (int number : numbers) {
                content.writeByte(number);
            }
        });
    }

    Box text(String ascii) {
        return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Box bytes(byte... more) {
        return write(() -> content.write(more));
    }

    /** All of it. */
    byte[] bytes() {
        byte[] inside = bytes.toByteArray();
        ByteArrayOutputStream all = new ByteArrayOutputStream(inside.length + 8);
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(inside.length + 8);
            out.write(letters.getBytes(StandardCharsets.US_ASCII));
            out.write(inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private Box write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
