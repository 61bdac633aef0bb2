package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.engram.ui.export.Workshop.Piece;
import org.junit.jupiter.api.Test;

class WorkshopTest {
    private static Piece piece(int content) {
        return new Piece(out -> out.write(content), false);
    }

    private static byte[] written(Workshop workshop, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workshop.content(piece).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void eachPieceIsWrittenAsItWasMade() throws IOException {
        List<Piece> pieces =
                IntStream.range(0, 20).mapToObj(WorkshopTest::piece).toList();
        try (Workshop workshop = new Workshop(pieces, 2)) {
            for (int i = 19; i >= 0; i--) {
                assertThat(written(workshop, i)).containsExactly(i);
            }
        }
    }

    @Test
    void whatTakesLongestIsBegunFirst() throws IOException {
        List<String> begun = Collections.synchronizedList(new ArrayList<>());
        List<Piece> pieces = List.of(
                new Piece(out -> begun.add("small"), false),
                new Piece(out -> begun.add("large"), true),
                new Piece(out -> begun.add("small, too"), false));
        try (Workshop workshop = new Workshop(pieces, 1)) {
            written(workshop, 2);
        }

        assertThat(begun).containsExactly("large", "small", "small, too");
    }

    @Test
    void twoPiecesAreMadeAtTheSameTime() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        AtomicFile.Content meeting = out -> {
            both.countDown();
            await(both);
            out.write(1);
        };
        try (Workshop workshop = new Workshop(List.of(new Piece(meeting, false), new Piece(meeting, false)), 2)) {
            assertThat(written(workshop, 0)).containsExactly(1);
            assertThat(written(workshop, 1)).containsExactly(1);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whyAPieceCouldNotBeMadeIsSaidWhereItIsWritten() {
        IOException disk = new IOException("no font");
        OutOfMemoryError memory = new OutOfMemoryError("a picture");
        List<Piece> pieces = List.of(
                new Piece(
                        out -> {
                            throw disk;
                        },
                        false),
                new Piece(
                        out -> {
                            throw memory;
                        },
                        false));
        try (Workshop workshop = new Workshop(pieces, 2)) {
            assertThatThrownBy(() -> written(workshop, 0)).isSameAs(disk);
            assertThatThrownBy(() -> written(workshop, 1)).isSameAs(memory);
        }
    }

    @Test
    void whoeverIsInterruptedWhileWaitingHasCancelled() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        try (Workshop workshop = new Workshop(List.of(new Piece(out -> await(never), false)), 1)) {
            assertThatThrownBy(() -> written(workshop, 0))
                    .isInstanceOf(ExportException.class)
                    .hasMessage(ExportException.CANCELLED);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingDropsWhatIsNotBegun() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        List<String> made = Collections.synchronizedList(new ArrayList<>());
        AtomicFile.Content endless = out -> {
            begun.countDown();
            await(never);
        };
        Workshop workshop =
                new Workshop(List.of(new Piece(endless, true), new Piece(out -> made.add("next"), false)), 1);
        await(begun);

        workshop.close();

        assertThat(made).isEmpty();
    }
}
