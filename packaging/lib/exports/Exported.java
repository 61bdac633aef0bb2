import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One figure of one run in all formats, and what other programs read in it. */
record Exported(Path folder, String name) {
    Path file(String ending) {
        return folder.resolve(name + "." + ending);
    }

    /** What a program made of it: "losses.pdf.txt". */
    Path read(String ending) {
        return folder.resolve("read").resolve(name + "." + ending);
    }

    String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** What solved the run: the first part of the folder's name, "flow-log" being another view of a flow. */
    String command() {
        return folder.getFileName().toString().replaceFirst("-.*", "");
    }

    /** Whether the axes of its curves are logarithmic. */
    boolean logarithmic() {
        return folder.getFileName().toString().endsWith("-log");
    }

    Vectors vectors() {
        return Vectors.of(file("svg"));
    }

    Curves curves() {
        return Curves.of(text(file("csv")));
    }

    String title() {
        return vectors().title();
    }
}
