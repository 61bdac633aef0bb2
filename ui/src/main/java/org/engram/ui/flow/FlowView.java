package org.engram.ui.flow;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.laboratory.AskPanel;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.LaboratoryView;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TheoryPanel;

/** The gradient-flow laboratory: parameters at the left, figures in the middle, the question and the theory at the right. */
public final class FlowView implements LaboratoryView<FlowViewModel> {
    @FXML
    private ParameterCard parametersController;

    @FXML
    private AskPanel askController;

    @FXML
    private TheoryPanel theoryController;

    @FXML
    private FigurePane loss;

    @FXML
    private FigurePane values;

    @FXML
    private FigurePane attention;

    @FXML
    private FigurePane norms;

    private final TheoryTables tables = new TheoryTables();
    private FlowViewModel model;
    private Figures figures;

    /** For FXML. */
    public FlowView() {}

    @Override
    public void show(FlowViewModel viewModel, Surroundings surroundings) {
        model = viewModel;
        parametersController.show(model, surroundings.factFile());
        askController.show(model.ask());
        theoryController.explain("an estimate: the closed form is exact only for structured facts.");
        figures = new Figures(List.of(loss, norms), List.of(values, attention));
        figures.connect(model, surroundings.dark());
        model.player().frameProperty().subscribe(this::accept);
        model.ghostProperty().subscribe(this::renew);
        model.pins().runsProperty().subscribe(this::renew);
    }

    @Override
    public Figures figures() {
        return figures;
    }

    private void renew() {
        accept(model.player().frameProperty().get());
    }

    private void accept(FlowFrame frame) {
        if (frame == null) {
            return;
        }
        FlowFigures now = FlowFigures.of(
                frame,
                Optional.ofNullable(model.ghostProperty().get()),
                model.pins().runsProperty().get());
        loss.update(now.loss());
        values.update(now.values());
        attention.update(now.attention());
        norms.update(now.norms());
        parametersController.accept(frame);
        TheoryTable table = tables.of(frame);
        theoryController.show(table.rows(), table.sentence());
    }
}
