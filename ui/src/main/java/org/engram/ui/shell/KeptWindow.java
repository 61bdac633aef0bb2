package org.engram.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.session.KeptLaboratory;
import org.engram.ui.session.KeptSession;
import org.engram.ui.session.KeptSession.Place;
import org.engram.ui.session.SessionKeeper;

/** Puts the window as it was when it was last open, and keeps every change from then on. */
final class KeptWindow implements AutoCloseable {
    private final Stage stage;
    private final Pages pages;
    private final Theme theme;
    private final InterfaceScale scale;
    private final RunFiles files;
    private final SessionKeeper keeper;
    private final Map<String, KeptLaboratory> before;
    private Optional<Place> place = Optional.empty();

    /** @param before what laboratories had that were not opened since */
    KeptWindow(
            Stage stage,
            Pages pages,
            Theme theme,
            InterfaceScale scale,
            RunFiles files,
            SessionKeeper keeper,
            Map<String, KeptLaboratory> before) {
        this.stage = stage;
        this.pages = pages;
        this.theme = theme;
        this.scale = scale;
        this.files = files;
        this.keeper = keeper;
        this.before = Map.copyOf(before);
    }

    /** Before the window is shown. */
    void restore(KeptSession kept) {
        Arrays.stream(ThemeChoice.values())
                .filter(choice -> choice.name().equals(kept.theme()))
                .forEach(theme.choiceProperty()::set);
        scale.set(kept.scale());
        files.recent().setAll(kept.recent());
        kept.place().filter(KeptWindow::isOnAScreen).ifPresent(this::place);
        pages.showEntry(kept.laboratory());
    }

    private void place(Place where) {
        stage.setX(where.x());
        stage.setY(where.y());
        stage.setWidth(where.width());
        stage.setHeight(where.height());
        stage.setMaximized(where.maximised());
        place = Optional.of(where);
    }

    private static boolean isOnAScreen(Place where) {
        return !Screen.getScreensForRectangle(where.x(), where.y(), where.width(), where.height())
                .isEmpty();
    }

    /** From now on every change is kept. */
    void watch() {
        theme.choiceProperty().subscribe(this::keep);
        scale.factorProperty().subscribe(this::keep);
        files.recent().addListener((ListChangeListener<Object>) change -> keep());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.subscribe(this::moved));
        stage.maximizedProperty().subscribe(this::moved);
        pages.shownProperty().subscribe(page -> {
            LaboratoryViewModel<?, ?, ?, ?> model = page.laboratory().model();
            model.settingsProperty().subscribe(this::keep);
            model.captionProperty().subscribe(caption -> keep()); // names learning rates of the way, and pinned runs
            keep();
        });
    }

    private void moved() {
        boolean maximised = stage.isMaximized();
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            Place usual = place.orElse(new Place(0, 0, stage.getWidth(), stage.getHeight(), false));
            place = Optional.of(
                    maximised
                            ? new Place(usual.x(), usual.y(), usual.width(), usual.height(), true)
                            : new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
            keep();
        }
    }

    private void keep() {
        Map<String, Supplier<KeptLaboratory>> opened = pages.kept();
        String laboratory = pages.shownProperty().get().entry().id();
        KeptSession rest = new KeptSession(
                laboratory, before, place, theme.choiceProperty().get().name(), scale.percent(), files.recent());
        keeper.keep(() -> {
            Map<String, KeptLaboratory> all = rest.laboratories();
            opened.forEach((id, kept) -> all.put(id, kept.get()));
            return new KeptSession(laboratory, all, rest.place(), rest.theme(), rest.scale(), rest.recent());
        });
    }

    /** Once a picture: says what went wrong. */
    void pulse() {
        keeper.takeProblem().ifPresent(pages.laboratory().model()::say);
    }

    /** Keeps what is still to be kept. */
    @Override
    public void close() {
        keeper.close();
    }
}
