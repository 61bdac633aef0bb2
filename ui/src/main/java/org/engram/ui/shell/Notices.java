package org.engram.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.engram.ui.laboratory.LaboratoryViewModel;

/**
 * Shows the view model's one sentence in a bar above the laboratory, or what is being saved, which can be cancelled there. A bar that stays
 * hides nothing: the laboratory makes room for it.
 */
final class Notices {
    private static final Duration PASSING = Duration.seconds(6);

    /** What is saved quickly moves nothing. */
    private static final Duration STAYING = Duration.seconds(1.5);

    private final NotificationPane pane;
    private final LaboratoryViewModel<?, ?, ?, ?> model;
    private final Action cancel;
    private final PauseTransition passing = new PauseTransition(PASSING);
    private final PauseTransition staying = new PauseTransition(STAYING);

    /** @param pane with a content that has no padding of its own */
    Notices(NotificationPane pane, LaboratoryViewModel<?, ?, ?, ?> model) {
        this.pane = pane;
        this.model = model;
        cancel = new Action("Cancel", event -> model.errand().cancel());
        passing.setOnFinished(event -> model.dismissNotice());
        staying.setOnFinished(event -> makeRoom());
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
        makeRoomIfItStays();
    }

    private void makeRoomIfItStays() {
        boolean passes = passing.getStatus() == Animation.Status.RUNNING;
        if (!pane.isShowing()) {
            pad(0);
        }
        if (pane.isShowing() && !passes && content().getPadding().getTop() == 0) {
            staying.play();
        } else {
            staying.stop();
        }
    }

    private void makeRoom() {
        pad(pane.lookup(".notification-bar").prefHeight(pane.getWidth()));
    }

    private void pad(double top) {
        content().setPadding(new Insets(top, 0, 0, 0));
    }

    private Region content() {
        return (Region) pane.getContent();
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
