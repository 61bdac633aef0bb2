package org.engram.ui.flow;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.parameter.ParameterPane;
import org.engram.ui.player.Quantity;

/** The parameters of the laboratory, and what the run they led to is made of. */
public final class ParameterCard {
    @FXML
    private ParameterPane pane;

    @FXML
    private ComboBox<FactChoice> facts;

    @FXML
    private HBox balancedRow;

    @FXML
    private ToggleSwitch balanced;

    @FXML
    private HBox dynamics;

    @FXML
    private ToggleButton flow;

    @FXML
    private ToggleButton descent;

    @FXML
    private HBox horizon;

    @FXML
    private ToggleButton automatic;

    @FXML
    private ToggleButton fixed;

    @FXML
    private Label unknowns;

    @FXML
    private Label factCount;

    @FXML
    private Label factsPerParameter;

    @FXML
    private Label evaluations;

    @FXML
    private Label solvedWord;

    @FXML
    private Label solvedIn;

    @FXML
    private Label estimatedTime;

    @FXML
    private Label estimatedMemory;

    private FlowViewModel model;
    private Runnable onFile;
    private boolean showing;

    /** For FXML. */
    public ParameterCard() {}

    /** @param chooseFile asks the person for a CSV file */
    void show(FlowViewModel viewModel, Runnable chooseFile) {
        model = viewModel;
        onFile = chooseFile;
        pane.addAll(model.parameters());
        pane.addFirst("Facts", facts);
        pane.addLast("Start", balancedRow);
        pane.addFirst("Dynamics", dynamics);
        pane.addLast("Dynamics", horizon, pane.row(FlowParameter.UNTIL.option()));
        pane.fold("Facts", "Zipf", FlowParameter.SUBJECT_ZIPF.option(), FlowParameter.RELATION_ZIPF.option());
        wireFacts();
        balanced.selectedProperty().addListener((property, was, is) -> unlessShowing(() -> model.balanced(is)));
        segments(flow, () -> model.descent(false), descent, () -> model.descent(true));
        segments(automatic, () -> model.horizon(HorizonKind.AUTOMATIC), fixed, () -> model.horizon(HorizonKind.UNTIL));
        model.settingsProperty().subscribe(this::showSettings);
    }

    private void wireFacts() {
        facts.setItems(model.facts().entries());
        facts.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, was, is) -> unlessShowing(() -> {
                    if (FactChoice.FILE.equals(is)) {
                        onFile.run();
                    } else if (is != null) {
                        model.choose(is.source());
                    }
                    showSettings(model.settingsProperty().get());
                }));
    }

    private void segments(ToggleButton first, Runnable onFirst, ToggleButton second, Runnable onSecond) {
        ToggleGroup group = new ToggleGroup();
        first.setToggleGroup(group);
        second.setToggleGroup(group);
        first.getStyleClass().add("left-pill");
        second.getStyleClass().add("right-pill");
        action(first, onFirst);
        action(second, onSecond);
    }

    /** Pressing what is chosen already leaves it chosen. */
    private static void action(ToggleButton button, Runnable run) {
        button.setTooltip(new Tooltip(button.getAccessibleHelp()));
        button.setOnAction(event -> {
            button.setSelected(true);
            run.run();
        });
    }

    private void unlessShowing(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    private void showSettings(FlowSettings settings) {
        showing = true;
        facts.getSelectionModel().select(model.facts().of(settings.source()));
        balanced.setSelected(settings.balanced());
        flow.setSelected(!settings.descent());
        descent.setSelected(settings.descent());
        automatic.setSelected(settings.horizon() == HorizonKind.AUTOMATIC);
        fixed.setSelected(settings.horizon() == HorizonKind.UNTIL);
        offer(FlowParameter.TOLERANCE, !settings.descent());
        offer(FlowParameter.LEARNING_RATE, settings.descent());
        offer(FlowParameter.UNTIL, settings.horizon() == HorizonKind.UNTIL);
        offer(FlowParameter.UNTIL_LOSS, settings.horizon() == HorizonKind.UNTIL_LOSS);
        FlowCost cost = model.cost();
        estimatedTime.setText(Quantity.duration(cost.seconds()));
        estimatedMemory.setText(Quantity.bytes((double) cost.bytes()));
        showing = false;
    }

    /** What belongs to the other of two segments is not there at all. */
    private void offer(FlowParameter parameter, boolean offered) {
        pane.row(parameter.option()).setVisible(offered);
        pane.row(parameter.option()).setManaged(offered);
    }

    void accept(FlowFrame frame) {
        double size = weights(frame);
        double count = (double) frame.facts().subjectCount() * frame.facts().relationCount();
        unknowns.setText(Quantity.count(size));
        factCount.setText(Quantity.count(count));
        factsPerParameter.setText(String.format(Locale.ROOT, "%.3f", count / size));
        evaluations.setText(Quantity.count((double) frame.statistics().evaluations()));
        solvedWord.setText(word(frame.status()));
        solvedIn.setText(Quantity.duration(frame.statistics().wallSeconds()));
    }

    /** (|A| + 1)(S + R + N + 1), with every noise token counted, though they move as one. */
    private static double weights(FlowFrame frame) {
        double tokens = frame.facts().subjectCount()
                + frame.facts().relationCount()
                + frame.experiment().noiseTokens()
                + 1.0;
        return (frame.facts().answerCount() + 1.0) * tokens;
    }

    private static String word(RunStatus status) {
        return switch (status) {
            case RunStatus.Solving solving -> "solving for";
            case RunStatus.Solved solved -> "solved in";
            case RunStatus.Cancelled cancelled -> "cancelled after";
            case RunStatus.Failed failed -> "failed after";
        };
    }
}
