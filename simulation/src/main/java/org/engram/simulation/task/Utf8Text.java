package org.engram.simulation.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 read strictly: a byte order mark is dropped; bytes that are not UTF-8, a zero byte (the mark of a binary file) and a stream that
 * is too long are a {@link TextException} with their line. Reads in chunks, so that a large file never stands in memory.
 */
final class Utf8Text extends Reader {
    private static final int CHUNK = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final long maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private long bytesRead;
    private long line = 1;
    private boolean start = true;
    private boolean afterReturn;
    private boolean ended;

    Utf8Text(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeChunk();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decodeChunk() throws IOException {
        readChunk();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        dropByteOrderMark();
        countLines();
        if (result.isError()) {
            long offset = bytesRead - bytes.remaining();
            throw new TextException(
                    line,
                    "this is not UTF-8 text (byte 0x%02X at offset %d); a fact table must be saved as UTF-8"
                            .formatted(bytes.get(bytes.position()), offset));
        }
    }

    private void readChunk() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
        if (bytesRead > maxBytes) {
            throw new TextException(
                    line, "the file goes on after %d bytes; no larger table is read".formatted(maxBytes));
        }
    }

    private void dropByteOrderMark() {
        if (start && chars.hasRemaining()) {
            start = false;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    /** A line ends with LF, CR or CRLF, as in the parser. */
    private void countLines() throws TextException {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == 0) {
                throw new TextException(line, "a zero byte, as in a binary file; a fact table must be UTF-8 text");
            }
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
