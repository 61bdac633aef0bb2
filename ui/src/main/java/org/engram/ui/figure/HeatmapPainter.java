package org.engram.ui.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** A heatmap or strip with names, colour bar and the value under the pointer. */
final class HeatmapPainter {
    /** Room for the colour bar that lies under a strip, with its numbers. */
    private static final double BAR = 150;

    /** The radius of a dot in a cell, as a part of its smaller side, and its bounds. */
    private static final double DOT = 0.2;

    private static final double SMALLEST_DOT = 0.8;
    private static final double LARGEST_DOT = 3;

    private final Paper paper;
    private final HeatmapFigure figure;
    private final HeatmapLayout layout;
    private final PlotArea area;

    HeatmapPainter(Paper paper, HeatmapFigure figure, HeatmapLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.area = layout.area();
    }

    void paint(Pointer pointer) {
        int w = (int) Math.round(area.width() / paper.pixel());
        int h = (int) Math.round(area.height() / paper.pixel());
        if (w < 1 || h < 1) {
            return;
        }
        PooledCells cells = new PooledCells(
                figure.cells(), layout.firstRow(), layout.rows(), layout.firstColumn(), layout.columns(), w, h);
        double largest = cells.largest();
        image(cells, w, h, largest);
        marks();
        GroupPainter groups = new GroupPainter(paper, area, layout.width());
        groups.rows(figure.rowGroups());
        groups.columns(figure.columnGroups());
        title(cells.factor());
        colorBar(largest);
        Header.paint(paper, figure.heading(), layout.canvas(), Header.titleRight(figure.heading(), layout.canvas()));
        if (pointer.here() && area.contains(pointer.px(), pointer.py())) {
            hover(pointer);
        }
    }

    private void colorBar(double largest) {
        ColorBar bar = new ColorBar(paper, map());
        String most = ColorBar.label(largest);
        if (figure.strip()) {
            bar.lying(layout.canvas(), most);
        } else if (figure.signed()) {
            bar.upright(area, ColorBar.label(-largest), "0", most);
        } else {
            bar.upright(area, "0", "", most);
        }
    }

    private Colormap map() {
        return figure.signed() ? paper.theme().diverging() : paper.theme().sequential();
    }

    private void image(PooledCells cells, int w, int h, double largest) {
        double zero = figure.signed() ? 0.5 : 0;
        AffineTransform place = AffineTransform.getTranslateInstance(paper.snap(area.left()), paper.snap(area.top()));
        place.scale(paper.pixel(), paper.pixel());
        paper.g().drawImage(cells.image(w, h, map(), zero, largest == 0 ? 1 : largest), place, null);
    }

    /** Dots, where a cell is large enough to be seen beside its dot. */
    private void marks() {
        double w = area.width() / layout.columns();
        double h = area.height() / layout.rows();
        double radius = Math.min(LARGEST_DOT, DOT * Math.min(w, h));
        if (radius < SMALLEST_DOT) {
            return;
        }
        paper.g().setColor(paper.theme().ink());
        for (int row = layout.firstRow(); row < layout.firstRow() + layout.rows(); row++) {
            for (int column = layout.firstColumn(); column < layout.firstColumn() + layout.columns(); column++) {
                if (figure.cells().marked(row, column)) {
                    double x = area.left() + (column - layout.firstColumn() + 0.5) * w;
                    Header.dot(paper, x, area.top() + (row - layout.firstRow() + 0.5) * h, radius);
                }
            }
        }
    }

    private void title(String pooled) {
        double room = layout.width() - 2 * Style.PAD - (figure.strip() ? BAR : 0);
        String words = words(pooled).stream()
                .filter(text -> Style.LABEL.width(text) <= room)
                .findFirst()
                .orElse("");
        double half = Style.LABEL.width(words) / 2;
        double centre = Math.clamp(area.left() + area.width() / 2, Style.PAD + half, layout.width() - Style.PAD - half);
        double baseline = layout.height() - Style.PAD / 2 - 6;
        paper.g().setColor(paper.theme().muted());
        if (figure.strip()) {
            Style.LABEL.draw(paper.g(), words, Style.PAD, baseline);
        } else {
            Style.LABEL.centred(paper.g(), words, centre, baseline);
        }
    }

    /** What may stand below the cells, the fullest first. */
    private List<String> words(String pooled) {
        String said = "each pixel shows the largest |value| of " + pooled;
        return pooled.isEmpty()
                ? List.of(figure.columnTitle())
                : List.of(figure.columnTitle() + " · " + said, said, "largest of " + pooled);
    }

    private void hover(Pointer pointer) {
        Cells cells = figure.cells();
        int row = layout.rowAt(pointer.py());
        int column = layout.columnAt(pointer.px());
        outline(row, column);
        List<Callout.Row> rows = new ArrayList<>();
        if (!figure.strip()) {
            rows.add(new Callout.Row(null, cells.rowKind(), cells.rowName(row)));
        }
        rows.add(new Callout.Row(null, cells.columnKind(), cells.columnName(column)));
        rows.add(new Callout.Row(null, "value", Numbers.value(cells.value(row, column), 4)));
        Callout.paint(paper, rows, pointer.px(), pointer.py(), layout.width(), layout.height());
    }

    private void outline(int row, int column) {
        double w = area.width() / layout.columns();
        double h = area.height() / layout.rows();
        if (w < 4 && h < 4) {
            return;
        }
        paper.g().setColor(paper.theme().ink());
        paper.g().setStroke(Style.HAIR);
        paper.g()
                .draw(new Rectangle2D.Double(
                        paper.crisp(area.left() + (column - layout.firstColumn()) * w),
                        paper.crisp(area.top() + (row - layout.firstRow()) * h),
                        w,
                        h));
    }
}
