import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pixels, and whether curves are where they belong. */
record Picture(BufferedImage pixels) {
    private static final int NEAR = 70;
    private static final int SAMPLES = 120;

    /** A curve in so few columns cannot be told from a vertical line. */
    private static final double NARROW = 40;

    /** A curve may be off by this part of the picture's height, and so much of it may be hidden. */
    private static final double OFF = 0.012;

    private static final double HIDDEN = 0.04;

    static Picture of(Path file) throws IOException {
        BufferedImage pixels = ImageIO.read(file.toFile());
        Report.expect(pixels != null, "no picture");
        return new Picture(pixels);
    }

    void expectSize(int width, int height) {
        Report.expect(
                Math.abs(pixels.getWidth() - width) <= 1 && Math.abs(pixels.getHeight() - height) <= 1,
                pixels.getWidth() + "x" + pixels.getHeight() + " pixels");
    }

    void expectInk() {
        int dark = 0;
        for (int y = 0; y < pixels.getHeight(); y += 2) {
            for (int x = 0; x < pixels.getWidth(); x += 2) {
                dark += (pixels.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        Report.expect(dark > pixels.getWidth() * pixels.getHeight() / 400, "the picture is blank");
    }

    /** The mean difference of two pictures of the same size, as a part of white; text may be set in other typefaces. */
    double difference(Picture other) {
        double sum = 0;
        int width = Math.min(pixels.getWidth(), other.pixels.getWidth());
        int height = Math.min(pixels.getHeight(), other.pixels.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += distance(pixels.getRGB(x, y), other.pixels.getRGB(x, y));
            }
        }
        return sum / (255.0 * width * height);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }

    /** Wherever a curve is not hidden by another one, its colour must be found there. */
    void expectCurve(Chart.Series series, List<Curves.Curve> others, Curves.Curve curve, Places places) {
        double first = Math.max(places.from(), curve.x()[0]);
        double last = Math.min(places.to(), curve.x()[curve.x().length - 1]);
        if (places.across().slope() * (last - first) < NARROW) {
            return;
        }
        int looked = 0;
        int missing = 0;
        for (int i = 2; i < SAMPLES - 2; i++) {
            double where = first + (last - first) * i / SAMPLES;
            double height = places.down().at(curve.at(where));
            boolean alone = others.stream()
                    .noneMatch(other -> Math.abs(places.down().at(other.at(where)) - height) < 6);
            if (alone && height > 8 && height < pixels.getHeight() - 8) {
                looked++;
                missing += found(series.colour(), places.across().at(where), height, steepness(curve, where, places)) ? 0 : 1;
            }
        }
        Report.expect(
                looked == 0 || missing <= HIDDEN * looked + 1,
                series.name() + " is not in its place at " + missing + " of " + looked);
    }

    /** Pixels by which a curve moves in three columns. */
    private static double steepness(Curves.Curve curve, double where, Places places) {
        double step = 3 / places.across().slope();
        double before = places.down().at(curve.at(where - step));
        double after = places.down().at(curve.at(where + step));
        return Double.isFinite(before + after) ? Math.abs(after - before) : 0;
    }

    private boolean found(int colour, double x, double y, double steepness) {
        int reach = (int) Math.ceil(OFF * pixels.getHeight() + steepness);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -reach; dy <= reach; dy++) {
                int column = (int) Math.round(x) + dx;
                int row = (int) Math.round(y) + dy;
                boolean inside = column >= 0 && row >= 0 && column < pixels.getWidth() && row < pixels.getHeight();
                if (inside && distance(pixels.getRGB(column, row), colour) < NEAR) {
                    return true;
                }
            }
        }
        return false;
    }
}
