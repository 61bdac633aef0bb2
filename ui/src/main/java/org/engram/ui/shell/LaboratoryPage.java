package org.engram.ui.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import org.engram.ui.laboratory.CommandButtons;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.player.FramePump;
import org.engram.ui.player.TransportBar;
import org.engram.ui.session.KeptLaboratory;

/** An opened laboratory as it stands in the window: what the bar on top has for it, itself, and a transport bar of its own. */
final class LaboratoryPage {
    /** What is shown is the run before. */
    private static final PseudoClass BEGINNING = PseudoClass.getPseudoClass("beginning");

    private final LaboratoryEntry entry;
    private final Laboratory laboratory;
    private final Commands commands;
    private final LoadedView<LaboratoryBar> bar = LoadedView.of(LaboratoryBar.class);
    private final LoadedView<TransportBar> transport = LoadedView.of(TransportBar.class);
    private final NotificationPane center;
    private final Optional<KeptLaboratory> before;
    private volatile boolean shown;
    private boolean started;

    /**
     * @param pump woken for this laboratory while it is shown
     * @param before the runs to begin with; the first preset where there are none
     */
    LaboratoryPage(LaboratoryEntry entry, Surroundings surroundings, FramePump pump, Optional<KeptLaboratory> before) {
        this.entry = entry;
        this.before = before;
        laboratory = entry.opening().apply(surroundings);
        commands = new Commands(TimeCommands.of(laboratory.model())).and(laboratory.commands());
        center = new NotificationPane(new StackPane(laboratory.node()));
        center.setFocusTraversable(
                false); // it would hand the keyboard on to the laboratory, and Shift+Tab never leave it
        new Notices(center, laboratory.model());
        bar.controller().show(laboratory.model(), laboratory.pins(), commands);
        transport.controller().show(laboratory.model().player(), pump.framesPerSecondProperty());
        bindButtons();
        laboratory
                .model()
                .player()
                .beginningProperty()
                .subscribe(now -> center.pseudoClassStateChanged(BEGINNING, now));
        laboratory.onStale(() -> {
            if (shown) {
                pump.wake();
            }
        });
    }

    private void bindButtons() {
        TransportBar buttons = transport.controller();
        CommandButtons.bind(buttons.play(), commands.get("play"));
        CommandButtons.bind(buttons.stepBack(), commands.get("stepBack"));
        CommandButtons.bind(buttons.stepForward(), commands.get("stepForward"));
        CommandButtons.bind(buttons.previousStage(), commands.get("previousStage"));
        CommandButtons.bind(buttons.nextStage(), commands.get("nextStage"));
        CommandButtons.bind(buttons.cancel(), commands.get("cancel"));
    }

    LaboratoryEntry entry() {
        return entry;
    }

    Laboratory laboratory() {
        return laboratory;
    }

    /** Of time and of the laboratory. */
    Commands commands() {
        return commands;
    }

    Region bar() {
        return bar.node();
    }

    Region center() {
        return center;
    }

    Region transport() {
        return transport.node();
    }

    /** Whether it is the one in the window; the run of one that is not goes on, unwatched. */
    void shown(boolean now) {
        shown = now;
    }

    /**
     * Puts the keyboard at the timeline, and the first time solves the run to begin with.
     *
     * @param playing whether that is played at once
     */
    void begin(boolean playing) {
        transport.controller().timeline().requestFocus();
        if (!started) {
            started = true;
            before.ifPresentOrElse(
                    kept -> resume(kept, playing), () -> laboratory.model().start(playing));
        }
    }

    private void resume(KeptLaboratory kept, boolean playing) {
        laboratory.model().resume(kept.run(), playing);
        laboratory.pins().ifPresent(pins -> pins.resume(kept.pinned()));
    }
}
