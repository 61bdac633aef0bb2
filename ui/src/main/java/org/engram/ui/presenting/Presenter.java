package org.engram.ui.presenting;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.engram.ui.laboratory.AskPanel;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LoadedView;

/** Presents laboratories, one at a time; how many figures were shown is kept. On the JavaFX thread. */
public final class Presenter {
    private final Stage owner;
    private final Runnable onStale;
    private final Map<AskViewModel<?>, Region> questions = new HashMap<>();
    private Choice choice = new Choice(1, 0);
    private Presentation presentation;

    /**
     * @param owner the window with the laboratories
     * @param onStale called when {@link #pulse()} has something to do
     */
    public Presenter(Stage owner, Runnable onStale) {
        this.owner = owner;
        this.onStale = onStale;
    }

    /** Shows a laboratory, beginning with the figure that has the keyboard; nothing while it has none, or one is shown already. */
    public void open(Laboratory laboratory) {
        if (presentation == null && !laboratory.figures().available().isEmpty()) {
            presentation = new Presentation(owner, laboratory, this::question, onStale);
            presentation.open(choice, this::left);
        }
    }

    /** The panel with the question, made once for each laboratory. */
    private Region question(AskViewModel<?> asked) {
        return questions.computeIfAbsent(asked, ask -> {
            LoadedView<AskPanel> panel = LoadedView.of(AskPanel.class);
            panel.controller().show(ask);
            return panel.node();
        });
    }

    private void left() {
        choice = presentation.choice();
        presentation = null;
        owner.requestFocus();
    }

    /** Once a picture. */
    public void pulse() {
        if (presentation != null) {
            presentation.pulse();
        }
    }

    /** Whether something is still to be shown. */
    public boolean busy() {
        return presentation != null && presentation.busy();
    }

    /** Leaves the presentation, if there is one. */
    public void close() {
        if (presentation != null) {
            presentation.close();
        }
    }
}
