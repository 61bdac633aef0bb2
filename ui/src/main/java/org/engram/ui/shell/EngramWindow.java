package org.engram.ui.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.ui.canvas.LiveScrollPane;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.player.FramePump;

/** The window: puts the view model, the views, the commands and the one timer together. Closing it ends the simulation. */
public final class EngramWindow implements AutoCloseable {
    private static final int SEEDS = 1_000_000;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final FlowViewModel model;
    private final FramePump<FlowFrame> pump;
    private final MainWindow main;
    private final NotificationPane notices;
    private final Commands commands = new Commands();
    private final InterfaceScale scale = new InterfaceScale();
    private final PopupScale popups = new PopupScale(scale.factorProperty());

    private EngramWindow(Stage stage) {
        this.stage = stage;
        Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual());
        SplittableRandom seeds = new SplittableRandom();
        model = new FlowViewModel(session, Runtime.getRuntime().maxMemory(), () -> seeds.nextInt(SEEDS));
        FXMLLoader loader = new FXMLLoader(EngramWindow.class.getResource("MainWindow.fxml"));
        BorderPane content = load(loader);
        main = loader.getController();
        pump = new FramePump<>(session::frame, model::accept, this::pulse, this::busy);
        session.onPublish(pump::wake);
        main.flow().onStale(pump::wake);
        model.onLoading(pump::wake);
        notices = new NotificationPane(content.getCenter());
        content.setCenter(notices);
        build(content);
    }

    /**
     * Opens the window on a stage, with the first preset solved and, unless the system asks for reduced motion, playing. On the JavaFX
     * thread.
     */
    public static EngramWindow open(Stage stage) {
        EngramWindow window = new EngramWindow(stage);
        stage.show();
        window.main.transport().timeline().requestFocus();
        window.model.start(!Platform.getPreferences().isReducedMotion());
        window.pump.start();
        window.popups.start();
        return window;
    }

    private static BorderPane load(FXMLLoader loader) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(BorderPane content) {
        LiveScrollPane scroll = new LiveScrollPane(new ScaledPane(content, scale.factorProperty()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("window-scroll");
        scroll.setFocusTraversable(false);
        StackPane root = new StackPane(scroll);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Theme theme = new Theme(scene);
        ShortcutSheet sheet = addCommands(theme);
        root.getChildren().add(sheet);
        main.show(model, commands, theme, scale);
        main.flow().show(model, this::openFile, theme.darkProperty());
        main.transport().show(model.player(), pump.framesPerSecondProperty());
        new KeyMap(commands.all()).install(scene);
        new Notices(notices, model);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dragDropped);
        stage.setTitle("Engram \u00b7 Gradient flow");
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setOnHidden(event -> close());
    }

    private ShortcutSheet addCommands(Theme theme) {
        commands.addPlayer(model.player());
        commands.addFacts(model, this::openFile);
        commands.addFigures(main.flow());
        ShortcutSheet[] sheet = new ShortcutSheet[1];
        commands.addWindow(theme, scale, () -> sheet[0].toggle());
        sheet[0] = new ShortcutSheet(commands.all(), scale.factorProperty());
        return sheet[0];
    }

    private void pulse() {
        model.pulse();
        main.flow().pulse();
    }

    private boolean busy() {
        return model.busy() || main.flow().busy();
    }

    private void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open facts");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Facts (*.csv)", "*.csv"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            model.load(file.toPath());
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dragDropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            model.load(files.getFirst().toPath());
        }
        event.consume();
    }

    /** What the window shows and can do. */
    public FlowViewModel model() {
        return model;
    }

    Commands commands() {
        return commands;
    }

    MainWindow main() {
        return main;
    }

    /** Stops the timer and the simulation. */
    @Override
    public void close() {
        pump.stop();
        popups.stop();
        model.close();
    }
}
