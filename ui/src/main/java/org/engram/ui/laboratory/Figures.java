package org.engram.ui.laboratory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;

/** The figures of a laboratory: those over the time of the run, which are read and zoomed together, and the others. */
public final class Figures {
    private final List<FigurePane> curves;
    private final List<FigurePane> all;
    private FigureCourier courier;

    public Figures(List<FigurePane> curves, List<FigurePane> others) {
        this.curves = List.copyOf(curves);
        all = Stream.concat(curves.stream(), others.stream()).toList();
    }

    /** Theme and origin follow the window and the settings; pressing a curve seeks; figures can be saved and copied. */
    public void connect(LaboratoryViewModel<?, ?, ?, ?> model, ObservableBooleanValue dark) {
        for (FigurePane curve : curves) {
            curve.onSeek(model.player()::seek);
            if (curve != curves.getFirst()) {
                curve.crosshairProperty().bindBidirectional(curves.getFirst().crosshairProperty());
            }
        }
        courier = new FigureCourier(model);
        all.forEach(pane -> pane.setCourier(courier));
        dark.subscribe(on -> all.forEach(pane -> pane.themeProperty().set(on ? FigureTheme.DARK : FigureTheme.LIGHT)));
        all.forEach(pane -> pane.setOrigin(model::origin));
    }

    /** Those that the laboratory has now, in the order of the window. */
    public List<FigurePane> available() {
        return all.stream().filter(pane -> pane.plate().isPresent()).toList();
    }

    /** The one that has the keyboard, or else the first. */
    public Optional<FigurePane> focused() {
        List<FigurePane> panes = available();
        return panes.stream()
                .filter(FigurePane::isFocused)
                .findFirst()
                .or(() -> panes.stream().findFirst());
    }

    /** How they are looked at, by the names of their files. */
    public Map<String, FigureView> views() {
        return all.stream()
                .collect(Collectors.toMap(
                        FigurePane::getFileName, pane -> pane.viewProperty().get()));
    }

    /** Saves and copies them. */
    public FigureCourier courier() {
        return courier;
    }

    void pulse() {
        all.forEach(FigurePane::pulse);
    }

    /** Whether one is still being painted. */
    boolean busy() {
        return all.stream().anyMatch(FigurePane::busy);
    }

    /** Called when one has to be painted anew, which {@link #pulse()} does. */
    void onStale(Runnable action) {
        all.forEach(pane -> pane.onStale(action));
    }

    /** Linear or log, for the curves. */
    void toggleX() {
        curves.forEach(FigurePane::toggleX);
    }

    void toggleY() {
        curves.forEach(FigurePane::toggleY);
    }

    void resetView() {
        curves.forEach(FigurePane::resetView);
    }
}
