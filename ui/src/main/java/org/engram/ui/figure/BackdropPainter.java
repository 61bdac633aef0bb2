package org.engram.ui.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.Ticks.Tick;

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
        layout.yTicks().forEach(this::yTick);
        layout.xTicks().forEach(this::xTick);
        paper.horizontal(area.left(), area.right(), area.bottom(), paper.theme().line(), Style.HAIR);
        titles();
        new PlateauPainter(paper, area, this::clear).paint(figure.backdrop().plateaus());
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

    private void yTick(Tick tick) {
        double y = area.py(tick.value());
        if (!tick.major()) {
            paper.horizontal(area.left() - 3, area.left(), y, paper.theme().line(), Style.HAIR);
            return;
        }
        if (tick.value() != area.y().range().min()) {
            paper.horizontal(area.left(), area.right(), y, gridColor(), Style.HAIR);
        }
        paper.horizontal(area.left() - 4, area.left(), y, paper.theme().line(), Style.HAIR);
        paper.g().setColor(paper.theme().muted());
        Style.TICK.right(paper.g(), tick.label(), area.left() - 8, y + 4);
    }

    private Color gridColor() {
        return FigureTheme.faded(paper.theme().line(), 0.28);
    }

    private void xTick(Tick tick) {
        double x = area.px(tick.value());
        paper.vertical(
                x,
                area.bottom(),
                area.bottom() + (tick.major() ? 5 : 3),
                paper.theme().line(),
                Style.HAIR);
        if (!tick.major()) {
            return;
        }
        double half = Style.TICK.width(tick.label()) / 2;
        paper.g().setColor(paper.theme().muted());
        double at = Math.min(x, layout.width() - half - 2);
        Style.TICK.centred(paper.g(), tick.label(), at, area.bottom() + 17);
    }

    private void titles() {
        paper.g().setColor(paper.theme().muted());
        if (!layout.small()) {
            double middle = area.left() + area.width() / 2;
            Style.LABEL.centred(paper.g(), figure.backdrop().x().word(), middle, layout.xTitleBaseline());
        }
        String word = Style.LABEL.fit(figure.backdrop().y().word(), area.height() + layout.bandStrip());
        Style.LABEL.upwards(paper.g(), word, Style.PAD + 6, area.top() + area.height() / 2);
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
