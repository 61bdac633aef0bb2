import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An SVG file as any XML parser reads it. */
record Vectors(Document document) {
    /** Ticks are shorter, and nearer to their numbers. */
    private static final double TICK = 6;

    private static final Pattern VERTEX = Pattern.compile("([ML])\\s*(-?[\\d.]+)[ ,](-?[\\d.]+)");
    private static final Pattern NUMBER = Pattern.compile("[\u2212-]?[\\d,]*\\.?\\d+");

    static Vectors of(Path file) {
        try {
            return new Vectors(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML: " + e.getMessage(), e);
        }
    }

    private List<Element> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    String title() {
        return all("title").getFirst().getTextContent();
    }

    /** The last line of the description. */
    String caption() {
        return all("desc").getFirst().getTextContent().lines().toList().getLast();
    }

    /** What is text: without the letters that are outlines. */
    String letters() {
        StringBuilder text = new StringBuilder();
        all("text").forEach(element -> text.append(element.getTextContent()));
        return text.toString();
    }

    /** All that can be read, in the order in which it is drawn; outlines by their labels. */
    String words() {
        StringBuilder text = new StringBuilder();
        for (Element element : all("*")) {
            if (element.getTagName().equals("text")) {
                text.append(element.getTextContent());
            } else if (element.hasAttribute("aria-label")) {
                text.append(element.getAttribute("aria-label"));
            }
        }
        return text.toString();
    }

    /** How values become places, by the numbers at the ticks; both axes linear. */
    Places places() {
        List<double[]> across = new ArrayList<>();
        List<double[]> down = new ArrayList<>();
        for (Element element : all("text")) {
            String text = element.getTextContent().strip();
            if (NUMBER.matcher(text).matches() && !turned(element)) {
                double value = Double.parseDouble(text.replace('\u2212', '-').replace(",", ""));
                switch (element.getAttribute("text-anchor")) {
                    case "middle" -> tick(element, "x").ifPresent(x -> across.add(new double[] {value, x}));
                    case "end" -> tick(element, "y").ifPresent(y -> down.add(new double[] {value, y}));
                    default -> {}
                }
            }
        }
        return new Places(Line.through(across), Line.through(down));
    }

    /** Where the short line stands that a number belongs to. */
    private OptionalDouble tick(Element number, String axis) {
        double near = number(number, axis);
        return all("line").stream()
                .filter(line -> number(line, axis + "1") == number(line, axis + "2"))
                .filter(line -> Math.hypot(number(line, "x1") - number(line, "x2"), number(line, "y1") - number(line, "y2"))
                        <= TICK)
                .mapToDouble(line -> number(line, axis + "1"))
                .filter(place -> Math.abs(place - near) < TICK)
                .boxed()
                .min(Comparator.comparingDouble(place -> Math.abs(place - near)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static boolean turned(Element element) {
        return element.getParentNode() instanceof Element parent
                && (parent.hasAttribute("transform") || turned(parent));
    }

    /** The vertices of the lines in a colour; those with few are parts of the legend. */
    List<List<Point2D>> lines(int colour) {
        List<List<Point2D>> lines = new ArrayList<>();
        String wanted = "rgb(%d,%d,%d)".formatted(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
        for (Element path : all("path")) {
            if (style(path, "fill").equals("none") && style(path, "stroke").equals(wanted)) {
                lines.addAll(vertices(path.getAttribute("d")));
            }
        }
        return lines;
    }

    private static String style(Element element, String property) {
        Matcher here = Pattern.compile("(?:^|[; ])" + property + ":([^;]+)").matcher(element.getAttribute("style"));
        if (here.find()) {
            return here.group(1).strip();
        }
        return element.getParentNode() instanceof Element parent ? style(parent, property) : "";
    }

    private static List<List<Point2D>> vertices(String path) {
        List<List<Point2D>> lines = new ArrayList<>();
        Matcher vertex = VERTEX.matcher(path);
        while (vertex.find()) {
            if (vertex.group(1).equals("M")) {
                lines.add(new ArrayList<>());
            }
            lines.getLast()
                    .add(new Point2D.Double(Double.parseDouble(vertex.group(2)), Double.parseDouble(vertex.group(3))));
        }
        return lines;
    }
}
