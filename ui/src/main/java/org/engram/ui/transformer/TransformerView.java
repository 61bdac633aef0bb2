package org.engram.ui.transformer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.FigureView;
import org.engram.ui.laboratory.AskPanel;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.Surroundings;

/** The transformer laboratory: parameters at the left, figures in the middle, the question and the theory at the right. */
public final class TransformerView {
    private static final List<FigureKind> CURVES = List.of(FigureKind.LOSS, FigureKind.ACCURACY, FigureKind.NORMS);

    @FXML
    private TransformerCard parametersController;

    @FXML
    private AskPanel askController;

    @FXML
    private TrainingTablePanel theoryController;

    @FXML
    private DeckGrid grid;

    private final Map<FigureKind, FigurePane> panes = new EnumMap<>(FigureKind.class);
    private final Set<FigureKind> stale = EnumSet.noneOf(FigureKind.class);
    private final Pace pace = new Pace(System::nanoTime);
    private TransformerViewModel model;
    private Figures figures;
    private TransformerFigures now;

    /** For FXML. */
    public TransformerView() {
        for (FigureKind kind : FigureKind.values()) {
            FigurePane pane = new FigurePane();
            pane.setId(kind.name().toLowerCase(Locale.ROOT));
            panes.put(kind, pane);
        }
        panes.get(FigureKind.RIVALS).viewProperty().set(FigureView.ALL.toggleX());
    }

    void show(TransformerViewModel viewModel, Surroundings surroundings) {
        model = viewModel;
        parametersController.show(model, surroundings.factFile());
        askController.show(model.ask());
        grid.show(panes);
        figures = new Figures(panes(true), panes(false));
        figures.connect(model, surroundings.dark());
        model.momentProperty().subscribe(this::accept);
        for (FigureDeck deck : grid.decks()) {
            deck.shownProperty().subscribe(this::renew);
        }
    }

    private List<FigurePane> panes(boolean curves) {
        return panes.entrySet().stream()
                .filter(entry -> CURVES.contains(entry.getKey()) == curves)
                .map(Map.Entry::getValue)
                .toList();
    }

    Figures figures() {
        return figures;
    }

    /** Once a picture: takes what other threads have ready, and renews what could not be renewed at once. */
    void pulse() {
        model.races().pulse();
        renew();
    }

    /** Whether something is still to be renewed. */
    boolean busy() {
        return model.races().busy() || stale.stream().anyMatch(this::shown);
    }

    private void accept(Moment moment) {
        if (moment == null) {
            return;
        }
        now = new TransformerFigures(moment);
        List<FigureKind> available = TransformerFigures.available(moment.frame());
        grid.offer(available);
        stale.clear();
        stale.addAll(available);
        renew();
        parametersController.accept(moment);
        theoryController.show(moment);
    }

    /** A figure that is not shown waits until it is, and one that takes long until there is time. */
    private void renew() {
        if (shown(FigureKind.RIVALS)) {
            model.prepareRaces();
        }
        for (FigureKind kind : EnumSet.copyOf(stale)) {
            FigurePane pane = panes.get(kind);
            if (shown(kind) && (!kind.heavy() || pace.take(kind, pane.paintNanos()))) {
                stale.remove(kind);
                pane.update(now.of(kind));
            }
        }
    }

    private boolean shown(FigureKind kind) {
        return panes.get(kind).isVisible() && panes.get(kind).getParent() != null;
    }
}
