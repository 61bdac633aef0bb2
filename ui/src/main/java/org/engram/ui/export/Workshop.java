package org.engram.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Makes the contents of files ahead of their being written, several at the same time. Closing it drops what is not begun. */
final class Workshop implements AutoCloseable {
    private final ExecutorService hands;
    private final List<Future<byte[]>> made = new ArrayList<>();

    /**
     * Something to be made.
     *
     * @param large that it takes longest, so that it had better be begun first
     */
    record Piece(AtomicFile.Content content, boolean large) {
        private byte[] make() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            content.writeTo(bytes);
            return bytes.toByteArray();
        }
    }

    /** @param count of pieces that are made at the same time */
    Workshop(List<Piece> pieces, int count) {
        hands = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("export-", 1).factory());
        List<Integer> order = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !pieces.get(i).large()))
                .toList();
        pieces.forEach(piece -> made.add(null));
        order.forEach(i -> made.set(i, hands.submit(pieces.get(i)::make)));
    }

    /** What was made of a piece, awaited when it is written. */
    AtomicFile.Content content(int piece) {
        return out -> write(made.get(piece), out);
    }

    private static void write(Future<byte[]> content, OutputStream out) throws IOException {
        try {
            out.write(content.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ExportException.cancelled();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException disk -> throw disk;
                case Error fatal -> throw fatal;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
        hands.close();
    }
}
