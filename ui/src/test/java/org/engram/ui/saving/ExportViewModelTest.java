package org.engram.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engram.ui.export.Format;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    @TempDir
    Path home;

    private ExportViewModel model;

    @BeforeEach
    void offer() {
        model = new ExportViewModel(home);
        model.offer(new Offer(item("losses"), List.of(item("losses"), item("norms")), "flow"));
    }

    private static Offer.Item item(String name) {
        return new Offer.Item(
                name, name, () -> new Plate(name, Samples.loss(50), FigureView.ALL, new Origin("caption", "")));
    }

    private String problem() {
        return model.prospect().problemProperty().get();
    }

    private String outcome() {
        return model.prospect().outcomeProperty().get();
    }

    @Test
    void atFirstTheFigureBecomesAnSvg() {
        assertThat(problem()).isEmpty();
        assertThat(outcome()).isEqualTo("1 figure, 1 file.");
        assertThat(model.files()).containsExactly(home.resolve("losses.svg"));
    }

    @Test
    void allFiguresInSeveralFormatsAreCountedAndThoseThatAreThereAreNamed() throws IOException {
        model.allProperty().set(true);
        model.formats().property(Format.PPTX).set(true);
        assertThat(outcome()).isEqualTo("2 figures, 3 files.");

        Files.writeString(home.resolve("norms.svg"), "old");
        Files.writeString(home.resolve("flow.pptx"), "old");
        model.allProperty().set(false);
        assertThat(outcome()).isEqualTo("1 figure, 2 files.");
        model.allProperty().set(true);
        assertThat(outcome()).isEqualTo("2 figures, 3 files; 2 are there already and will be replaced.");
    }

    @Test
    void whatIsChosenIsWhatIsWritten() throws IOException {
        model.allProperty().set(true);
        model.formats().property(Format.CSV).set(true);
        model.folder().typedProperty().set(home.resolve("new").resolve("talk").toString());

        model.export().get().write(part -> {});

        assertThat(model.files()).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void whatCannotBeMadeIsOneSentence() throws IOException {
        model.formats().property(Format.SVG).set(false);
        assertThat(problem()).isEqualTo("Choose a format, or several.");
        assertThat(outcome()).isEmpty();

        model.formats().property(Format.PNG).set(true);
        model.sizeProperty().set(SizeChoice.FREE);
        for (String wrong : List.of("", "12", "5001", "wide")) {
            model.widthProperty().set(wrong);
            assertThat(problem()).isEqualTo("Width and height must be whole numbers from 200 to 5000.");
        }
        model.widthProperty().set(" 5000 ");
        model.heightProperty().set("5000");
        model.scaleProperty().set(4);
        assertThat(problem()).startsWith("A PNG of 400 million pixels is too large");
        model.scaleProperty().set(1);
        assertThat(problem()).isEmpty();
        assertThat(model.plateSize()).contains(PlateSize.pixels(5000, 5000));

        Path file = Files.writeString(home.resolve("file"), "");
        for (String wrong : List.of("", file.toString())) {
            model.folder().typedProperty().set(wrong);
            assertThat(problem()).isEqualTo("\"" + wrong + "\" is not a folder; choose another place.");
        }
    }

    @Test
    void theChoiceStaysForTheNextFigure() {
        model.formats().property(Format.PDF).set(true);
        model.sizeProperty().set(SizeChoice.COLUMN);

        model.offer(new Offer(item("norms"), List.of(item("norms")), "transformer"));

        assertThat(model.files()).containsExactly(home.resolve("norms.svg"), home.resolve("norms.pdf"));
        assertThat(model.plateSize()).contains(PlateSize.COLUMN);
    }
}
