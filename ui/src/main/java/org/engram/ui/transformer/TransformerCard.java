package org.engram.ui.transformer;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.OptimiserKind;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.ui.laboratory.ChoiceRow;
import org.engram.ui.laboratory.Counters;
import org.engram.ui.laboratory.FactChoice;
import org.engram.ui.laboratory.FactChooser;
import org.engram.ui.laboratory.Segments;
import org.engram.ui.laboratory.Switch;
import org.engram.ui.parameter.ParameterPane;

/** Parameters and choices of the laboratory, and what the model they lead to is made of. */
public final class TransformerCard {
    @FXML
    private ParameterPane pane;

    @FXML
    private ComboBox<FactChoice> facts;

    @FXML
    private HBox going;

    @FXML
    private ToggleButton construct;

    @FXML
    private ToggleButton trainOn;

    @FXML
    private HBox stoppingRow;

    @FXML
    private Switch stopping;

    @FXML
    private WeightMeter bar;

    @FXML
    private Counters counters;

    private final Map<TransformerChoice, ChoiceRow> choices = new EnumMap<>(TransformerChoice.class);
    private TransformerViewModel model;
    private Meter meter;

    /** For FXML. */
    public TransformerCard() {}

    /** @param factFile asks the person for a CSV file */
    void show(TransformerViewModel viewModel, Supplier<Optional<Path>> factFile) {
        model = viewModel;
        meter = new Meter(bar, counters);
        for (TransformerChoice choice : TransformerChoice.values()) {
            choices.put(choice, new ChoiceRow(choice, choice != TransformerChoice.START, model::choose));
        }
        pane.addAll(model.parameters());
        arrange();
        FactChooser.wire(facts, model, factFile);
        stopping.onChoice(model::stopping);
        Segments.join(construct, trainOn);
        Segments.onChoice(construct, () -> change(() -> model.trainOn(false)));
        Segments.onChoice(trainOn, () -> change(() -> model.trainOn(true)));
        model.settingsProperty().subscribe(this::showSettings);
    }

    /** Then shows what holds, as a change may be refused. */
    private void change(Runnable change) {
        change.run();
        showSettings(model.settingsProperty().get());
    }

    /** What is moved often stands open, the rest is folded. */
    private void arrange() {
        pane.addFirst("Facts", facts);
        pane.addFirst("Model", choices.get(TransformerChoice.START), going);
        pane.addLast("Training", choices.get(TransformerChoice.OPTIMISER));
        pane.fold(
                "Facts",
                "Prompt",
                rows(TransformerParameter.NOISE, TransformerParameter.LENGTH, TransformerParameter.FACTS_SEED));
        pane.fold(
                "Model",
                "Architecture",
                List.of(
                        choices.get(TransformerChoice.MODEL),
                        choices.get(TransformerChoice.ATTENTION),
                        choices.get(TransformerChoice.ACTIVATION),
                        choices.get(TransformerChoice.EMBEDDINGS)));
        pane.fold(
                "Training",
                "Batch, schedule, end",
                List.of(
                        row(TransformerParameter.BATCH),
                        row(TransformerParameter.STEPS),
                        stoppingRow,
                        row(TransformerParameter.UNTIL_ACCURACY),
                        choices.get(TransformerChoice.SCHEDULE),
                        row(TransformerParameter.MOMENTUM),
                        row(TransformerParameter.WEIGHT_DECAY),
                        row(TransformerParameter.SEED),
                        row(TransformerParameter.EVALUATE_EVERY),
                        row(TransformerParameter.TEST_SIZE)));
    }

    private List<Node> rows(TransformerParameter... parameters) {
        return List.of(parameters).stream().map(this::row).toList();
    }

    private Node row(TransformerParameter parameter) {
        return pane.row(parameter.option());
    }

    private void showSettings(TransformerSettings settings) {
        choices.forEach((choice, row) -> row.show(settings.value(choice), settings.disabledReason(choice)));
        stopping.show(settings.stopping());
        boolean trained = settings.value(TransformerParameter.STEPS) > 0;
        construct.setSelected(!trained);
        trainOn.setSelected(trained);
        offer(settings);
    }

    /** What a model of the chosen kind does not have is not there at all. */
    private void offer(TransformerSettings settings) {
        boolean merged = settings.has(ModelKind.MERGED_HEAD);
        boolean constructed = !merged && !settings.has(StartKind.RANDOM);
        boolean memory = constructed && settings.has(StartKind.ATTENTION_MLP);
        offer(choices.get(TransformerChoice.START), !merged);
        offer(going, constructed);
        offer(row(TransformerParameter.HEADS), !merged && !constructed);
        offer(row(TransformerParameter.HEAD_DIMENSION), !merged);
        offer(row(TransformerParameter.MLP_WIDTH), !merged && (!constructed || memory));
        offer(row(TransformerParameter.INIT), merged);
        pane.offerGroup("Construction", constructed);
        offer(row(TransformerParameter.DEGREE), memory);
        offer(row(TransformerParameter.MOMENTUM), settings.has(OptimiserKind.SGD));
        offer(row(TransformerParameter.UNTIL_ACCURACY), settings.stopping());
    }

    private static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }

    void accept(Moment moment) {
        meter.show(moment.frame());
    }
}
