package org.engram.ui.saving;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.laboratory.FigureCourier;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.Segments;

/** Asks which figures become which files, and shows how they will look. Enter exports. */
public final class ExportSheet {
    /** What a preview may take. */
    private static final Dimension2D ROOM = new Dimension2D(440, 300);

    @FXML
    private HBox sheet;

    @FXML
    private RadioButton one;

    @FXML
    private RadioButton all;

    @FXML
    private VBox formats;

    @FXML
    private ComboBox<SizeChoice> size;

    @FXML
    private HBox free;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private HBox scales;

    @FXML
    private TextField folder;

    @FXML
    private Button browse;

    @FXML
    private ImageView picture;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button export;

    private final Map<Format, CheckBox> boxes = new EnumMap<>(Format.class);
    private final Preview preview = new Preview();
    private final ExportViewModel model = new ExportViewModel(Path.of(System.getProperty("user.home")));
    private Runnable onClose;
    private Runnable onStale;
    private FigureCourier courier;

    /** For FXML. */
    public ExportSheet() {}

    /**
     * @param close called when the person has decided
     * @param stale called when {@link #pulse()} has something to do
     */
    public void show(Runnable close, Runnable stale) {
        onClose = close;
        onStale = stale;
        showFigures();
        showFormats();
        showSizes();
        showScales();
        folder.textProperty().bindBidirectional(model.folderProperty());
        browse.setOnAction(event -> browse());
        outcome.textProperty().bind(model.outcomeProperty());
        problem.textProperty().bind(model.problemProperty());
        export.disableProperty().bind(model.problemProperty().isNotEmpty());
        cancel.setOnAction(event -> onClose.run());
        export.setOnAction(event -> export());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Enter on a button, or in an open list, is theirs. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && !size.isShowing()) {
            export.fire();
            event.consume();
        }
    }

    private void showFigures() {
        ToggleGroup which = new ToggleGroup();
        one.setToggleGroup(which);
        all.setToggleGroup(which);
        one.setSelected(true);
        all.selectedProperty().bindBidirectional(model.allProperty());
    }

    private void showFormats() {
        for (Format format : Format.values()) {
            CheckBox box = new CheckBox(format.name());
            box.setId("format-" + format.ending());
            box.setAccessibleHelp(format.purpose());
            box.selectedProperty().bindBidirectional(model.formatProperty(format));
            Label purpose = new Label(format.purpose());
            purpose.getStyleClass().add("export-purpose");
            purpose.setLabelFor(box);
            HBox row = new HBox(box, purpose);
            row.getStyleClass().add("export-format");
            boxes.put(format, box);
            formats.getChildren().add(row);
        }
    }

    private void showSizes() {
        size.getItems().setAll(SizeChoice.values());
        size.valueProperty().bindBidirectional(model.sizeProperty());
        width.textProperty().bindBidirectional(model.widthProperty());
        height.textProperty().bindBidirectional(model.heightProperty());
        free.visibleProperty().bind(model.sizeProperty().isEqualTo(SizeChoice.FREE));
        Stream.<ObservableValue<?>>of(model.sizeProperty(), model.widthProperty(), model.heightProperty())
                .forEach(property -> property.subscribe(this::renew));
    }

    private void showScales() {
        int first = (int) ExportTarget.SMALLEST_SCALE;
        ToggleButton[] buttons = new ToggleButton[(int) ExportTarget.LARGEST_SCALE - first + 1];
        for (int i = 0; i < buttons.length; i++) {
            buttons[i] = scale(first + i, model.scaleProperty());
        }
        Segments.join(buttons);
        scales.getChildren().setAll(buttons);
        scales.disableProperty().bind(model.formatProperty(Format.PNG).not());
    }

    private static ToggleButton scale(int factor, DoubleProperty chosen) {
        ToggleButton button = new ToggleButton(factor + "×");
        button.setId("scale-" + factor);
        button.setAccessibleText("PNG scale " + factor);
        button.setAccessibleHelp("Pixels of a PNG for each pixel of the size.");
        Segments.onChoice(button, () -> chosen.set(factor));
        chosen.subscribe(value -> button.setSelected(value.doubleValue() == factor));
        return button;
    }

    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder for the figures");
        Path present = Path.of(folder.getText());
        if (Files.isDirectory(present)) {
            chooser.setInitialDirectory(present.toFile());
        }
        File chosen = chooser.showDialog(sheet.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    /**
     * Asks about the figures of a laboratory.
     *
     * @param pane the one that was pointed at
     * @param deck name of the file with all slides, without its ending
     * @return what gets the keyboard
     */
    public Node open(Figures figures, FigurePane pane, String deck) {
        courier = figures.courier();
        List<Offer.Item> items =
                figures.available().stream().map(Offer.Item::of).toList();
        model.offer(new Offer(Offer.Item.of(pane), items, deck));
        one.setText("This figure: " + model.offered().one().title());
        all.setText("All " + items.size() + " figures of the laboratory");
        picture.setImage(null);
        renew();
        return boxes.get(Format.SVG);
    }

    private void export() {
        onClose.run();
        int files = model.files().size();
        String words = files == 1 ? model.files().getFirst().getFileName().toString() : files + " files";
        courier.write("Saving " + words, model.export());
    }

    private void renew() {
        if (model.offered() != null) {
            model.plateSize().ifPresent(chosen -> {
                preview.request(model.offered().one(), chosen, ROOM);
                onStale.run();
            });
        }
    }

    /** Whether a preview is being painted. */
    public boolean busy() {
        return preview.busy();
    }

    /** Once a picture. */
    public void pulse() {
        preview.pulse(picture::setImage);
    }
}
