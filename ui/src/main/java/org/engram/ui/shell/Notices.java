package org.engram.ui.shell;

import org.controlsfx.control.NotificationPane;
import org.engram.ui.laboratory.LaboratoryViewModel;

/** Shows the view model's one sentence in a bar above the laboratory. */
final class Notices {
    private final NotificationPane pane;

    Notices(NotificationPane pane, LaboratoryViewModel<?, ?, ?, ?> model) {
        this.pane = pane;
        pane.setShowFromTop(true);
        pane.setOnHidden(event -> model.dismissNotice());
        model.noticeProperty().subscribe(this::show);
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
