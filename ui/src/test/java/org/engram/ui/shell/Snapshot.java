package org.engram.ui.shell;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.engram.simulation.experiment.Settings;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.parameter.ParameterModel;

/**
 * Opens the window and takes pictures of it. Arguments, in order of their effect: {@code size=1440x900}, {@code preset=3},
 * {@code S=1024}, {@code at=0.6} (a part of the horizon), {@code theme}, {@code run=commandId} ({@code run=laboratory-flow} goes there), {@code wait=2} (seconds),
 * {@code shot=file.png}, {@code screen=file.png} (with popups), {@code scale=150}, {@code open=#id} (a combo box, a menu or a segment),
 * {@code close} (what was opened), {@code hold=S} (as if its slider were held), {@code key=DIGIT4} (in the window opened last), {@code say=sentence}, {@code next} (step of a tour). Beyond 1000x1000 it needs a display.
 */
final class Snapshot {
    private Snapshot() {}

    /** Not the application itself: such a class does not start from the class path. */
    static void main(String[] arguments) {
        Application.launch(Camera.class, arguments);
    }

    /** Takes one step after the other. */
    public static final class Camera extends Application {
        private final Deque<String> steps = new ArrayDeque<>();
        private EngramWindow window;
        private Stage stage;

        /** For the toolkit. */
        public Camera() {}

        @Override
        public void start(Stage primary) {
            stage = primary;
            steps.addAll(Arrays.asList(getParameters().getRaw().toArray(String[]::new)));
            window = EngramWindow.open(primary);
            next(1.5);
        }

        private void next(double seconds) {
            new Timeline(new KeyFrame(Duration.seconds(seconds), event -> step())).play();
        }

        private void step() {
            if (steps.isEmpty()) {
                Platform.exit();
                return;
            }
            String[] step = steps.removeFirst().split("=", 2);
            String value = step.length > 1 ? step[1] : "";
            double pause = 0.4;
            switch (step[0]) {
                case "size" -> size(value.split("x"));
                case "preset" -> choose(model(), Integer.parseInt(value) - 1);
                case "at" -> at(Double.parseDouble(value));
                case "theme" -> window.commands().get("theme").run();
                case "run" -> window.commands().get(value).run();
                case "key" -> press(KeyCode.valueOf(value));
                case "wait" -> pause = Double.parseDouble(value);
                case "scale" -> scale(Integer.parseInt(value));
                case "open" -> open(value);
                case "close" ->
                    Window.getWindows().stream()
                            .filter(w -> !w.equals(stage))
                            .toList()
                            .forEach(Window::hide);
                case "shot" -> shoot(Path.of(value));
                case "screen" ->
                    write(new Robot().getScreenCapture(null, Screen.getPrimary().getBounds()), value);
                case "hold" -> parameter(value).hold(true);
                case "next" -> ((Button) stage.getScene().lookup("#tour-next")).fire();
                case "say" -> model().say(value);
                default -> set(step[0], value);
            }
            next(pause);
        }

        /** In the window that was opened last. */
        private static void press(KeyCode code) {
            Scene scene = Window.getWindows().getLast().getScene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }

        private LaboratoryViewModel<?, ?, ?, ?> model() {
            return window.laboratory().model();
        }

        private static <S extends Settings<S, ?, ?>> void choose(LaboratoryViewModel<S, ?, ?, ?> model, int preset) {
            model.choose(model.presets().get(preset));
        }

        private void size(String[] size) {
            stage.setWidth(Double.parseDouble(size[0]));
            stage.setHeight(Double.parseDouble(size[1]));
        }

        private void at(double part) {
            window.commands().get("play").run();
            model().player()
                    .seek(part * model().player().frameProperty().get().status().horizon());
        }

        private void scale(int percent) {
            window.commands().get("scaleReset").run();
            for (int step : InterfaceScale.STEPS) {
                if (step > 100 && step <= percent) {
                    window.commands().get("larger").run();
                }
            }
        }

        private void open(String selector) {
            Node node = stage.getScene().lookup(selector);
            if (node instanceof ComboBoxBase<?> box) {
                box.show();
            } else if (node instanceof ToggleButton segment) {
                segment.fire();
            } else if (node instanceof MenuButton menu) {
                menu.show();
            } else {
                Tooltip tooltip = (Tooltip) node.getProperties().get("javafx.scene.control.Tooltip");
                Point2D at = node.localToScreen(10, 10);
                tooltip.show(node, at.getX(), at.getY() + 20);
            }
        }

        private void set(String symbol, String value) {
            parameter(symbol).type(value);
        }

        private ParameterModel parameter(String name) {
            return model().parameters().stream()
                    .filter(model -> List.of(
                                    model.parameter().symbol(),
                                    model.parameter().option())
                            .contains(name))
                    .findFirst()
                    .orElseThrow();
        }

        private void shoot(Path file) {
            write(stage.getScene().snapshot(null), file.toString());
        }

        private static void write(WritableImage image, String file) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            PixelReader pixels = image.getPixelReader();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    buffered.setRGB(x, y, pixels.getArgb(x, y));
                }
            }
            try {
                ImageIO.write(buffered, "png", new File(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
