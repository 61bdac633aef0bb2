package org.engram.ui.memory;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engram.ui.laboratory.CommandButtons;
import org.engram.ui.memory.RecallStory.Lapse;
import org.engram.ui.player.StageStyle;

/** One association more, or as many as it takes; and what is recalled then, in words. */
public final class RecallPanel {
    private static final String STOP = "Stop adding";

    @FXML
    private Button add;

    @FXML
    private Button breaking;

    @FXML
    private VBox story;

    @FXML
    private Label storyTitle;

    @FXML
    private Label storySentence;

    @FXML
    private VBox lapses;

    private RecallStory shown;

    /** For FXML. */
    public RecallPanel() {}

    void show(MemoryViewModel model, Adding adding) {
        CommandButtons.bindWithText(add, adding.one(), null);
        CommandButtons.bindWithText(breaking, adding.untilItBreaks(), null);
        model.breakingProperty()
                .subscribe(on ->
                        breaking.setText(on ? STOP : adding.untilItBreaks().text()));
    }

    void accept(RecallStory now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        story.getStyleClass().setAll("story", StageStyle.of(now.verdict().stage()));
        storyTitle.setText(now.verdict().title());
        storySentence.setText(now.verdict().sentence());
        showLapses(now.lapses());
    }

    /** The labels stay, as many as there were at most. */
    private void showLapses(List<Lapse> wrong) {
        while (lapses.getChildren().size() < wrong.size()) {
            lapses.getChildren().add(new LapseRow());
        }
        for (int i = 0; i < lapses.getChildren().size(); i++) {
            LapseRow row = (LapseRow) lapses.getChildren().get(i);
            row.setVisible(i < wrong.size());
            row.setManaged(row.isVisible());
            if (row.isVisible()) {
                row.show(wrong.get(i));
            }
        }
    }
}
