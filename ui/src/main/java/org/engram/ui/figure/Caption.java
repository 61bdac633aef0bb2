package org.engram.ui.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The lines below a figure in a file. */
public record Caption(List<String> lines) {
    private static final double LINE = 15;
    private static final Text TEXT = new Text(Face.REGULAR, 10.5);

    /** A text broken at spaces so that it fits under a figure of this width, but neither before a separating dot nor beside an equals sign. */
    public static Caption of(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("(?<!=) +(?![·=])")) {
            if (!line.isEmpty() && TEXT.width(line + " " + word) > width - 2 * Style.PAD) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return new Caption(List.copyOf(lines));
    }

    public double height() {
        return lines.isEmpty() ? 0 : lines.size() * LINE + 12;
    }

    /** Draws the lines from {@code top} downwards. */
    public void paint(Graphics2D g, FigureTheme theme, double top) {
        g.setColor(theme.muted());
        for (int i = 0; i < lines.size(); i++) {
            TEXT.draw(g, lines.get(i), Style.PAD, top + 12 + i * LINE);
        }
    }
}
