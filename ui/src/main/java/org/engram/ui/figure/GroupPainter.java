package org.engram.ui.figure;

import java.util.List;
import org.engram.ui.figure.HeatmapFigure.Group;

/** Names of groups of rows and columns between small ticks; names that have no room are left out, ticks too close as well. */
final class GroupPainter {
    private static final double LINE = 14;
    private static final double GAP = 8;

    private final Paper paper;
    private final PlotArea area;
    private final double width;

    /** @param width that of the figure */
    GroupPainter(Paper paper, PlotArea area, double width) {
        this.paper = paper;
        this.area = area;
        this.width = width;
    }

    void rows(List<Group> groups) {
        double free = area.top() - LINE;
        double tick = Double.NEGATIVE_INFINITY;
        double room = area.left() - Style.PAD - 10;
        for (Group group : groups) {
            double from = y(group.from());
            double to = y(group.to());
            if (to <= area.top() || from >= area.bottom()) {
                continue;
            }
            if (from - tick >= 4) {
                paper.horizontal(
                        area.left() - 5, area.left() - 1, from, paper.theme().line(), Style.HAIR);
                tick = from;
            }
            double middle = (from + to) / 2;
            if (middle - LINE / 2 >= free) {
                List<String> lines = to - from < 2 * LINE ? List.of(group.name()) : lines(group.name(), room);
                name(lines, room, middle);
                free = middle + LINE * lines.size() / 2;
            }
        }
        if (!groups.isEmpty()) {
            paper.horizontal(
                    area.left() - 5,
                    area.left() - 1,
                    area.bottom() - paper.pixel(),
                    paper.theme().line(),
                    Style.HAIR);
        }
    }

    /** Two lines for a name that is too long for one and has a space. */
    private static List<String> lines(String name, double room) {
        int space = name.lastIndexOf(' ');
        return space < 0 || Style.TICK.width(name) <= room
                ? List.of(name)
                : List.of(name.substring(0, space), name.substring(space + 1));
    }

    private void name(List<String> lines, double room, double middle) {
        paper.g().setColor(paper.theme().muted());
        double baseline = middle + 4 - LINE * (lines.size() - 1) / 2;
        for (String line : lines) {
            Style.TICK.right(paper.g(), Style.TICK.fit(line, room), area.left() - 9, baseline);
            baseline += LINE;
        }
    }

    /** From the right, because the narrow groups (n, e) stand there and must not vanish behind wide names. */
    void columns(List<Group> groups) {
        double free = width - Style.PAD + 4;
        for (Group group : groups.reversed()) {
            double from = x(group.from());
            double to = x(group.to());
            if (to <= area.left() || from >= area.right()) {
                continue;
            }
            ticks(from, to);
            double half = Style.TICK.width(group.name()) / 2;
            double middle = Math.min((from + to) / 2, free - half);
            if (middle - half >= area.left() - 4 && middle + half - (from + to) / 2 > -half) {
                paper.g().setColor(paper.theme().muted());
                Style.TICK.centred(paper.g(), group.name(), middle, area.bottom() + 18);
                free = middle - half - GAP;
            }
        }
    }

    private void ticks(double from, double to) {
        for (double at : new double[] {from, to - paper.pixel()}) {
            paper.vertical(
                    at, area.bottom() + 1, area.bottom() + 5, paper.theme().line(), Style.HAIR);
        }
    }

    private double x(int column) {
        return Math.clamp(area.px(column), area.left(), area.right());
    }

    private double y(int row) {
        return Math.clamp(area.py(row), area.top(), area.bottom());
    }
}
