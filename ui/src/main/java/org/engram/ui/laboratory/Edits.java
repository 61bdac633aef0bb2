package org.engram.ui.laboratory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was changed in a laboratory, and can be undone and done again, the newest first. All that is changed while a slider is held is one
 * step. The oldest steps are forgotten when there are many.
 *
 * @param <S> the settings
 */
final class Edits<S> {
    /** So many steps can be undone. */
    static final int MOST = 200;

    /** From these settings to those. */
    record Edit<S>(S before, S after) {}

    private final Deque<Edit<S>> done = new ArrayDeque<>();
    private final Deque<Edit<S>> undone = new ArrayDeque<>();
    private boolean held;
    private boolean joining;

    /** Whether a slider is held from now on. */
    void hold(boolean now) {
        held = now;
        joining = false;
    }

    /** A change that took effect; what was undone before it is forgotten. */
    void record(S before, S after) {
        undone.clear();
        S start = joining ? done.pop().before() : before;
        joining = held;
        done.push(new Edit<>(start, after));
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    void clear() {
        done.clear();
        undone.clear();
        joining = false;
    }

    /** What {@link #undo} would take back. */
    Optional<Edit<S>> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** What {@link #redo} would do again. */
    Optional<Edit<S>> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** @param apply lets the settings before the newest step take effect; whether it could */
    void undo(Predicate<S> apply) {
        move(done, undone, Edit::before, apply);
    }

    /** @param apply lets the settings after the step undone last take effect; whether it could */
    void redo(Predicate<S> apply) {
        move(undone, done, Edit::after, apply);
    }

    private void move(Deque<Edit<S>> from, Deque<Edit<S>> to, Function<Edit<S>, S> side, Predicate<S> apply) {
        joining = false;
        if (!from.isEmpty() && apply.test(side.apply(from.peek()))) {
            to.push(from.pop());
        }
    }
}
