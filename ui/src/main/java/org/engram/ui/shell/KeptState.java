package org.engram.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import org.engram.ui.session.KeptLaboratory;
import org.engram.ui.session.KeptSession;
import org.engram.ui.session.SessionKeeper;
import org.engram.ui.session.SessionSlot;

/**
 * What is left of the last window, and where this one is kept.
 *
 * @param slot empty when nothing is kept
 * @param session that of the last window; empty when there is none
 * @param problem one sentence, when something cannot be read or kept
 */
record KeptState(Optional<SessionSlot> slot, Optional<KeptSession> session, Optional<String> problem) {
    /** A window that leaves nothing. */
    static KeptState nowhere() {
        return new KeptState(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a folder has. */
    static KeptState in(Path folder) {
        try {
            SessionSlot slot = SessionSlot.claim(folder);
            List<String> problems = new ArrayList<>();
            Optional<KeptSession> session = slot.read(problems::add);
            return new KeptState(Optional.of(slot), session, problems.stream().findFirst());
        } catch (IOException e) {
            String sentence = "The session cannot be kept in %s (%s); runs can still be saved by hand."
                    .formatted(folder, e.getMessage());
            return new KeptState(Optional.empty(), Optional.empty(), Optional.of(sentence));
        }
    }

    /** With what a laboratory begins. */
    Optional<KeptLaboratory> of(String laboratory) {
        return session.map(kept -> kept.laboratories().get(laboratory));
    }

    /** Puts the window as it was, and gives what keeps it. */
    Optional<KeptWindow> keep(Stage stage, Pages pages, Theme theme, InterfaceScale scale, RunFiles files) {
        Map<String, KeptLaboratory> before =
                session.map(KeptSession::laboratories).orElse(Map.of());
        Optional<KeptWindow> window = slot.map(
                claimed -> new KeptWindow(stage, pages, theme, scale, files, new SessionKeeper(claimed), before));
        window.ifPresent(restored -> session.ifPresent(restored::restore));
        return window;
    }
}
