import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The XML of a chart. */
record Chart(Document document) {
    /**
     * One series.
     *
     * @param colour of its line; −1 when it has none
     */
    record Series(String name, int colour, Curves.Curve curve) {}

    private static List<Element> all(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private List<Element> all(String tag) {
        return all(document.getDocumentElement(), tag);
    }

    boolean isScatter() {
        return all("c:scatterChart").size() == 1;
    }

    /** How many axes count in powers of ten. */
    long logarithmicAxes() {
        return all("c:logBase").stream().filter(base -> Double.parseDouble(base.getAttribute("val")) == 10).count();
    }

    List<Series> series() {
        return all("c:ser").stream().map(Chart::series).toList();
    }

    private static Series series(Element element) {
        Element name = all(element, "c:tx").getFirst();
        double[] x = numbers(all(element, "c:xVal").getFirst());
        double[] y = numbers(all(element, "c:yVal").getFirst());
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                kept.add(new double[] {x[i], y[i]});
            }
        }
        return new Series(
                all(name, "c:v").getFirst().getTextContent(),
                colour(element),
                new Curves.Curve(
                        kept.stream().mapToDouble(p -> p[0]).toArray(),
                        kept.stream().mapToDouble(p -> p[1]).toArray()));
    }

    private static int colour(Element series) {
        Element shape = all(series, "c:spPr").getFirst();
        List<Element> colours = all(shape, "a:srgbClr");
        return colours.isEmpty() ? -1 : Integer.parseInt(colours.getFirst().getAttribute("val"), 16);
    }

    private static double[] numbers(Element values) {
        int count = Integer.parseInt(all(values, "c:ptCount").getFirst().getAttribute("val"));
        double[] numbers = new double[count];
        java.util.Arrays.fill(numbers, Double.NaN);
        for (Element point : all(values, "c:pt")) {
            numbers[Integer.parseInt(point.getAttribute("idx"))] =
                    Double.parseDouble(all(point, "c:v").getFirst().getTextContent());
        }
        return numbers;
    }

    /** How values become places in a picture of the whole slide, in pixels. */
    Places places(double[] frame, int width, int height) {
        double left = (frame[0] + part("c:x") * frame[2]) * width;
        double top = (frame[1] + part("c:y") * frame[3]) * height;
        double across = part("c:w") * frame[2] * width;
        double down = part("c:h") * frame[3] * height;
        Element x = all("c:valAx").getFirst();
        Element y = all("c:valAx").getLast();
        return new Places(
                Line.between(end(x, "c:min"), left, end(x, "c:max"), left + across),
                Line.between(end(y, "c:min"), top + down, end(y, "c:max"), top),
                end(x, "c:min"),
                end(x, "c:max"));
    }

    /** On a logarithmic axis its logarithm. */
    private static double end(Element axis, String which) {
        double value = Double.parseDouble(all(axis, which).getFirst().getAttribute("val"));
        return all(axis, "c:logBase").isEmpty() ? value : Math.log10(value);
    }

    private double part(String tag) {
        return Double.parseDouble(all("c:manualLayout").getFirst().getElementsByTagName(tag).item(0) instanceof Element e
                ? e.getAttribute("val")
                : "NaN");
    }
}
