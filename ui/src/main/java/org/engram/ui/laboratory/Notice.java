package org.engram.ui.laboratory;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The one sentence that a laboratory has for the person; empty when all is well. A sentence of the session stands until it takes it back. */
final class Notice {
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private boolean passing;
    private String problem = "";

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    void say(String said) {
        passing = false;
        sentence.set(said);
    }

    /** Says what need not be answered; it may go by itself. */
    void mention(String said) {
        passing = true;
        sentence.set(said);
    }

    /** Whether the sentence may go by itself. */
    boolean passing() {
        return passing;
    }

    void dismiss() {
        sentence.set("");
    }

    /** A change was accepted: only what the session still says holds. */
    void settle() {
        sentence.set(problem);
    }

    /** @param now what the session says; empty when it has nothing to say */
    void hear(String now) {
        if (!now.isEmpty() && !now.equals(problem)) {
            say(now);
        } else if (now.isEmpty() && !problem.isEmpty() && sentence.get().equals(problem)) {
            sentence.set("");
        }
        problem = now;
    }
}
