package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.engram.ui.laboratory.Laboratory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control of each laboratory does by keys what it is there for. */
class ControlWalkTest {
    /** What the controls that a choice brings leave to be undone. */
    private static final int MOST_STEPS = 60;

    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    private static KeyboardWalk walk;

    private final Set<String> used = new HashSet<>();
    private final List<String> dumb = new ArrayList<>();
    private final Usage usage = new Usage(walk, ControlWalkTest::state);

    @BeforeAll
    static void walk() {
        window.robot().interact(() -> walk = new KeyboardWalk(window.stage().getScene()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "transformer", "memory"})
    void everyControlIsUsedByKeys(String laboratory) {
        window.rest(laboratory);
        for (String preset : window.presets()) {
            window.startOnly(preset);
            window.robot().interact(this::round);
        }
        assertThat(dumb).as("do nothing by keys").isEmpty();
        assertThat(laboratory().model().parameters().stream()
                        .map(model -> "#field-" + model.parameter().option() + " ")
                        .filter(field -> !field.contains("until-loss")) // only a file of the command line has it
                        .filter(field -> used.stream().noneMatch(name -> name.contains(field))))
                .as("parameters not met on the way")
                .isEmpty();
    }

    @Test
    void aChoiceThatIsRefusedIsNotMarked() {
        window.rest("memory");
        window.startOnly("preset7");
        List<String> marked = new ArrayList<>();
        window.robot().interact(() -> {
            Node row = window.laboratory().node().lookup("#choice-activation");
            chosen(row).requestFocus();
            walk.press(KeyCode.RIGHT);
            walk.press(KeyCode.SPACE);
            marked.add(chosen(row).getText());
        });
        assertThat(window.notice()).contains("degree");
        assertThat(marked).containsExactly("Hermite");
    }

    private static ToggleButton chosen(Node row) {
        return row.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElseThrow();
    }

    /** Goes round and uses what was not used yet, and once more with each choice that brings other controls. */
    private void round() {
        List<Node> bringing = new ArrayList<>();
        useNew(bringing::add);
        for (Node choice : bringing) {
            Object before = settings();
            for (int i = 0; i < Usage.values(choice); i++) {
                walk.to(choice);
                usage.works(choice);
                useNew(stop -> {});
            }
            takeBack(before);
        }
    }

    private void useNew(Consumer<Node> bringing) {
        if (stops().stream().map(KeyboardWalk::name).allMatch(used::contains)) {
            return;
        }
        walk.forth(stop -> {
            boolean refused = KeyboardWalk.besideTheChosen(stop); // it has the keyboard only
            if (!refused && used.add(KeyboardWalk.name(stop)) && brings(stop)) {
                bringing.accept(stop);
            }
        });
    }

    /** Uses a control and takes that back; whether there were others meanwhile, or may be with its next value. */
    private boolean brings(Node stop) {
        Object before = settings();
        Set<Node> others = stops();
        laboratory().model().dismissNotice();
        if (!usage.works(stop)) {
            dumb.add(KeyboardWalk.name(stop));
        }
        boolean more = !others.containsAll(stops())
                || stop.getId() != null && stop.getId().startsWith("choice-");
        takeBack(before);
        stop.requestFocus();
        return more;
    }

    private static Set<Node> stops() {
        return KeyboardWalk.stops(window.stage().getScene().getRoot()).collect(Collectors.toSet());
    }

    private static void takeBack(Object before) {
        for (int i = 0; i < MOST_STEPS && !settings().equals(before); i++) {
            window.commands().get("undo").run();
        }
    }

    private static Object settings() {
        return laboratory().model().settingsProperty().get();
    }

    private static Laboratory laboratory() {
        return window.laboratory();
    }

    /** All that controls of a laboratory change; where one is refused that is said. */
    private static List<Object> state() {
        Laboratory shown = laboratory();
        List<Object> all = new ArrayList<>();
        all.add(settings());
        all.add(shown.model().player().factorProperty().get());
        all.add(shown.figures().views());
        all.add(shown.model().noticeProperty().get());
        shown.ask().ifPresent(ask -> {
            all.add(ask.subjectProperty().get());
            all.add(ask.relationProperty().get());
        });
        shown.node().lookupAll(".deck-segments > .toggle-button").stream()
                .filter(node -> ((ToggleButton) node).isSelected())
                .forEach(all::add);
        return all;
    }
}
