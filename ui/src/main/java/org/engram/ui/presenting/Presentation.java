package org.engram.ui.presenting;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.player.PlayerViewModel;

/**
 * A laboratory before an audience, over its live run: on the screen where the other window is not, or else over it. The keys are those of
 * the window and of the clickers that speakers hold. The other window stays as it is.
 */
final class Presentation {
    private final Stage owner;
    private final Laboratory laboratory;
    private final Function<AskViewModel<?>, Region> question;
    private final Runnable onStale;
    private final PlayerViewModel<?> player;
    private final List<FigurePane> figures;
    private final LoadedView<PresenterView> view = LoadedView.of(PresenterView.class);
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private Subscription following = Subscription.EMPTY;
    private List<Mirror> mirrors = List.of();
    private Choice choice;

    Presentation(Stage owner, Laboratory laboratory, Function<AskViewModel<?>, Region> question, Runnable onStale) {
        this.owner = owner;
        this.laboratory = laboratory;
        this.question = question;
        this.onStale = onStale;
        player = laboratory.model().player();
        figures = laboratory.figures().available();
    }

    /** @param onLeft called when the person has left */
    void open(Choice before, Runnable onLeft) {
        Scene scene = new Scene(view.node());
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        following = view.controller().follow(player);
        laboratory
                .ask()
                .ifPresent(asked -> following = following.and(view.controller().listen(asked)));
        stage.initOwner(owner);
        stage.setTitle(owner.getTitle());
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(event -> {
            leave();
            onLeft.run();
        });
        int first = laboratory.figures().focused().map(figures::indexOf).orElse(0);
        choose(new Choice(before.count(), first));
        place();
        stage.show();
        stage.setFullScreen(true);
        view.node().requestFocus();
        view.controller().hint();
    }

    private void place() {
        Rectangle2D bounds = screen().getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private Screen screen() {
        double x = owner.getX() + owner.getWidth() / 2;
        double y = owner.getY() + owner.getHeight() / 2;
        return Screen.getScreens().stream()
                .filter(screen -> !screen.getBounds().contains(x, y))
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    private void leave() {
        following.unsubscribe();
        mirrors.forEach(Mirror::close);
    }

    void close() {
        stage.close();
    }

    Choice choice() {
        return choice;
    }

    void pulse() {
        mirrors.forEach(Mirror::pulse);
    }

    boolean busy() {
        return mirrors.stream().anyMatch(Mirror::busy);
    }

    private void choose(Choice next) {
        choice = next;
        mirrors.forEach(Mirror::close);
        mirrors = next.among(figures.size()).stream()
                .map(i -> new Mirror(figures.get(i), onStale))
                .toList();
        view.controller().show(mirrors.stream().map(Mirror::pane).toList());
        onStale.run();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown() || code.isModifierKey()) {
            return;
        }
        event.consume();
        if (code == KeyCode.ESCAPE || code == KeyCode.F5) {
            close();
        } else if (view.controller().black()) {
            view.controller().setBlack(false);
        } else {
            act(code);
        }
    }

    private void act(KeyCode code) {
        switch (code) {
            case SPACE -> player.togglePlaying();
            case RIGHT -> player.stepForward();
            case LEFT -> player.stepBack();
            case PAGE_DOWN -> advance();
            case PAGE_UP -> goBack();
            case HOME -> player.toStart();
            case END -> player.toEnd();
            case DIGIT1, NUMPAD1 -> choose(choice.withCount(1));
            case DIGIT2, NUMPAD2 -> choose(choice.withCount(2));
            case DIGIT4, NUMPAD4 -> choose(choice.withCount(4));
            case DOWN -> choose(choice.moved(1, figures.size()));
            case UP -> choose(choice.moved(-1, figures.size()));
            case A -> laboratory.ask().map(question).ifPresent(view.controller()::toggleAsk);
            case B, PERIOD -> view.controller().setBlack(true);
            default -> view.controller().hint();
        }
    }

    private boolean staged() {
        return player.frameProperty().get() != null
                && !player.frameProperty().get().stages().isEmpty();
    }

    /** A clicker's one button forward: to the next stage, where a run has stages. */
    private void advance() {
        if (staged()) {
            player.nextStage();
        } else {
            player.stepForward();
        }
    }

    private void goBack() {
        if (staged()) {
            player.previousStage();
        } else {
            player.stepBack();
        }
    }
}
