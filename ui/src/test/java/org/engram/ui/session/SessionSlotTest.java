package org.engram.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.session.KeptSession.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSlotTest {
    private final List<String> problems = new ArrayList<>();

    @TempDir
    Path folder;

    private static final FlowSettings PAPER = FlowPreset.paper().settings();
    private static final FlowSettings MORE = PAPER.with(FlowParameter.SUBJECTS, 24);

    private static RunFile run(FlowSettings settings) {
        return new FlowFormat().write(settings, settings.experiment(), JsonNodeFactory.instance.objectNode());
    }

    private static KeptSession session(int scale) {
        return new KeptSession(
                "flow",
                Map.of("flow", new KeptLaboratory(run(PAPER), Map.of("B", run(MORE)))),
                Optional.of(new Place(1.5, -2, 1200, 800, true)),
                "DARK",
                scale,
                List.of(Path.of("a.engram"), Path.of("b.csv")));
    }

    private Optional<KeptSession> readBack() throws IOException {
        try (SessionSlot slot = SessionSlot.claim(folder)) {
            return slot.read(problems::add);
        }
    }

    private void write(int scale) throws IOException {
        try (SessionSlot slot = SessionSlot.claim(folder)) {
            slot.write(session(scale));
        }
    }

    @Test
    void allThatWasKeptComesBack() throws IOException {
        write(125);

        KeptSession kept = readBack().orElseThrow();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("laboratories")
                .isEqualTo(session(125));
        KeptLaboratory flow = kept.laboratories().get("flow");
        assertThat(new FlowFormat().read(flow.run()).settings()).isEqualTo(PAPER);
        assertThat(flow.pinned()).containsOnlyKeys("B");
        assertThat(new FlowFormat().read(flow.pinned().get("B")).settings()).isEqualTo(MORE);
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingWasKeptBeforeTheFirstStart() throws IOException {
        assertThat(readBack()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"laboratory\": 3}", "{\"laboratory\": \"flow\", \"theme\": \"DARK\"}"})
    void aDamagedSessionIsSetAsideWithOneSentence(String text) throws IOException {
        Files.writeString(folder.resolve("session-1.json"), text);

        assertThat(readBack()).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst()).hasLineCount(1).contains("session-damaged-");
        try (var files = Files.list(folder)) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("session-damaged-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aside).hasContent(text);
        }
        problems.clear();
        assertThat(readBack()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void theSessionOfTheWindowBeforeStaysBesideThisOne() throws IOException {
        write(80);
        byte[] before = Files.readAllBytes(folder.resolve("session-1.json"));
        try (SessionSlot slot = SessionSlot.claim(folder)) {
            slot.write(session(90));
            slot.write(session(100));
        }

        assertThat(folder.resolve("session-1.before.json")).hasBinaryContent(before);
        assertThat(readBack().orElseThrow().scale()).isEqualTo(100);
    }

    @Test
    void whatWasLeftHalfWrittenHarmsNothing() throws IOException {
        write(150);
        Files.writeString(folder.resolve("session-1.json.part"), "{\"labo");

        assertThat(readBack().orElseThrow().scale()).isEqualTo(150);
    }

    @Test
    void twoWindowsKeepTwoSessions() throws IOException {
        write(90);
        try (SessionSlot first = SessionSlot.claim(folder);
                SessionSlot second = SessionSlot.claim(folder)) {
            KeptSession fresh = second.read(problems::add).orElseThrow();
            assertThat(fresh.scale()).isEqualTo(90);
            assertThat(fresh.theme()).isEqualTo("DARK");
            assertThat(fresh.laboratories()).isEmpty();
            second.write(session(200));
            first.write(session(110));
            assertThat(second.read(problems::add).orElseThrow().scale()).isEqualTo(200);
        }
        assertThat(readBack().orElseThrow().scale()).isEqualTo(110);
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatIOException().isThrownBy(() -> SessionSlot.claim(file.resolve("state")));
    }

    @Test
    void theNewestSessionIsKeptWhenTheKeeperIsClosed() throws IOException {
        try (SessionKeeper keeper = new SessionKeeper(SessionSlot.claim(folder))) {
            for (int scale = 80; scale <= 200; scale++) {
                int now = scale;
                keeper.keep(() -> session(now));
            }
        }
        assertThat(readBack().orElseThrow().scale()).isEqualTo(200);
    }

    @Test
    void aSessionThatCannotBeKeptIsSaidOnce() throws IOException {
        Path place = folder.resolve("session-1.json");
        SessionKeeper keeper = new SessionKeeper(SessionSlot.claim(folder));
        Files.createDirectories(place.resolve("in the way"));
        keeper.keep(() -> session(100));
        keeper.close();
        keeper.close(); // again does nothing

        assertThat(keeper.takeProblem().orElseThrow()).hasLineCount(1).contains("cannot be kept");
        assertThat(keeper.takeProblem()).isEmpty();
    }
}
