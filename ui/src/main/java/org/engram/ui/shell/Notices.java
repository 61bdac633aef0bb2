package org.engram.ui.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.engram.ui.laboratory.LaboratoryViewModel;

/** Shows the view model's one sentence in a bar above the laboratory, or what is being saved, which can be cancelled there. */
final class Notices {
    private static final Duration PASSING = Duration.seconds(6);

    private final NotificationPane pane;
    private final LaboratoryViewModel<?, ?, ?, ?> model;
    private final Action cancel;
    private final PauseTransition passing = new PauseTransition(PASSING);

    Notices(NotificationPane pane, LaboratoryViewModel<?, ?, ?, ?> model) {
        this.pane = pane;
        this.model = model;
        cancel = new Action("Cancel", event -> model.errand().cancel());
        passing.setOnFinished(event -> model.dismissNotice());
        pane.setShowFromTop(true);
        pane.setOnHidden(event -> model.dismissNotice());
        model.errand().wordsProperty().subscribe(words -> show());
        model.noticeProperty().subscribe(sentence -> show());
    }

    private void show() {
        String working = model.errand().wordsProperty().get();
        boolean busy = !working.isEmpty();
        if (busy == pane.getActions().isEmpty()) {
            pane.setCloseButtonVisible(!busy);
            if (busy) {
                pane.getActions().setAll(cancel);
            } else {
                pane.getActions().clear();
            }
        }
        show(busy ? working : model.noticeProperty().get());
        if (!busy && model.noticePasses()) {
            passing.playFromStart();
        } else {
            passing.stop();
        }
    }

    private void show(String sentence) {
        if (sentence.isEmpty()) {
            pane.hide();
        } else {
            pane.setText(sentence);
            pane.show();
        }
    }
}
