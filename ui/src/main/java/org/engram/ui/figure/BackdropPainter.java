package org.engram.ui.figure;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.LineFigure.Mark;

/** What stands still behind the curves: bands, grid, axes, plateaus, predicted times, words. */
final class BackdropPainter {
    private final Paper paper;
    private final LineFigure figure;
    private final LineLayout layout;
    private final PlotArea area;

    BackdropPainter(Paper paper, LineFigure figure, LineLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.area = layout.area();
    }

    void paint(FigureView view) {
        figure.backdrop().bands().forEach(this::band);
        AxesPainter axes = new AxesPainter(paper, layout.axes());
        axes.paint(layout.width());
        if (!layout.small()) {
            axes.xWord(figure.backdrop().x().word(), layout.xTitleBaseline());
        }
        axes.yWord(figure.backdrop().y().word(), layout.bandStrip());
        new PlateauPainter(paper, area, this::clear).paint(figure.backdrop().plateaus());
        new LimitPainter(paper, area).paint(figure.backdrop().limits());
        figure.backdrop().marks().forEach(this::mark);
        Header.paint(paper, figure, view, layout);
    }

    private void band(Band band) {
        Optional<Rectangle2D> rectangle = rectangle(band);
        if (rectangle.isPresent()) {
            Rectangle2D r = rectangle.get();
            paper.g().setColor(paper.theme().color(band.tint()));
            paper.g().fill(r);
            paper.g().setColor(paper.theme().muted());
            if (Style.STRONG.width(band.name()) <= r.getWidth() - 4) {
                Style.STRONG.centred(paper.g(), band.name(), r.getCenterX(), r.getY() + 15);
            }
        }
    }

    private Optional<Rectangle2D> rectangle(Band band) {
        double from = paper.snap(clampX(band.start(), area.left()));
        double to = paper.snap(clampX(band.end(), area.right()));
        double top = area.top() - layout.bandStrip();
        return to <= from
                ? Optional.empty()
                : Optional.of(new Rectangle2D.Double(from, top, to - from, area.bottom() - top));
    }

    /** The bands alone, where words are to stand. */
    private void clear(Rectangle2D box) {
        for (Band band : figure.backdrop().bands()) {
            paper.g().setColor(paper.theme().color(band.tint()));
            rectangle(band).filter(box::intersects).ifPresent(r -> paper.g().fill(r.createIntersection(box)));
        }
    }

    /** A pixel in the plot; {@code outside} where the scale has no place for the value. */
    private double clampX(double value, double outside) {
        double px = Double.isInfinite(value) ? area.right() : area.px(value);
        return Double.isNaN(px) || Double.isInfinite(px) ? outside : Math.clamp(px, area.left(), area.right());
    }

    /** ▼ on a stem at the axis: filled when exact, hollow on a dashed stem when it is an estimate. */
    private void mark(Mark mark) {
        double x = area.px(mark.x());
        if (!(x >= area.left() && x <= area.right())) {
            return;
        }
        double at = paper.crisp(x);
        double top = area.bottom() - 14;
        BasicStroke stem = mark.exact() ? Style.PLAYHEAD : Style.CROSSHAIR;
        paper.line(at, top + 6, at, area.bottom(), paper.theme().ink(), stem);
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(at - 4.5, top);
        triangle.lineTo(at + 4.5, top);
        triangle.lineTo(at, top + 7);
        triangle.closePath();
        paper.g().setColor(mark.exact() ? paper.theme().ink() : paper.theme().box());
        paper.g().fill(triangle);
        paper.g().setColor(paper.theme().ink());
        paper.g().setStroke(Style.HAIR);
        paper.g().draw(triangle);
    }
}
