package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private final Awaited<String> answer = new Awaited<>();
    private final List<String> taken = new ArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void close() {
        open.countDown();
    }

    private void take() {
        answer.take(taken::add, problem -> taken.add("no: " + problem.getMessage()));
    }

    private void takeAll() {
        while (answer.busy()) {
            take();
            Thread.onSpinWait();
        }
    }

    @Test
    void anAnswerIsTakenOnce() {
        answer.ask(_ -> {
            open.await();
            return "yes";
        });
        take();
        assertThat(taken).isEmpty();
        assertThat(answer.busy()).isTrue();

        open.countDown();
        takeAll();
        take();
        assertThat(taken).containsExactly("yes");
    }

    @Test
    void whatFailsSaysWhy() {
        answer.ask(_ -> {
            throw new Exception("no such file");
        });
        takeAll();

        assertThat(taken).containsExactly("no: no such file");
    }

    @Test
    void theNewestQuestionWinsAndTheOneBeforeIsToldSo() {
        CompletableFuture<BooleanSupplier> first = new CompletableFuture<>();
        answer.ask(unwanted -> {
            first.complete(unwanted);
            open.await();
            return "late";
        });
        BooleanSupplier unwanted = first.join();
        assertThat(unwanted.getAsBoolean()).isFalse();

        answer.ask(_ -> "new");
        takeAll();

        assertThat(unwanted.getAsBoolean()).isTrue();
        assertThat(taken).containsExactly("new");
    }

    @Test
    void whatIsCancelledIsNeverTaken() {
        CompletableFuture<BooleanSupplier> asked = new CompletableFuture<>();
        answer.ask(unwanted -> {
            asked.complete(unwanted);
            return "late";
        });
        BooleanSupplier unwanted = asked.join();

        answer.cancel();
        takeAll();

        assertThat(answer.busy()).isFalse();
        assertThat(unwanted.getAsBoolean()).isTrue();
        assertThat(taken).isEmpty();
    }
}
