package org.engram.ui.presenting;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.canvas.ScaledPane;

/** One, two or four figures that fill the room, enlarged so that they can be read from the last row. */
final class Wall extends Region {
    private static final double GAP = 16;

    /** Width of a figure in its own units: the fewer there are, the more is said by each. */
    private static final double UNITS_ALONE = 760;

    private static final double UNITS_BESIDE = 470;

    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);

    Wall() {
        getStyleClass().add("wall");
        widthProperty().subscribe(this::enlarge);
    }

    /** Shows these and no others. */
    void show(List<FigurePane> panes) {
        getChildren()
                .setAll(panes.stream()
                        .map(pane -> {
                            ScaledPane scaled = new ScaledPane(pane, zoom);
                            scaled.getStyleClass().add("presented");
                            return scaled;
                        })
                        .toList());
        enlarge();
    }

    /** Before the figures are laid out, which it asks for. */
    private void enlarge() {
        double across = columns() == 1 ? UNITS_ALONE : UNITS_BESIDE;
        zoom.set(Math.max(1, getWidth() / columns() / across));
    }

    private int columns() {
        return getChildren().size() > 1 ? 2 : 1;
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        if (count == 0) {
            return;
        }
        int columns = columns();
        int rows = (count + columns - 1) / columns;
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < count; i++) {
            double x = snapPositionX(i % columns * (width + GAP));
            int row = i / columns;
            double y = snapPositionY(row * (height + GAP));
            getChildren().get(i).resizeRelocate(x, y, snapSizeX(width), snapSizeY(height));
        }
    }
}
