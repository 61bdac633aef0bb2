package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.engram.ui.export.AtomicFile;
import org.engram.ui.export.ExportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandTest {
    private final Errand errand = new Errand();
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void close() {
        open.countDown();
        errand.close();
    }

    private void finish() {
        until(() -> {
            errand.pulse(said::add);
            return !errand.busy();
        });
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void await() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void itSaysWhatItDoesAndHowFarItIsWithoutKeepingAnybodyWaiting() {
        CountDownLatch half = new CountDownLatch(1);
        errand.start("Saving flow.pptx", progress -> {
            progress.accept(0.5);
            half.countDown();
            await();
            return () -> said.add("saved by " + Thread.currentThread().getName());
        });

        assertThat(words()).isEqualTo("Saving flow.pptx…");
        until(() -> half.getCount() == 0);
        errand.pulse(said::add);
        assertThat(words()).isEqualTo("Saving flow.pptx… 50 %");
        assertThat(said).isEmpty();

        open.countDown();
        finish();
        assertThat(said).containsExactly("saved by " + Thread.currentThread().getName());
        assertThat(words()).isEmpty();
    }

    @Test
    void cancellingInterruptsItAndSaysSo() {
        errand.start("Saving", progress -> {
            await();
            AtomicFile.write(Path.of("never.svg"), out -> {});
            return () -> said.add("saved");
        });
        errand.cancel();
        errand.pulse(said::add);

        finish();
        assertThat(said).containsExactly("The export was cancelled; nothing was written.");
    }

    @Test
    void aLibraryThatSwallowsTheInterruptionDoesNotKeepItFromBeingCancelled() {
        CountDownLatch swallowed = new CountDownLatch(1);
        errand.start("Filming flow.mp4", progress -> {
            until(Thread::interrupted);
            swallowed.countDown();
            until(() -> Thread.currentThread().isInterrupted());
            throw ExportException.cancelled();
        });
        errand.cancel();
        until(() -> swallowed.getCount() == 0);
        finish();

        assertThat(said).containsExactly("The export was cancelled; nothing was written.");
    }

    @Test
    void aFaultIsOneSentenceAndTheNextErrandCanGo() {
        errand.start("Saving", progress -> {
            throw new OutOfMemoryError("Java heap space");
        });
        finish();
        errand.start("Saving", progress -> {
            throw new IllegalStateException("a fault made by a test");
        });
        finish();
        errand.start("Saving", ErrandTest::refused);
        finish();

        assertThat(said)
                .containsExactly(
                        "This does not fit into memory; choose a smaller size or scale.",
                        "This could not be made because of a fault in Engram; nothing was written.",
                        "Could not write nowhere/figure.svg: its folder does not exist; choose a folder that does.");
    }

    private static Runnable refused(DoubleConsumer progress) throws ExportException {
        AtomicFile.write(Path.of("nowhere", "figure.svg"), out -> {});
        return () -> {};
    }

    private String words() {
        return errand.wordsProperty().get();
    }
}
