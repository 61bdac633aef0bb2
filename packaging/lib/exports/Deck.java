import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The slides of a PPTX file, read as the zip file with XML that it is. */
record Deck(Path folder, List<Slide> slides) {
    /**
     * One slide.
     *
     * @param number counted from 1
     * @param chart the XML of its chart
     * @param notes the words below it
     */
    record Slide(int number, Document slide, Optional<Document> chart, String notes, List<String> parts) {
        /** What stands in the first shape before the three spaces of a note. */
        String title() {
            NodeList runs = ((Element) slide.getElementsByTagName("p:sp").item(0)).getElementsByTagName("a:t");
            StringBuilder title = new StringBuilder();
            for (int i = 0; i < runs.getLength() && !runs.item(i).getTextContent().startsWith("   "); i++) {
                title.append(runs.item(i).getTextContent());
            }
            return title.toString();
        }

        /** In the order of the slide. */
        String words() {
            return Deck.words(slide);
        }
    }

    static Deck of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.toString().endsWith(".pptx")).findFirst().orElseThrow();
            return of(folder, file);
        }
    }

    private static Deck of(Path folder, Path file) throws IOException {
        List<Slide> slides = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (int number = 1; zip.getEntry(slide(number)) != null; number++) {
                String relations = text(zip, "ppt/slides/_rels/slide" + number + ".xml.rels");
                List<String> parts = targets(relations);
                Optional<Document> chart = parts.stream()
                        .filter(part -> part.contains("charts/"))
                        .findFirst()
                        .map(part -> xml(zip, part));
                String notes = parts.stream()
                        .filter(part -> part.contains("notesSlides/"))
                        .map(part -> words(xml(zip, part)))
                        .findFirst()
                        .orElse("");
                slides.add(new Slide(number, xml(zip, slide(number)), chart, notes, parts));
            }
        }
        return new Deck(folder, slides);
    }

    private static String slide(int number) {
        return "ppt/slides/slide" + number + ".xml";
    }

    private static List<String> targets(String relations) {
        return Stream.of(relations.split("Target=\""))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('"')).replace("../", "ppt/").replaceFirst("^/", ""))
                .toList();
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        try (InputStream in = zip.getInputStream(found)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static Document xml(ZipFile zip, String entry) {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(entry + ": " + e.getMessage(), e);
        }
    }

    static String words(Document document) {
        StringBuilder words = new StringBuilder();
        NodeList texts = document.getElementsByTagName("a:t");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent());
        }
        return words.toString();
    }

    void expectSlides(int count) {
        Report.expect(slides.size() == count, slides.size() + " slides for " + count + " figures");
    }

    /** The one with a title. */
    Slide slide(String title) {
        return slides.stream()
                .filter(slide -> Words.plain(slide.title()).equals(Words.plain(title)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no slide has the title " + title));
    }

    /** The place of the only frame with a chart on a slide: left, top, width, height as parts of the slide. */
    static double[] frame(Document slide) {
        Element frame = (Element) slide.getElementsByTagName("p:graphicFrame").item(0);
        Element from = (Element) frame.getElementsByTagName("a:off").item(0);
        Element size = (Element) frame.getElementsByTagName("a:ext").item(0);
        double width = 12192000;
        double height = 6858000;
        return new double[] {
            number(from, "x") / width, number(from, "y") / height, number(size, "cx") / width, number(size, "cy") / height
        };
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
