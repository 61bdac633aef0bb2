package org.engram.ui.story;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engram.ui.laboratory.TourStep;

/** What is said in a step of a tour, and the way on, back and out. */
final class TourBubble extends VBox {
    private static final double WIDTH = 300;

    private final Label title = label("tour-title");
    private final Label words = label("tour-words");
    private final Label source = label("tour-source");
    private final Label place = label("tour-place");
    private final Button back = button("tour-back", "Back", "The step before.  (Left)");
    private final Button next = button("tour-next", "Next", "The next step.  (Right)");
    private final Button leave = button("tour-leave", "Leave", "Ends the tour; everything stays as it is.  (Esc)");

    TourBubble() {
        getStyleClass().add("tour-bubble");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        place.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(back, next, gap, place, leave);
        buttons.getStyleClass().add("tour-buttons");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().setAll(title, words, source, buttons);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String words, String help) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void serve(Runnable onBack, Runnable onNext, Runnable onLeave) {
        back.setOnAction(event -> onBack.run());
        next.setOnAction(event -> onNext.run());
        leave.setOnAction(event -> onLeave.run());
    }

    void show(TourStep step, int number, int count) {
        title.setText(step.title());
        words.setText(step.words());
        source.setText(step.source());
        source.setManaged(!step.source().isEmpty());
        place.setText(number + " / " + count);
        back.setDisable(number == 1);
        next.setText(number == count ? "Done" : "Next");
        next.setAccessibleText(step.title() + ". " + step.words() + " " + step.source());
        next.requestFocus();
    }
}
