package org.engram.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.engram.ui.canvas.LiveScrollPane;
import org.engram.ui.canvas.ScaledPane;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.player.FramePump;
import org.engram.ui.presenting.Presenter;
import org.engram.ui.story.TourLayer;

/** The window: puts the laboratories, the rail, the commands and the one timer together. Closing it ends the simulations. */
public final class EngramWindow implements AutoCloseable {
    private static final int SEEDS = 1_000_000;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final LoadedView<MainWindow> main = LoadedView.of(MainWindow.class);
    private final InterfaceScale scale = new InterfaceScale();
    private final PopupScale popups = new PopupScale(scale.factorProperty());
    private final FramePump pump = new FramePump(this::take, this::pulse, this::busy);
    private final ShortcutSheet sheet = new ShortcutSheet(() -> commands().all(), scale.factorProperty());
    private final ExportVeil exporting = new ExportVeil(scale.factorProperty(), pump::wake);
    private final FilmVeil filming = new FilmVeil(scale.factorProperty());
    private final Presenter presenter;
    private final TourLayer touring = new TourLayer(scale.factorProperty());
    private final PinVeil comparing = new PinVeil(scale.factorProperty());
    private final FailureVeil failing = new FailureVeil(scale.factorProperty());
    private final AtomicReference<Failure> failure = new AtomicReference<>();
    private final Pages pages;
    private final Commands windowCommands;
    private final RunFiles files;
    private final Optional<KeptWindow> keeping;

    private EngramWindow(Stage stage, List<LaboratoryEntry> entries, KeptState kept) {
        this.stage = stage;
        presenter = new Presenter(stage, pump::wake);
        Scene scene = scene();
        Theme theme = new Theme(scene);
        SplittableRandom seeds = new SplittableRandom();
        Surroundings surroundings = new Surroundings(
                theme.darkProperty(),
                new FactFileChooser(stage)::ask,
                Runtime.getRuntime().maxMemory(),
                () -> seeds.nextInt(SEEDS));
        pages = new Pages(entries, entry -> new LaboratoryPage(entry, surroundings, pump, kept.of(entry.id())));
        files = new RunFiles(pages, pump::wake);
        List<Command> laboratories = WindowCommands.laboratories(entries, pages::show);
        windowCommands = new Commands(laboratories)
                .and(List.of(
                        WindowCommands.film(() -> filming.open(pages.laboratory())),
                        WindowCommands.present(() -> presenter.open(pages.laboratory())),
                        WindowCommands.tour(() -> touring.begin(pages.laboratory()))))
                .and(RunCommands.of(
                        this::shown, files, new RunFileChooser(stage)::open, new RunFileChooser(stage)::save))
                .and(List.of(RunCommands.reset(() -> reset(theme))))
                .and(WindowCommands.of(theme, scale, sheet::toggle));
        main.controller().show(windowCommands, theme, scale);
        if (entries.size() > 1) {
            Rail rail = new Rail(entries, laboratories);
            rail.addBelow(windowCommands.get("tour"));
            main.controller().addRail(rail);
        }
        new KeyMap(() -> commands().all()).install(scene);
        new FileDrop(files::open).install(scene);
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setOnHidden(event -> close());
        pages.shownProperty().subscribe(this::showPage);
        keeping = kept.keep(stage, pages, theme, scale, files);
        if (pages.shownProperty().get() == null) {
            pages.show(0);
        }
        new RunMenu(windowCommands, files, this::shown).fill(main.controller().run());
    }

    /**
     * Opens the window on a stage, with the first preset of the first laboratory solved and, unless the system asks for reduced motion,
     * playing. On the JavaFX thread.
     */
    public static EngramWindow open(Stage stage) {
        return open(stage, Laboratories.all());
    }

    /**
     * Opens the window as it was when it was last open, and keeps every change.
     *
     * @param state the folder to keep it in
     */
    public static EngramWindow open(Stage stage, Path state) {
        return open(stage, Laboratories.all(), KeptState.in(state));
    }

    /** With other laboratories. */
    static EngramWindow open(Stage stage, List<LaboratoryEntry> entries) {
        return open(stage, entries, KeptState.nowhere());
    }

    private static EngramWindow open(Stage stage, List<LaboratoryEntry> entries, KeptState kept) {
        EngramWindow window = new EngramWindow(stage, entries, kept);
        stage.show();
        window.begin();
        kept.problem().ifPresent(window.shown()::say);
        window.keeping.ifPresent(KeptWindow::watch);
        window.pump.start();
        window.popups.start();
        return window;
    }

    private Scene scene() {
        LiveScrollPane scroll = new LiveScrollPane(new ScaledPane(main.node(), scale.factorProperty()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("window-scroll");
        scroll.setFocusTraversable(false);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(
                new StackPane(scroll, touring, sheet, exporting, filming, comparing, failing),
                Math.min(WIDTH, screen.getWidth()),
                Math.min(HEIGHT, screen.getHeight()));
    }

    private void showPage(LaboratoryPage page) {
        if (page == null) {
            return;
        }
        touring.leave();
        main.controller().place(page);
        exporting.serve(page.laboratory(), page.entry().id());
        comparing.serve(page.laboratory());
        stage.setTitle("Engram \u00b7 " + page.entry().name());
        if (stage.isShowing()) {
            begin();
        }
        pump.wake();
    }

    private void begin() {
        pages.shownProperty().get().begin(!Platform.getPreferences().isReducedMotion());
    }

    private boolean take() {
        return pages.laboratory().take();
    }

    private void pulse() {
        tellFailure();
        pages.laboratory().pulse();
        exporting.pulse();
        presenter.pulse();
        files.pulse();
        keeping.ifPresent(KeptWindow::pulse);
    }

    private boolean busy() {
        return pages.laboratory().busy() || exporting.busy() || presenter.busy() || files.busy();
    }

    /** Something that should not have happened. */
    private record Failure(String sentence, String details) {}

    /**
     * Says that something went wrong that should not; the window goes on. On any thread.
     *
     * @param details for whoever mends it; the run that is shown is added to them
     */
    public void failed(String sentence, String details) {
        failure.set(new Failure(sentence, details));
        pump.wake();
    }

    private void tellFailure() {
        Failure told = failure.getAndSet(null);
        if (told != null) {
            failing.show(
                    told.sentence(), told.details() + shown().recorded().get().origin());
        }
    }

    private LaboratoryViewModel<?, ?, ?, ?> shown() {
        return pages.laboratory().model();
    }

    /** Theme, scale, recent files and the size of the window are those of the first start; runs stay. */
    private void reset(Theme theme) {
        theme.choiceProperty().set(ThemeChoice.SYSTEM);
        scale.reset();
        files.recent().clear();
        stage.setMaximized(false);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.centerOnScreen();
    }

    /** Opens a run or a fact table, as if it was dropped on the window. */
    public void openFile(Path file) {
        files.open(file);
    }

    /** Writes the run that is shown. */
    void saveFile(Path file) {
        files.save(file);
    }

    /** The laboratory that is shown. */
    public Laboratory laboratory() {
        return pages.laboratory();
    }

    /** Of the laboratory that is shown, and of the window. */
    Commands commands() {
        return pages.shownProperty().get().commands().and(windowCommands.all());
    }

    /** Stops the timer and the simulations. */
    @Override
    public void close() {
        pump.stop();
        presenter.close();
        popups.stop();
        keeping.ifPresent(KeptWindow::close);
        pages.close();
    }
}
