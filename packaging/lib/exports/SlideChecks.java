import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The slide of one figure: its XML, and what LibreOffice made of it. */
final class SlideChecks {
    private static final double SAME = 1e-12;

    private final Exported figure;
    private final Deck.Slide slide;
    private final Report report;
    private final Path file;

    SlideChecks(Exported figure, Deck.Slide slide, Report report) {
        this.figure = figure;
        this.slide = slide;
        this.report = report;
        file = figure.folder().resolve("slide of " + figure.name());
    }

    void run() {
        report.check(file, "title, caption and notes are complete", this::words);
        report.check(file, "LibreOffice shows all its words", this::shown);
        if (slide.chart().isPresent()) {
            report.check(file, "its chart is a real one with its data", this::chart);
            report.check(file, "the chart has the points of the CSV", this::points);
            report.check(file, "LibreOffice draws the curves where they belong", this::drawn);
            report.check(figure.file("png"), "its curves are where they belong", this::drawnAsPixels);
        } else {
            report.check(file, "its picture is an SVG with a PNG for others", this::picture);
        }
    }

    private String caption() {
        return figure.vectors().caption();
    }

    private void words() {
        Words.expectAll(slide.words(), List.of(figure.title(), caption()));
        Words.expectAll(slide.notes(), List.of(caption(), "\"configuration\"", "\"seed\"", "\"version\""));
    }

    private void shown() {
        String text = figure.text(figure.folder().resolve("read").resolve("slide-" + slide.number() + ".txt"));
        List<String> words = new ArrayList<>(Words.parts(figure.title()));
        words.add(caption());
        if (slide.chart().isPresent()) {
            words.addAll(figure.curves().byName().keySet());
            words.addAll(Expected.axes(figure.command(), figure.name()));
        }
        Words.expectAll(text, words.stream().map(SlideChecks::withoutScript).toList());
    }

    /** LibreOffice draws letters beyond U+FFFF, but its PDF does not say which they are. */
    private static String withoutScript(String words) {
        return words.codePoints()
                .filter(Character::isBmpCodePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Chart drawnChart() {
        return new Chart(slide.chart().orElseThrow());
    }

    private void chart() {
        Report.expect(drawnChart().isScatter(), "no c:scatterChart");
        Report.expect(slide.chart().orElseThrow().getElementsByTagName("c:externalData").getLength() == 1, "no worksheet");
        long wanted = figure.logarithmic() ? 2 : 0;
        long found = drawnChart().logarithmicAxes();
        Report.expect(found == wanted, found + " logarithmic axes instead of " + wanted);
    }

    private void points() {
        for (Map.Entry<String, Curves.Curve> entry : figure.curves().byName().entrySet()) {
            Chart.Series series = series(entry.getKey());
            Curves.Curve curve = entry.getValue();
            Report.expect(series.curve().x().length >= Math.min(2, curve.x().length), entry.getKey() + " has no points");
            for (int i = 0; i < series.curve().x().length; i++) {
                Report.expect(
                        holds(curve, series.curve().x()[i], series.curve().y()[i]),
                        entry.getKey() + " has a point that is not in the CSV");
            }
        }
    }

    /** Steps have two points at one x. */
    private static boolean holds(Curves.Curve curve, double x, double y) {
        for (int i = 0; i < curve.x().length; i++) {
            if (Math.abs(curve.x()[i] - x) <= SAME * Math.abs(x) && Math.abs(curve.y()[i] - y) <= SAME * Math.abs(y)) {
                return true;
            }
        }
        return false;
    }

    private Chart.Series series(String name) {
        return drawnChart().series().stream()
                .filter(series -> series.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the chart lacks " + name));
    }

    private void drawn() throws IOException {
        Picture picture = Picture.of(figure.folder().resolve("read").resolve("slide-" + slide.number() + ".png"));
        expectCurves(picture, drawnChart().places(
                Deck.frame(slide.slide()), picture.pixels().getWidth(), picture.pixels().getHeight()));
    }

    /** Where the SVG says that the axes are. */
    private void drawnAsPixels() throws IOException {
        if (figure.logarithmic()) {
            return;
        }
        Picture picture = Picture.of(figure.file("png"));
        Places units = figure.vectors().places();
        double zoom = picture.pixels().getWidth() / 720.0;
        expectCurves(picture, new Places(scaled(units.across(), zoom), scaled(units.down(), zoom)));
    }

    private static Line scaled(Line line, double zoom) {
        return new Line(zoom * line.offset(), zoom * line.slope());
    }

    private void expectCurves(Picture picture, Places places) {
        Map<String, Curves.Curve> all = figure.curves().byName();
        for (String name : all.keySet()) {
            Stream<Curves.Curve> others = all.entrySet().stream()
                    .filter(other -> !other.getKey().equals(name))
                    .map(Map.Entry::getValue);
            if (figure.logarithmic()) {
                picture.expectCurve(
                        series(name), others.map(Curves.Curve::logarithms).toList(), all.get(name).logarithms(), places);
            } else {
                picture.expectCurve(series(name), others.toList(), all.get(name), places);
            }
        }
    }

    private void picture() {
        boolean svg = slide.parts().stream().anyMatch(part -> part.endsWith(".svg"));
        boolean png = slide.parts().stream().anyMatch(part -> part.endsWith(".png"));
        Report.expect(svg && png, "SVG: " + svg + ", PNG: " + png);
        Report.expect(slide.slide().getElementsByTagName("asvg:svgBlip").getLength() == 1, "the SVG is not shown");
    }
}
