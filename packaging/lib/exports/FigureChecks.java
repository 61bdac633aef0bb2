import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** SVG, PDF and PNG of one figure against each other and against its CSV. */
final class FigureChecks {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final long LINES_AT_MOST = 200_000;
    private static final double PIXEL = 0.8;

    /** A step down at the very edge of the plot is not seen. */
    private static final double EDGE = 0.5;

    private final Exported figure;
    private final Report report;

    FigureChecks(Exported figure, Report report) {
        this.figure = figure;
        this.report = report;
    }

    void run() {
        report.check(figure.file("svg"), "rsvg draws it, and its words are complete", this::svg);
        report.check(figure.file("svg"), "its letters are in common typefaces", this::letters);
        report.check(figure.file("pdf"), "pdftotext reads all its words", () -> Words.expectAll(pdfText(), words()));
        report.check(figure.file("pdf"), "all its typefaces are embedded", this::fonts);
        report.check(figure.file("png"), "it has its size", () -> Picture.of(figure.file("png")).expectSize(WIDTH, HEIGHT));
        report.check(figure.file("png"), "SVG and PDF look the same", this::sameLooks);
        if (isLines()) {
            report.check(figure.file("svg"), "it is smaller than 200 kB", this::small);
            if (!figure.logarithmic()) {
                report.check(figure.file("svg"), "its curves are those of the CSV", this::curves);
            }
        }
    }

    /** Whether it has curves: its slide then has a chart. */
    boolean isLines() {
        try {
            return Deck.of(figure.folder()).slide(figure.title()).chart().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> words() {
        return Stream.of(
                        Words.parts(figure.title()),
                        List.of(figure.vectors().caption()),
                        Expected.axes(figure.command(), figure.name()),
                        Expected.caption(figure.command()),
                        legend())
                .flatMap(List::stream)
                .toList();
    }

    /** One curve alone has the name of its figure. */
    private List<String> legend() {
        List<String> names = isLines() ? List.copyOf(figure.curves().byName().keySet()) : List.of();
        return names.size() > 1 ? names : List.of();
    }

    private void svg() throws IOException {
        Picture.of(figure.read("svg.png")).expectInk();
        Words.expectAll(figure.vectors().words(), words());
    }

    /** Liberation Sans has what Arial has; what it lacks must be outlines. */
    private void letters() throws IOException, InterruptedException {
        for (int letter : figure.vectors().letters().codePoints().distinct().filter(c -> c > 126).toArray()) {
            String pattern = "Liberation Sans:charset=" + Integer.toHexString(letter);
            Process list = new ProcessBuilder("fc-list", pattern).start();
            boolean there = list.getInputStream().readAllBytes().length > 0;
            Report.expect(list.waitFor() == 0 && there, "no common typeface has " + Character.toString(letter));
        }
    }

    private String pdfText() {
        return figure.text(figure.read("pdf.txt"));
    }

    private void fonts() {
        List<String> rows = figure.text(figure.read("pdf.fonts")).lines().skip(2).toList();
        Report.expect(!rows.isEmpty(), "no typefaces");
        for (String row : rows) {
            Report.expect(row.matches(".* yes +(yes|no) +yes +\\d+ +\\d+$"), "not embedded, or not readable: " + row.strip());
        }
    }

    private void sameLooks() throws IOException {
        Picture png = Picture.of(figure.file("png"));
        for (String other : List.of("svg.png", "pdf.png")) {
            double difference = png.difference(Picture.of(figure.read(other)));
            Report.expect(difference < 0.03, "%s differs by %.1f %%".formatted(other, 100 * difference));
        }
    }

    private void small() throws IOException {
        long size = Files.size(figure.file("svg"));
        Report.expect(size < LINES_AT_MOST, size + " bytes");
    }

    private void curves() throws IOException {
        Vectors vectors = figure.vectors();
        Places places = vectors.places();
        Chart chart = new Chart(Deck.of(figure.folder()).slide(figure.title()).chart().orElseThrow());
        for (Map.Entry<String, Curves.Curve> entry : figure.curves().byName().entrySet()) {
            int colour = chart.series().stream()
                    .filter(series -> series.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the chart lacks " + entry.getKey()))
                    .colour();
            expectSame(entry.getKey(), places.of(entry.getValue()), vectors.lines(colour));
        }
    }

    /** Every vertex lies on the curve, and every point of the curve on a line; curves may share a colour. */
    private static void expectSame(String name, List<Point2D> data, List<List<Point2D>> lines) {
        List<Point2D> nearest = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (List<Point2D> line : lines) {
            double far = Places.farthest(line, data, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            if (far < best) {
                best = far;
                nearest = line;
            }
        }
        Report.expect(best < PIXEL, "%s is %.1f units off".formatted(name, best));
        double from = nearest.getFirst().getX() + EDGE;
        double to = nearest.getLast().getX() - EDGE;
        double back = Places.farthest(data, nearest, from, to);
        Report.expect(back < PIXEL, "%s leaves out what is %.1f units away".formatted(name, back));
    }
}
