package org.engram.ui.laboratory;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.engram.simulation.task.FactTable;
import org.engram.ui.player.Quantity;
import org.engram.ui.player.StageStyle;

/** "What is the capital of France?", what the model says, and what that means. */
public final class AskPanel {
    @FXML
    private SearchableComboBox<String> relation;

    @FXML
    private SearchableComboBox<String> subject;

    @FXML
    private VBox story;

    @FXML
    private Label storyTitle;

    @FXML
    private Label storySentence;

    @FXML
    private VBox bars;

    @FXML
    private Label more;

    @FXML
    private Label moreShare;

    @FXML
    private Label otherShare;

    private AskViewModel<?> model;
    private boolean showing;

    /** For FXML. */
    public AskPanel() {}

    public void show(AskViewModel<?> ask) {
        model = ask;
        connect(subject, model.subjectProperty());
        connect(relation, model.relationProperty());
        model.tableProperty().subscribe(this::showTable);
        model.answersProperty().subscribe(this::showAnswers);
        model.verdictProperty().subscribe(this::showVerdict);
    }

    private void connect(ComboBox<String> box, IntegerProperty index) {
        box.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!showing && is.intValue() >= 0) {
                index.set(is.intValue());
            }
        });
    }

    private void showTable(FactTable table) {
        if (table != null) {
            showing = true;
            fill(subject, table.subjects(), model.subjectProperty().get());
            fill(relation, table.relations(), model.relationProperty().get());
            showing = false;
        }
    }

    private static void fill(ComboBox<String> box, List<String> names, int selected) {
        if (!box.getItems().equals(names)) {
            box.setItems(FXCollections.observableArrayList(names));
        }
        box.getSelectionModel().select(selected);
    }

    private void showVerdict(Verdict now) {
        if (now == null) {
            return;
        }
        List<String> styles = List.of("story", StageStyle.of(now.stage()));
        if (!story.getStyleClass()
                .equals(styles)) { // setting equal ones would look up all styles anew in every picture
            story.getStyleClass().setAll(styles);
        }
        storyTitle.setText(now.title());
        storySentence.setText(now.sentence().replace(" %", "\u00a0%")); // no line begins with %
    }

    private void showAnswers(Answers answers) {
        if (answers == null) {
            return;
        }
        while (bars.getChildren().size() < answers.bars().size()) {
            bars.getChildren().add(new AnswerBar());
        }
        for (int i = 0; i < bars.getChildren().size(); i++) {
            AnswerBar bar = (AnswerBar) bars.getChildren().get(i);
            bar.setVisible(i < answers.bars().size());
            bar.setManaged(bar.isVisible());
            if (bar.isVisible()) {
                bar.show(answers.bars().get(i), answers.scale());
            }
        }
        String asked = model.tableProperty()
                .get()
                .relations()
                .get(model.relationProperty().get());
        boolean shown = answers.moreCount() > 0;
        more.setText(
                shown
                        ? answers.moreCount() + " more " + (answers.moreCount() == 1 ? asked : Words.many(asked))
                        : "all " + Words.many(asked) + " are shown");
        moreShare.setText(shown ? Quantity.percent(answers.moreShare()) : "");
        otherShare.setText(Quantity.percent(answers.otherShare()));
    }
}
