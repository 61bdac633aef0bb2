package org.engram.ui.memory;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.laboratory.ChoiceBox;
import org.engram.ui.laboratory.ChoiceRow;
import org.engram.ui.laboratory.Counters;
import org.engram.ui.laboratory.FactChoice;
import org.engram.ui.laboratory.FactChooser;
import org.engram.ui.laboratory.Switch;
import org.engram.ui.parameter.ParameterPane;

/** Parameters and choices of the laboratory, and what the memory they lead to is made of. */
public final class MemoryCard {
    @FXML
    private ParameterPane pane;

    @FXML
    private ComboBox<Enum<?>> kind;

    @FXML
    private ComboBox<FactChoice> facts;

    @FXML
    private HBox followRow;

    @FXML
    private Switch follow;

    @FXML
    private Counters counters;

    /** Choices whose values need the room of their name. */
    private static final Set<MemoryChoice> WIDE = EnumSet.of(MemoryChoice.MAP, MemoryChoice.ACTIVATION);

    private final Map<MemoryChoice, ChoiceRow> choices = new EnumMap<>(MemoryChoice.class);
    private ChoiceBox kinds;
    private MemoryViewModel model;
    private MemoryMeter meter;

    /** For FXML. */
    public MemoryCard() {}

    /** @param factFile asks the person for a CSV file */
    void show(MemoryViewModel viewModel, Supplier<Optional<Path>> factFile) {
        model = viewModel;
        meter = new MemoryMeter(counters);
        kinds = new ChoiceBox(kind, MemoryChoice.KIND, model::choose);
        for (MemoryChoice choice : MemoryChoice.values()) {
            if (choice != MemoryChoice.KIND) {
                choices.put(choice, new ChoiceRow(choice, !WIDE.contains(choice), model::choose));
            }
        }
        pane.addAll(model.parameters());
        arrange();
        FactChooser.wireTables(facts, model, factFile);
        follow.onChoice(model::outputsFollow);
        model.settingsProperty().subscribe(this::showSettings);
    }

    /** What is moved often stands open, the rest is folded. */
    private void arrange() {
        pane.addFirst("Associations", choices.get(MemoryChoice.MAP), facts);
        pane.addLast("Associations", followRow);
        pane.fold(
                "Associations",
                "Embeddings and seed",
                List.of(choices.get(MemoryChoice.EMBEDDINGS), row(MemoryParameter.SEED)));
        pane.addFirst(
                "Memory",
                kind,
                choices.get(MemoryChoice.SIDE),
                choices.get(MemoryChoice.GRID),
                choices.get(MemoryChoice.ACTIVATION));
        pane.addFirst("Training", choices.get(MemoryChoice.OPTIMISER));
    }

    private Node row(MemoryParameter parameter) {
        return pane.row(parameter.option());
    }

    private void showSettings(MemorySettings settings) {
        kinds.show(settings.kind());
        choices.forEach((choice, row) -> row.show(settings.value(choice), settings.disabledReason(choice)));
        follow.show(settings.outputsFollow());
        offer(settings);
    }

    /** Sizes that a memory of the chosen kind does not have stay where they are, without effect; other choices are not there at all. */
    private void offer(MemorySettings settings) {
        boolean table = settings.has(MapChoice.FACTS);
        offer(facts, table);
        offer(followRow, !table);
        offer(row(MemoryParameter.RELATIONS), settings.kind() == MemoryKindChoice.MULTI_INPUT && !table);
        for (MemoryChoice choice : List.of(MemoryChoice.SIDE, MemoryChoice.GRID, MemoryChoice.ACTIVATION)) {
            offer(choices.get(choice), settings.disabledReason(choice).isEmpty());
        }
        pane.offerGroup("Training", settings.kind().trained());
    }

    private static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }

    void accept(MemoryFrame frame) {
        meter.show(frame);
    }
}
