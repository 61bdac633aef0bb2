package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.engram.simulation.run.Frame;
import org.engram.ui.laboratory.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command of each laboratory has a key, and the key does it. */
class CommandWalkTest {
    /** They ask the platform for a file, which it has no way to do without a screen. */
    private static final Set<String> ASKING = Set.of("open", "save");

    /** What commands change, by their names. */
    private static final Map<String, Function<Trace, Object>> EFFECTS = Map.ofEntries(
            Map.entry("play", Trace::playing),
            Map.entry("step.*|(next|previous)Stage|toStart|toEnd", Trace::time),
            Map.entry("faster|slower", Trace::speed),
            Map.entry("cancel|copy.*", Trace::notice),
            Map.entry("newSeed|preset\\d|add|break|undo|redo.*", Trace::settings),
            Map.entry("pin|unpinAll", Trace::pins),
            Map.entry("log.|resetZoom|zoom.*|pan.*", Trace::views),
            Map.entry("compare|export|film|help|tour", Trace::open),
            Map.entry("present", Trace::windows),
            Map.entry("laboratory-.*", Trace::laboratory),
            Map.entry("theme", Trace::theme),
            Map.entry("larger.*|smaller|scaleReset|resetPreferences", Trace::scale));

    private static final KeyEvent ESCAPE =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);

    /** They are the same in every laboratory, and paint all of it anew. */
    private static final String LOOK = "theme|larger.*|smaller|scaleReset|resetPreferences";

    /** Steps that a run needs to be moved in. */
    private static final double FEW = 2;

    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    private static KeyboardWalk walk;

    @BeforeAll
    static void walk() {
        window.robot().interact(() -> walk = new KeyboardWalk(window.stage().getScene()));
        List.of("memory", "transformer", "flow").forEach(window::rest);
    }

    /**
     * @param preset with a seed to change, and a run to move in
     * @param other where to come from
     */
    @ParameterizedTest
    @CsvSource({"flow,preset2,memory", "transformer,preset5,flow", "memory,preset1,flow"})
    void everyCommandIsDoneByItsKey(String laboratory, String preset, String other) {
        window.rest(other);
        window.rest(laboratory);
        for (Command command : window.commands().all()) {
            assertThat(command.key()).as(command.id()).isInstanceOf(KeyCodeCombination.class);
            boolean again = command.id().matches(LOOK) && !laboratory.equals("flow");
            if (!again && !ASKING.contains(command.id())) {
                prepare(command.id(), laboratory, preset, other);
                does(command, laboratory);
            }
        }
    }

    /** Most commands are done at once; what runs aside takes its time. */
    private static void does(Command command, String laboratory) {
        Function<Trace, Object> effect = effect(command.id());
        AtomicReference<Object> before = new AtomicReference<>();
        BooleanSupplier done = () -> !before.get().equals(effect.apply(Trace.of(window)));
        window.robot().interact(() -> {
            before.set(effect.apply(Trace.of(window)));
            press((KeyCodeCombination) command.key());
            if (done.getAsBoolean()) {
                leave(laboratory);
                before.set(window);
            }
        });
        if (!window.equals(before.get())) {
            window.until("%s by its key in %s".formatted(command.id(), laboratory), done);
            window.robot().interact(() -> leave(laboratory));
        }
    }

    private static Function<Trace, Object> effect(String id) {
        return EFFECTS.entrySet().stream()
                .filter(entry -> id.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("what does " + id + " change?"));
    }

    /** Brings about what a command needs to change something. */
    private static void prepare(String id, String laboratory, String preset, String other) {
        switch (id) {
            case "stepForward", "nextStage", "toEnd", "play", "film" -> moveTo(preset, 0);
            case "stepBack", "previousStage", "toStart" -> moveTo(preset, 1);
            case "cancel" ->
                window.robot().interact(() -> window.laboratory().model().say("Something was said."));
            case "newSeed", "add", "break" -> window.startOnly(preset);
            case "undo" -> run("newSeed");
            case "redo", "redoToo" -> run("newSeed", "undo");
            case "compare", "unpinAll" -> run("pin");
            case "resetZoom" -> run("zoomIn");
            case "scaleReset", "resetPreferences" -> run("larger");
            case String own when own.equals("laboratory-" + laboratory) -> run("laboratory-" + other);
            case String chosen
            when chosen.matches("preset\\d") -> window.startOnly(chosen.equals("preset3") ? "preset4" : "preset3");
            default -> {}
        }
    }

    /** To a part of a run, where the playhead rests. */
    private static void moveTo(String preset, double part) {
        long before = frame().run();
        run(preset);
        window.until("run", () -> frame().run() > before && frame().status().end() > FEW);
        window.robot()
                .interact(() -> window.laboratory()
                        .model()
                        .player()
                        .stopAt(part * frame().status().end()));
        window.until(
                "rest",
                () -> !Trace.of(window).playing()
                        && (part == 0) == (Trace.of(window).time() <= 1));
    }

    private static Frame frame() {
        return window.laboratory().model().player().frameProperty().get();
    }

    private static void run(String... ids) {
        window.robot()
                .interact(() ->
                        List.of(ids).forEach(id -> window.commands().get(id).run()));
    }

    private static void press(KeyCodeCombination key) {
        List<KeyCode> codes = new ArrayList<>();
        if (key.getShortcut() == ModifierValue.DOWN) {
            codes.add(KeyCode.CONTROL);
        }
        if (key.getShift() == ModifierValue.DOWN) {
            codes.add(KeyCode.SHIFT);
        }
        codes.add(key.getCode());
        walk.press(codes.toArray(KeyCode[]::new));
    }

    /** Closes what was opened, and lets go of what was pinned. */
    private static void leave(String laboratory) {
        List.copyOf(Window.getWindows()).stream()
                .filter(shown -> !shown.equals(window.stage()))
                .forEach(shown -> shown.getScene().getRoot().fireEvent(ESCAPE));
        if (Trace.of(window).open().size() > 1) {
            walk.press(KeyCode.ESCAPE);
        }
        window.commands().get("laboratory-" + laboratory).run();
        window.commands().get("unpinAll").run();
    }
}
