package org.engram.ui.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.figure.BarFigure.Bars;

/** A bar figure with axis, names, levels and the value under the pointer. */
final class BarPainter {
    private final Paper paper;
    private final BarFigure figure;
    private final BarLayout layout;
    private final PlotArea area;

    BarPainter(Paper paper, BarFigure figure, BarLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.area = layout.area();
    }

    void paint(Pointer pointer) {
        AxesPainter axes = new AxesPainter(paper, layout.axes());
        axes.yAxis();
        axes.yWord(figure.y().word(), 0);
        new GroupPainter(paper, area, layout.canvas().width()).columns(figure.groups());
        bars();
        new PlateauPainter(paper, area, this::clear).paint(figure.levels());
        heading();
        int bar = layout.barAt(pointer.px(), figure.bars().count());
        if (pointer.here() && bar >= 0 && area.contains(pointer.px(), pointer.py())) {
            hover(bar, pointer);
        }
    }

    private void bars() {
        Shape before = paper.g().getClip();
        paper.g().clip(area.rectangle());
        PooledBars pooled = new PooledBars(figure, area, paper.pixel());
        for (int key = figure.legend().size() - 1; key >= 0; key--) {
            paper.g().setColor(paper.theme().color(figure.legend().get(key).ink()));
            pooled.bars(key).forEach(paper.g()::fill);
        }
        paper.g().setColor(paper.theme().ink());
        pooled.ticks().forEach(paper.g()::fill);
        double zero = area.py(0);
        paper.horizontal(area.left(), area.right(), zero, paper.theme().muted(), Style.HAIR);
        paper.g().setClip(before);
    }

    /** Words over bars stay legible. */
    private void clear(Rectangle2D box) {
        paper.g().setColor(FigureTheme.faded(paper.theme().box(), 0.82));
        paper.g().fill(box);
    }

    private void heading() {
        Canvas canvas = layout.canvas();
        double used = Header.titleRight(figure.heading(), canvas);
        if (layout.legendBelow()) {
            Legend.paintBelow(paper, figure.legend(), canvas, area.left());
        } else {
            double left = BarLayout.legendLeft(figure, canvas);
            Legend.WIDE.paint(paper, figure.legend(), left, Style.TITLE_BASELINE);
            used = left + Legend.WIDE.width(figure.legend());
        }
        Header.paint(paper, figure.heading(), canvas, used);
    }

    private void hover(int bar, Pointer pointer) {
        Bars bars = figure.bars();
        double left = paper.crisp(area.px(bar));
        double width = Math.max(paper.pixel(), area.px(bar + 1.0) - area.px(bar));
        paper.g().setColor(FigureTheme.faded(paper.theme().muted(), 0.18));
        paper.g().fill(new Rectangle2D.Double(left, area.top(), width, area.height()));
        List<Callout.Row> rows = new ArrayList<>();
        BarFigure.Key key = figure.legend().get(bars.key(bar));
        rows.add(new Callout.Row(null, bars.kind(), bars.name(bar)));
        rows.add(new Callout.Row(paper.theme().color(key.ink()), key.name(), Numbers.value(bars.value(bar), 4)));
        if (!Double.isNaN(bars.compared(bar))) {
            rows.add(new Callout.Row(paper.theme().ink(), "compared", Numbers.value(bars.compared(bar), 4)));
        }
        Callout.paint(
                paper,
                rows,
                pointer.px(),
                pointer.py(),
                layout.canvas().width(),
                layout.canvas().height());
    }
}
