package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class EditsTest {
    private final Edits<Integer> edits = new Edits<>();
    private final AtomicReference<Integer> now = new AtomicReference<>(0);

    private boolean apply(Integer value) {
        now.set(value);
        return true;
    }

    private void change(int to) {
        edits.record(now.getAndSet(to), to);
    }

    @Test
    void stepsAreUndoneAndDoneAgainInTheirOrder() {
        change(1);
        change(2);
        edits.undo(this::apply);
        assertThat(now).hasValue(1);
        edits.undo(this::apply);
        edits.undo(this::apply);
        assertThat(now).hasValue(0);
        edits.redo(this::apply);
        edits.redo(this::apply);
        edits.redo(this::apply);
        assertThat(now).hasValue(2);
    }

    @Test
    void allOfADragIsOneStep() {
        change(1);
        edits.hold(true);
        change(2);
        change(3);
        edits.hold(false);
        change(4);

        edits.undo(this::apply);
        edits.undo(this::apply);
        assertThat(now).hasValue(1);
    }

    @Test
    void aChangeForgetsWhatWasUndone() {
        change(1);
        edits.undo(this::apply);
        change(5);
        edits.redo(this::apply);

        assertThat(now).hasValue(5);
        assertThat(edits.toRedo()).isEmpty();
    }

    @Test
    void whatCannotBeAppliedStaysToUndo() {
        change(1);
        edits.undo(value -> false);

        assertThat(edits.toUndo()).contains(new Edits.Edit<>(0, 1));
        assertThat(edits.toRedo()).isEmpty();
    }

    @Test
    void onlySoManyStepsAreKept() {
        for (int i = 1; i <= Edits.MOST + 50; i++) {
            change(i);
        }
        for (int i = 0; i < Edits.MOST + 50; i++) {
            edits.undo(this::apply);
        }
        assertThat(now).hasValue(50);
    }
}
