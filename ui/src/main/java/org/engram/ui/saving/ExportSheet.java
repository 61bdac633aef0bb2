package org.engram.ui.saving;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.Format;
import org.engram.ui.export.Warming;
import org.engram.ui.laboratory.FigureCourier;
import org.engram.ui.laboratory.Figures;

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
    private ScaleSegments scales;

    @FXML
    private FolderRow place;

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

    private final Preview preview = new Preview();
    private final ExportViewModel model = new ExportViewModel(Path.of(System.getProperty("user.home")));
    private Runnable onClose;
    private Runnable onStale;
    private FigureCourier courier;
    private Node first;

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
        scales.show(model.scaleProperty());
        scales.disableProperty().bind(model.formats().property(Format.PNG).not());
        place.show(model.folder(), "Folder for the figures", "Made where it is missing.");
        Decision decision = new Decision(outcome, problem, cancel, export);
        decision.show(model.prospect(), onClose, this::export);
        decision.makeOnEnter(sheet, size);
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
            FormatRow row = new FormatRow(
                    "format-" + format.ending(),
                    format.name(),
                    format.purpose(),
                    model.formats().property(format));
            formats.getChildren().add(row);
            if (format == Format.SVG) {
                first = row.box();
            }
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
        Warming.begin(model.offered().one().plate());
        return first;
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
