package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Figures leave the window by keyboard alone, and it goes on meanwhile. */
class ExportWindowTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @TempDir
    Path folder;

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    private void focus(String id) {
        window.robot().interact(() -> window.pane(id).requestFocus());
    }

    private void openSheet() {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> window.node(".export-sheet", Node.class).isVisible());
        window.robot().interact(() -> window.node("#folder", TextField.class).setText(folder.toString()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFigureWithTheKeyboardIsExported() throws IOException {
        focus("norms");
        openSheet();
        assertThat(window.node("#one", RadioButton.class).getText()).isEqualTo("This figure: Weight norms");
        assertThat(window.node("#format-svg", CheckBox.class).isFocused()).isTrue();
        window.until(() -> window.node("#picture", ImageView.class).getImage() != null);

        window.type(KeyCode.ENTER);

        window.until(() -> window.notice().equals("Saved " + folder.resolve("norms.svg") + "."));
        assertThat(files()).containsExactly("norms.svg");
        assertThat(folder.resolve("norms.svg")).content().contains("S = 16 · R = 4 · D = 8");
        assertThat(window.pane("norms").isFocused()).isTrue();
    }

    @Test
    void allFiguresInAllFormatsByKeyboardAlone() throws IOException {
        openSheet();
        for (Format format : Format.values()) {
            CheckBox box = window.node("#format-" + format.ending(), CheckBox.class);
            if (!box.isSelected()) {
                window.tabTo(box);
                window.type(KeyCode.SPACE);
            }
        }
        window.tabTo(window.node("#one", RadioButton.class));
        window.type(KeyCode.DOWN);
        assertThat(window.node("#all", RadioButton.class).isSelected()).isTrue();
        assertThat(window.node("#outcome", Label.class).getText()).isEqualTo("4 figures, 17 files.");

        window.type(KeyCode.ENTER);

        window.until(() -> window.notice().equals("Saved 17 files in " + folder + "."));
        assertThat(files())
                .hasSize(17)
                .contains("flow.pptx", "losses.csv", "output-value.svg", "attention.png", "norms.pdf");
        assertThat(notes()).contains("\"command\" : \"flow\"", "\"subjects\" : 16", "S = 16");
        openSheet();
        assertThat(window.node("#outcome", Label.class).getText())
                .isEqualTo("4 figures, 17 files; 17 are there already and will be replaced.");
        window.robot().interact(() -> {
            window.node("#one", RadioButton.class).setSelected(true);
            Stream.of(Format.values())
                    .forEach(format -> window.node("#format-" + format.ending(), CheckBox.class)
                            .setSelected(format == Format.SVG));
        });
        window.type(KeyCode.ESCAPE);
    }

    private String notes() throws IOException {
        try (ZipFile deck = new ZipFile(folder.resolve("flow.pptx").toFile());
                InputStream notes = deck.getInputStream(deck.getEntry("ppt/notesSlides/notesSlide1.xml"))) {
            return new String(notes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whileTheSheetIsOpenTheKeyboardStaysThere() {
        openSheet();
        Node sheet = window.node(".export-sheet", Node.class);
        for (int i = 0; i < 24; i++) {
            window.type(KeyCode.TAB);
            assertThat(inside(window.stage().getScene().getFocusOwner(), sheet)).isTrue();
        }
        double before = window.frame().snapshot().time();
        window.robot().interact(() -> window.node("#format-svg", CheckBox.class).requestFocus());
        window.type(KeyCode.END);
        window.type(KeyCode.ESCAPE);

        assertThat(window.frame().snapshot().time()).isEqualTo(before);
        assertThat(sheet.getParent().isVisible()).isFalse();
    }

    private static boolean inside(Node node, Node parent) {
        return node != null && (node.equals(parent) || inside(node.getParent(), parent));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsOneSentence() {
        openSheet();
        window.robot().interact(() -> window.node("#folder", TextField.class).setText("/proc/engram"));
        window.type(KeyCode.ENTER);

        window.until(() -> window.notice().contains("/proc/engram"));
        assertThat(window.notice()).endsWith("choose another place.").doesNotContain("Exception");
    }

    @Test
    void aFigureAndItsDataAreCopied() {
        focus("attention");
        window.type(KeyCode.CONTROL, KeyCode.C);
        window.until(() -> window.notice().startsWith("Copied the figure "));
        window.robot().interact(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.hasImage()).isTrue();
            assertThat(clipboard.hasContent(DataFormat.lookupMimeType("image/svg+xml")))
                    .isTrue();
            assertThat(clipboard.hasString()).isFalse();
        });

        FigurePane pane = window.pane("loss");
        window.robot().interact(pane::requestFocus);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.until(() -> window.notice().startsWith("Copied the data of "));
        window.robot()
                .interact(() ->
                        assertThat(Clipboard.getSystemClipboard().getString()).startsWith("t\ttotal\t"));
    }
}
