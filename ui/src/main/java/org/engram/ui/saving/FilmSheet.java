package org.engram.ui.saving;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.FigureCourier;

/** Asks what is to be seen on a film, for how long, and where it goes. Enter films. */
public final class FilmSheet {
    @FXML
    private HBox sheet;

    @FXML
    private FlowPane figures;

    @FXML
    private VBox formats;

    @FXML
    private Label unit;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private CheckBox log;

    @FXML
    private ComboBox<FilmSize> size;

    @FXML
    private TextField seconds;

    @FXML
    private TextField rate;

    @FXML
    private TextField name;

    @FXML
    private FolderRow place;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button film;

    private final FilmViewModel model = new FilmViewModel(Path.of(System.getProperty("user.home")));
    private Runnable onClose;
    private FigureCourier courier;

    /** For FXML. */
    public FilmSheet() {}

    /** @param close called when the person has decided */
    public void show(Runnable close) {
        onClose = close;
        showFormats();
        size.getItems().setAll(FilmSize.values());
        size.valueProperty().bindBidirectional(model.sizeProperty());
        from.textProperty().bindBidirectional(model.part().fromProperty());
        to.textProperty().bindBidirectional(model.part().toProperty());
        log.selectedProperty().bindBidirectional(model.part().logProperty());
        seconds.textProperty().bindBidirectional(model.secondsProperty());
        rate.textProperty().bindBidirectional(model.rateProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        place.show(model.folder(), "Folder for the film", "It must be there already.");
        Decision decision = new Decision(outcome, problem, cancel, film);
        decision.show(model.prospect(), onClose, this::film);
        decision.makeOnEnter(sheet, size);
    }

    private void showFormats() {
        for (FilmFormat format : FilmFormat.values()) {
            formats.getChildren()
                    .add(new FormatRow(
                            "film-" + format.ending(),
                            format.name(),
                            format.purpose(),
                            model.formats().property(format)));
        }
    }

    /**
     * Asks about a run.
     *
     * @param by whoever makes the files
     * @return what gets the keyboard
     */
    public Node open(Footage footage, FigureCourier by) {
        courier = by;
        model.offer(footage);
        unit.setText(footage.unit());
        figures.getChildren().clear();
        model.figures().forEach((figure, on) -> {
            CheckBox box = new CheckBox(words(figure));
            box.setId("film-figure-" + figure);
            box.selectedProperty().bindBidirectional(on);
            figures.getChildren().add(box);
        });
        return figures.getChildren().getFirst();
    }

    /** "output-value" as "Output value". */
    private static String words(String figure) {
        String spaced = figure.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private void film() {
        onClose.run();
        courier.write("Filming " + model.fileNames(), model.film());
    }
}
