package org.engram.ui.figure;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names, each after a stroke of its colour. None is ever left out: short of room they shrink, then take more rows. */
enum Legend {
    WIDE(Style.LABEL, 18, 5, 14),
    TIGHT(Style.TICK, 7, 3, 6);

    private static final double LEFT = Style.PAD - 4;
    private static final double FIRST_ROW = 22;
    private static final double NEXT_ROW = 16;

    /** Names in more rows than this would take the room of the curves. */
    private static final int MOST_ROWS = 2;

    private final Text text;
    private final double swatch;
    private final double afterSwatch;
    private final double gap;

    Legend(Text text, double swatch, double afterSwatch, double gap) {
        this.text = text;
        this.swatch = swatch;
        this.afterSwatch = afterSwatch;
        this.gap = gap;
    }

    static Legend fitting(List<? extends LegendEntry> entries, double room) {
        return WIDE.width(entries) <= room ? WIDE : TIGHT;
    }

    /** The height that names below a figure of this width take. */
    static double heightBelow(List<? extends LegendEntry> names, double width) {
        double room = roomBelow(width);
        List<? extends LegendEntry> entries = shortened(names, room);
        return FIRST_ROW + (fitting(entries, room).rows(entries, room).size() - 1) * NEXT_ROW;
    }

    /** At the foot of a figure, under a plot that begins at {@code left}. */
    static void paintBelow(Paper paper, List<? extends LegendEntry> names, Canvas canvas, double left) {
        double room = roomBelow(canvas.width());
        List<? extends LegendEntry> entries = shortened(names, room);
        Legend legend = fitting(entries, room);
        double baseline = canvas.height() - Style.PAD / 2 - 6 - heightBelow(entries, canvas.width()) + FIRST_ROW;
        for (List<LegendEntry> row : legend.rows(entries, room)) {
            double right = canvas.width() - Style.PAD - legend.width(row);
            legend.paint(paper, row, Math.max(LEFT, Math.min(left - 20, right)), baseline);
            baseline += NEXT_ROW;
        }
    }

    /** With short names where the whole ones take too many rows. */
    private static List<? extends LegendEntry> shortened(List<? extends LegendEntry> entries, double room) {
        boolean much = TIGHT.rows(entries, room).size() > MOST_ROWS;
        return much ? entries.stream().map(ShortEntry::of).toList() : entries;
    }

    private record ShortEntry(String name, Ink ink, Optional<Dash> sample) implements LegendEntry {
        static LegendEntry of(LegendEntry entry) {
            return new ShortEntry(entry.shortName(), entry.ink(), entry.sample());
        }
    }

    private static double roomBelow(double width) {
        return width - LEFT - Style.PAD / 2;
    }

    double width(List<? extends LegendEntry> entries) {
        return entries.stream().mapToDouble(entry -> width(entry) + gap).sum() - gap;
    }

    /** As many in a row as fit, at least one. */
    List<List<LegendEntry>> rows(List<? extends LegendEntry> entries, double room) {
        List<List<LegendEntry>> rows = new ArrayList<>();
        for (LegendEntry entry : entries) {
            if (rows.isEmpty() || width(rows.getLast()) + gap + width(entry) > room) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(entry);
        }
        return rows;
    }

    void paint(Paper paper, List<? extends LegendEntry> row, double left, double baseline) {
        double x = left;
        for (LegendEntry entry : row) {
            paper.g().setColor(paper.theme().color(entry.ink()));
            paper.g().setStroke(Style.BOLD);
            stroke(paper, x, baseline - (entry.sample().isPresent() ? 6.5 : 4));
            if (entry.sample().isPresent()) {
                paper.g().setColor(paper.theme().muted());
                paper.g().setStroke(entry.sample().get().stroke());
                stroke(paper, x, baseline - 1.5);
            }
            paper.text(
                    text,
                    entry.name(),
                    x + swatch + afterSwatch,
                    baseline,
                    paper.theme().muted());
            x += width(entry) + gap;
        }
    }

    private void stroke(Paper paper, double x, double y) {
        paper.g().draw(new Line2D.Double(x, y, x + swatch, y));
    }

    private double width(LegendEntry entry) {
        return swatch + afterSwatch + text.width(entry.name());
    }
}
