package org.engram.ui.saving;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What would be made of a choice, or why nothing can be made of it; one sentence, the other is empty. */
final class Prospect {
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * @param found empty where there is no problem
     * @param made asked only then
     */
    void judge(String found, Supplier<String> made) {
        problem.set(found);
        outcome.set(found.isEmpty() ? made.get() : "");
    }
}
