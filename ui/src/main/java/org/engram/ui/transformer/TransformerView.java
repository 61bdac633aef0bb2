package org.engram.ui.transformer;

import java.util.List;
import javafx.fxml.FXML;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.figure.FigureView;
import org.engram.ui.laboratory.AskPanel;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.LaboratoryView;
import org.engram.ui.laboratory.LiveFigures;
import org.engram.ui.laboratory.Surroundings;

/** The transformer laboratory: parameters at the left, figures in the middle, the question and the theory at the right. */
public final class TransformerView implements LaboratoryView<TransformerViewModel> {
    private static final List<FigureKind> CURVES = List.of(FigureKind.LOSS, FigureKind.ACCURACY, FigureKind.NORMS);

    @FXML
    private TransformerCard parametersController;

    @FXML
    private AskPanel askController;

    @FXML
    private TrainingTablePanel theoryController;

    @FXML
    private DeckGrid grid;

    private final LiveFigures<FigureKind> live = new LiveFigures<>(FigureKind.class);
    private TransformerViewModel model;
    private Figures figures;

    /** For FXML. */
    public TransformerView() {
        live.pane(FigureKind.RIVALS).viewProperty().set(FigureView.ALL.toggleX());
    }

    @Override
    public void show(TransformerViewModel viewModel, Surroundings surroundings) {
        model = viewModel;
        parametersController.show(model, surroundings.factFile());
        askController.show(model.ask());
        grid.show(live.panes());
        figures = live.figures(CURVES);
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
    public void pulse() {
        model.races().pulse();
        renew();
    }

    @Override
    public boolean busy() {
        return model.races().busy() || live.busy();
    }

    private void accept(Moment moment) {
        if (moment == null) {
            return;
        }
        List<FigureKind> available = TransformerFigures.available(moment.frame());
        grid.offer(available);
        prepare();
        TransformerFigures now = new TransformerFigures(moment);
        live.show(available, now::of);
        live.pane(FigureKind.RIVALS).postpone(now::rivals);
        parametersController.accept(moment);
        theoryController.show(moment);
    }

    private void renew() {
        prepare();
        live.renew();
    }

    /** The rivals race only when somebody looks. */
    private void prepare() {
        if (live.shown(FigureKind.RIVALS)) {
            model.prepareRaces();
        }
    }
}
