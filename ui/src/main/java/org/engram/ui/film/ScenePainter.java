package org.engram.ui.film;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.export.Printed;
import org.engram.ui.figure.Banner;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Caption;
import org.engram.ui.figure.FigureRaster;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Pointer;
import org.engram.ui.film.FilmGrid.Cell;

/** Paints the pictures of a film in the print theme: the stage and the time above, the figures, the caption below. Not for several threads. */
final class ScenePainter {
    /** Pixels of a unit of the banner in a film of 1280 × 720 pixels. */
    private static final double BANNER = 1.3;

    private static final FigureTheme THEME = FigureTheme.PRINT;

    private final FilmPlan plan;
    private final BufferedImage picture;
    private final Caption caption;
    private final double captionZoom;
    private final double bannerZoom;
    private final List<Cell> cells;
    private final List<FigureRaster> rasters = new ArrayList<>();
    private final List<BufferedImage> images = new ArrayList<>();

    ScenePainter(FilmPlan plan, String words) {
        this.plan = plan;
        picture = new BufferedImage(plan.width(), plan.height(), BufferedImage.TYPE_INT_RGB);
        double size = FilmGrid.size(plan.width(), plan.height());
        bannerZoom = BANNER * size;
        captionZoom = Math.max(1, size);
        caption = Caption.of(words, plan.width() / captionZoom);
        int top = (int) Math.round(Banner.HEIGHT * bannerZoom);
        int bottom = plan.height() - (int) Math.round(caption.height() * captionZoom);
        cells = FilmGrid.cells(plan.figures().size(), plan.width(), plan.height(), top, bottom);
        for (Cell cell : cells) {
            rasters.add(new FigureRaster());
            images.add(new BufferedImage(cell.width(), cell.height(), BufferedImage.TYPE_INT_RGB));
        }
        paintCaption();
    }

    private void paintCaption() {
        Graphics2D g = graphics();
        g.setColor(THEME.surface());
        g.fillRect(0, 0, plan.width(), plan.height());
        g.scale(captionZoom, captionZoom);
        caption.paint(g, THEME, plan.height() / captionZoom - caption.height());
        g.dispose();
    }

    private Graphics2D graphics() {
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }

    /** The picture of a scene; the same image, painted over, each time. */
    BufferedImage paint(Scene scene) {
        Graphics2D g = graphics();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            paint(scene, i);
            g.drawImage(images.get(i), cell.left(), cell.top(), null);
        }
        g.scale(bannerZoom, bannerZoom);
        scene.banner().paint(g, THEME, plan.width() / bannerZoom);
        g.dispose();
        return picture;
    }

    private void paint(Scene scene, int i) {
        String name = plan.figures().get(i);
        Cell cell = cells.get(i);
        Canvas canvas = new Canvas(cell.width() / cell.zoom(), cell.height() / cell.zoom(), cell.zoom());
        FigureView view = plan.views().getOrDefault(name, FigureView.ALL);
        rasters.get(i).paint(images.get(i), Printed.of(scene.figures().get(name)), view, Pointer.NONE, THEME, canvas);
    }
}
