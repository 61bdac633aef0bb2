package org.engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.ui.session.KeptLaboratory;
import org.engram.ui.session.KeptSession;
import org.engram.ui.session.SessionSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window that changes all the time is killed (SIGKILL) after a random number of changes, again and again; after each death there is a whole
 * session of it, from which the next window begins. Thirty times: {@code mvn -pl app -am test -Dtest=KilledWindowTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dengram.kills=30}.
 */
class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("engram.kills", 3);
    private static final int MOST_CHANGES = 60;

    /** Changes that may have been made since the last one that is kept, on a machine that is busy with other things. */
    private static final int FIRST_CHANGES = 40;

    @TempDir
    Path state;

    @Test
    void aKilledWindowLeavesAWholeSession() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(20261121);
        String kept = "16";
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = changesUntilKilled(FIRST_CHANGES + random.nextInt(MOST_CHANGES));
            assertThat(said.getFirst()).as("begins as the last one ended").isEqualTo("from " + kept);
            kept = subjects();
            assertThat(said).as("what is kept was once there").contains(kept);
        }
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("damaged"));
        }
    }

    private List<String> changesUntilKilled(int changes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dengram.state=" + state,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChangingWindow.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && said.size() < changes) {
                said.add(line);
                line = out.readLine();
            }
            process.toHandle().destroyForcibly(); // SIGKILL; by the handle, as the process would close what it said
            while (line != null) {
                said.add(line);
                line = out.readLine();
            }
        }
        process.waitFor();
        return said;
    }

    private String subjects() throws IOException {
        List<String> problems = new ArrayList<>();
        try (SessionSlot slot = SessionSlot.claim(state)) {
            KeptSession session = slot.read(problems::add).orElseThrow();
            assertThat(problems).isEmpty();
            KeptLaboratory flow = session.laboratories().get("flow");
            assertThat(new FlowFormat().read(flow.pinned().get("A")).settings())
                    .as("what was pinned in the first window stays pinned")
                    .isEqualTo(FlowPreset.paper().settings());
            double subjects = new FlowFormat().read(flow.run()).settings().value(FlowParameter.SUBJECTS);
            return FlowParameter.SUBJECTS.text(subjects);
        }
    }
}
