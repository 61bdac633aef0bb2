package org.engram.ui.laboratory;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.Figure;

/**
 * The panes of a laboratory's figures, each made anew as often as it can be: one that is not on the screen waits until it is, and one that
 * takes long until there is time. On the JavaFX thread.
 *
 * @param <K> the figures
 */
public final class LiveFigures<K extends Enum<K> & FigurePage> {
    private final Map<K, FigurePane> panes;
    private final Set<K> stale;
    private final Pace<K> pace = new Pace<>(System::nanoTime);
    private Function<K, ? extends Figure> now;

    /** Empty panes; the name of a figure in small letters is the id of its pane. */
    public LiveFigures(Class<K> kinds) {
        panes = new EnumMap<>(kinds);
        stale = EnumSet.noneOf(kinds);
        for (K kind : kinds.getEnumConstants()) {
            FigurePane pane = new FigurePane();
            pane.setId(kind.name().toLowerCase(Locale.ROOT));
            pane.setFileName(kind.fileName());
            panes.put(kind, pane);
        }
    }

    public Map<K, FigurePane> panes() {
        return panes;
    }

    public FigurePane pane(K kind) {
        return panes.get(kind);
    }

    /** As the window asks for them. */
    public Figures figures(List<K> curves) {
        return new Figures(panes(curves, true), panes(curves, false));
    }

    private List<FigurePane> panes(List<K> curves, boolean among) {
        return panes.entrySet().stream()
                .filter(entry -> curves.contains(entry.getKey()) == among)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Shows another moment. */
    public void show(Collection<K> available, Function<K, ? extends Figure> newest) {
        now = newest;
        stale.clear();
        stale.addAll(available);
        available.forEach(kind -> panes.get(kind).postpone(() -> newest.apply(kind)));
        renew();
    }

    /** Once a picture, and when another figure is put on the screen. */
    public void renew() {
        for (K kind : List.copyOf(stale)) {
            FigurePane pane = panes.get(kind);
            if (shown(kind) && (!kind.heavy() || pace.take(kind, pane.paintNanos()))) {
                stale.remove(kind);
                pane.update(now.apply(kind));
            }
        }
    }

    /** Whether something on the screen is still to be renewed. */
    public boolean busy() {
        return stale.stream().anyMatch(this::shown);
    }

    public boolean shown(K kind) {
        return panes.get(kind).isVisible() && panes.get(kind).getParent() != null;
    }
}
