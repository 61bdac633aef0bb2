package org.engram.ui.flow;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.FigureTheme;

/** The gradient-flow laboratory: parameters at the left, figures in the middle, the question and the theory at the right. */
public final class FlowView {
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

    private FlowViewModel model;

    /** For FXML. */
    public FlowView() {}

    /** @param chooseFile asks the person for a CSV file */
    public void show(FlowViewModel viewModel, Runnable chooseFile, ObservableBooleanValue dark) {
        model = viewModel;
        parametersController.show(model, chooseFile);
        askController.show(model.ask());
        norms.crosshairProperty().bindBidirectional(loss.crosshairProperty());
        loss.onSeek(model.player()::seek);
        norms.onSeek(model.player()::seek);
        panes().forEach(pane -> pane.onProblem(model::say));
        dark.subscribe(
                on -> panes().forEach(pane -> pane.themeProperty().set(on ? FigureTheme.DARK : FigureTheme.LIGHT)));
        model.settingsProperty()
                .subscribe(settings ->
                        panes().forEach(pane -> pane.captionProperty().set(settings.caption())));
        model.player().frameProperty().subscribe(this::accept);
        model.ghostProperty()
                .subscribe(() -> accept(model.player().frameProperty().get()));
    }

    /** Once a picture. */
    public void pulse() {
        panes().forEach(FigurePane::pulse);
    }

    /** Whether a figure is still being painted. */
    public boolean busy() {
        return panes().stream().anyMatch(FigurePane::busy);
    }

    /** Called when a figure has to be painted anew, which {@link #pulse()} does. */
    public void onStale(Runnable action) {
        panes().forEach(pane -> pane.onStale(action));
    }

    /** Linear or log, for the curves. */
    public void toggleX() {
        loss.toggleX();
        norms.toggleX();
    }

    public void toggleY() {
        loss.toggleY();
        norms.toggleY();
    }

    public void resetZoom() {
        loss.resetView();
        norms.resetView();
    }

    private void accept(FlowFrame frame) {
        if (frame == null) {
            return;
        }
        FlowFigures figures =
                FlowFigures.of(frame, Optional.ofNullable(model.ghostProperty().get()));
        loss.update(figures.loss());
        values.update(figures.values());
        attention.update(figures.attention());
        norms.update(figures.norms());
        parametersController.accept(frame);
        theoryController.show(frame);
    }

    private List<FigurePane> panes() {
        return List.of(loss, values, attention, norms);
    }
}
