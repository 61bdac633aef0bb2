package org.engram.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.figure.FigureView;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.LaboratoryView;
import org.engram.ui.laboratory.LiveFigures;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TheoryPanel;
import org.engram.ui.memory.Bounds.Losses;

/** The memory laboratory: parameters at the left, figures in the middle, what is recalled and the theory at the right. */
public final class MemoryView implements LaboratoryView<MemoryViewModel> {
    @FXML
    private MemoryCard parametersController;

    @FXML
    private RecallPanel recallController;

    @FXML
    private TheoryPanel theoryController;

    @FXML
    private MemoryGrid grid;

    private final LiveFigures<MemoryFigure> live = new LiveFigures<>(MemoryFigure.class);
    private MemoryViewModel model;
    private Figures figures;
    private Adding adding;

    /** For FXML. */
    public MemoryView() {
        live.pane(MemoryFigure.BOUNDS).viewProperty().set(FigureView.ALL.toggleX());
    }

    @Override
    public void show(MemoryViewModel viewModel, Surroundings surroundings) {
        model = viewModel;
        parametersController.show(model, surroundings.factFile());
        adding = Adding.to(model);
        recallController.show(model, adding);
        theoryController.explain("an estimate: scores are taken to be Gaussian and independent, or N to be large.");
        grid.show(live.panes());
        figures = live.figures(List.of(MemoryFigure.ACCURACY));
        figures.connect(model, surroundings.dark());
        model.momentProperty().subscribe(this::accept);
        for (FigureDeck deck : grid.decks()) {
            deck.shownProperty().subscribe(this::renew);
        }
    }

    @Override
    public Figures figures() {
        return figures;
    }

    @Override
    public List<Command> commands() {
        return adding.commands();
    }

    @Override
    public void pulse() {
        model.takeAside();
        renew();
    }

    @Override
    public boolean busy() {
        return model.awaiting() || live.busy();
    }

    private void accept(MemoryMoment moment) {
        if (moment == null) {
            return;
        }
        List<MemoryFigure> available = MemoryFigures.available(moment.frame());
        grid.offer(available);
        prepare();
        MemoryFigures now = MemoryFigures.of(moment);
        live.show(available, now::of);
        Supplier<Optional<Losses>> pending = model.pendingBounds();
        live.pane(MemoryFigure.BOUNDS).postpone(() -> now.bounds(pending));
        parametersController.accept(moment.frame());
        recallController.accept(moment.story());
        MemoryTable table = MemoryTable.of(moment.frame());
        theoryController.show(table.rows(), table.sentence());
    }

    private void renew() {
        prepare();
        live.renew();
    }

    /** Other memories are measured only when somebody looks. */
    private void prepare() {
        if (live.shown(MemoryFigure.BOUNDS)) {
            model.prepareBounds();
        }
    }
}
