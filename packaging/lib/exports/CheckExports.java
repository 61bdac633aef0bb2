import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds exported figures against what independent programs made of them. Arguments: folders of one run each, with the figures in all
 * formats and, in "read", what packaging/lib/exports.sh got from those programs. One line a check; exit code 1 when one failed.
 */
public final class CheckExports {
    private CheckExports() {}

    public static void main(String[] folders) throws IOException {
        Report report = new Report();
        for (String folder : folders) {
            check(Path.of(folder), report);
        }
        System.exit(report.end());
    }

    private static void check(Path folder, Report report) throws IOException {
        List<String> names = names(folder);
        Deck deck = Deck.of(folder);
        report.check(folder, "one slide a figure", () -> deck.expectSlides(names.size()));
        for (String name : names) {
            Exported figure = new Exported(folder, name);
            new FigureChecks(figure, report).run();
            new SlideChecks(figure, deck.slide(figure.title()), report).run();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
