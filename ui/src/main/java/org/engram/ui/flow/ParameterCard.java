package org.engram.ui.flow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.laboratory.Counters;
import org.engram.ui.laboratory.Counters.Counter;
import org.engram.ui.laboratory.FactChoice;
import org.engram.ui.laboratory.FactChooser;
import org.engram.ui.laboratory.RunTime;
import org.engram.ui.laboratory.Segments;
import org.engram.ui.laboratory.Switch;
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
    private Switch balanced;

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
    private Counters counters;

    private Counter unknowns;
    private Counter factCount;
    private Counter factsPerParameter;
    private Counter evaluations;
    private RunTime solvedIn;
    private Counter estimatedTime;
    private Counter estimatedMemory;
    private FlowViewModel model;

    /** For FXML. */
    public ParameterCard() {}

    /** @param factFile asks the person for a CSV file */
    void show(FlowViewModel viewModel, Supplier<Optional<Path>> factFile) {
        model = viewModel;
        addCounters();
        pane.addAll(model.parameters());
        pane.addFirst("Facts", facts);
        pane.addLast("Start", balancedRow);
        pane.addFirst("Dynamics", dynamics);
        pane.addLast("Dynamics", horizon, pane.row(FlowParameter.UNTIL.option()));
        pane.fold("Facts", "Zipf", FlowParameter.SUBJECT_ZIPF.option(), FlowParameter.RELATION_ZIPF.option());
        FactChooser.wire(facts, model, factFile);
        balanced.onChoice(model::balanced);
        Segments.join(flow, descent);
        Segments.onChoice(flow, () -> change(() -> model.descent(false)));
        Segments.onChoice(descent, () -> change(() -> model.descent(true)));
        Segments.join(automatic, fixed);
        Segments.onChoice(automatic, () -> change(() -> model.horizon(HorizonKind.AUTOMATIC)));
        Segments.onChoice(fixed, () -> change(() -> model.horizon(HorizonKind.UNTIL)));
        model.settingsProperty().subscribe(this::showSettings);
    }

    private void addCounters() {
        unknowns = counters.add("parameters");
        factCount = counters.add("facts");
        factsPerParameter = counters.add("facts per parameter");
        evaluations = counters.add("evaluations");
        solvedIn = new RunTime(counters, "solving", "solved");
        estimatedTime = counters.add("estimated time");
        estimatedMemory = counters.add("estimated memory");
    }

    /** Then shows what holds, as a change may be refused. */
    private void change(Runnable change) {
        change.run();
        showSettings(model.settingsProperty().get());
    }

    private void showSettings(FlowSettings settings) {
        balanced.show(settings.balanced());
        flow.setSelected(!settings.descent());
        descent.setSelected(settings.descent());
        automatic.setSelected(settings.horizon() == HorizonKind.AUTOMATIC);
        fixed.setSelected(settings.horizon() == HorizonKind.UNTIL);
        offer(FlowParameter.TOLERANCE, !settings.descent());
        offer(FlowParameter.LEARNING_RATE, settings.descent());
        offer(FlowParameter.UNTIL, settings.horizon() == HorizonKind.UNTIL);
        offer(FlowParameter.UNTIL_LOSS, settings.horizon() == HorizonKind.UNTIL_LOSS);
        Cost cost = model.cost();
        estimatedTime.show(Quantity.duration(cost.seconds()));
        estimatedMemory.show(Quantity.bytes((double) cost.bytes()));
    }

    /** What belongs to the other of two segments is not there at all. */
    private void offer(FlowParameter parameter, boolean offered) {
        pane.row(parameter.option()).setVisible(offered);
        pane.row(parameter.option()).setManaged(offered);
    }

    void accept(FlowFrame frame) {
        double size = weights(frame);
        double count = (double) frame.facts().subjectCount() * frame.facts().relationCount();
        unknowns.show(Quantity.count(size));
        factCount.show(Quantity.count(count));
        factsPerParameter.show(String.format(Locale.ROOT, "%.3f", count / size));
        evaluations.show(Quantity.count((double) frame.statistics().evaluations()));
        solvedIn.show(frame.status(), frame.statistics());
    }

    /** (|A| + 1)(S + R + N + 1), with every noise token counted, though they move as one. */
    private static double weights(FlowFrame frame) {
        double tokens = frame.facts().subjectCount()
                + frame.facts().relationCount()
                + frame.experiment().noiseTokens()
                + 1.0;
        return (frame.facts().answerCount() + 1.0) * tokens;
    }
}
