package org.engram.simulation.run.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.junit.jupiter.api.Test;

class RandomExperimentsTest {
    /** Multiply-adds that one run may take here. */
    private static final double WORK = 5e6;

    @Property(tries = 200)
    void neverThrowAndNeverShowNaN(@ForAll long seed) {
        check(settings(new Random(seed)));
    }

    @Test
    void theExtremesNeverThrowAndNeverShowNaN() {
        FlowSettings one = Experiments.paper()
                .with(FlowParameter.SUBJECTS, 1)
                .with(FlowParameter.RELATIONS, 1)
                .with(FlowParameter.ANSWERS, 1);
        for (HorizonKind horizon : HorizonKind.values()) {
            check(one.with(horizon));
            check(one.with(horizon).withDescent(true));
            check(Experiments.paper().with(horizon).with(FlowParameter.LENGTH, 3));
            check(Experiments.paper().with(horizon).with(FlowParameter.INIT, 1e6));
            check(Experiments.paper().with(horizon).with(FlowParameter.INIT, 1e-300));
            check(Experiments.paper().with(horizon).withDescent(true).with(FlowParameter.LEARNING_RATE, 1000));
        }
    }

    private static FlowSettings settings(Random random) {
        FlowSettings settings = FlowSettings.defaults();
        double most = between(random, 1, 1e7);
        do {
            settings = settings.with(FlowParameter.SUBJECTS, Math.floor(between(random, 1, 4096)))
                    .with(FlowParameter.RELATIONS, Math.floor(between(random, 1, 256)))
                    .with(FlowParameter.ANSWERS, Math.floor(between(random, 1, 256)));
        } while (cost(settings) > most);
        return settings.with(random.nextBoolean() ? new FactSource.Random() : new FactSource.Structured())
                .with(FlowParameter.FACTS_SEED, random.nextInt(1000))
                .with(FlowParameter.SUBJECT_ZIPF, random.nextBoolean() ? 0 : random.nextDouble(10))
                .with(FlowParameter.RELATION_ZIPF, random.nextBoolean() ? 0 : random.nextDouble(10))
                .with(FlowParameter.NOISE, Math.floor(between(random, 1, 4096)))
                .with(FlowParameter.LENGTH, Math.floor(between(random, 3, 1024)))
                .with(FlowParameter.INIT, between(random, 1e-12, 10))
                .with(FlowParameter.TOLERANCE, between(random, 1e-13, 1e-2))
                .with(FlowParameter.LEARNING_RATE, between(random, 1e-3, 1e4))
                .with(FlowParameter.UNTIL, between(random, 1e-2, 1e5))
                .with(FlowParameter.UNTIL_LOSS, between(random, 1e-4, 10))
                .withBalanced(random.nextBoolean())
                .withDescent(random.nextInt(4) == 0)
                .with(HorizonKind.values()[random.nextInt(3)]);
    }

    /** Evenly in the logarithm. */
    private static double between(Random random, double least, double most) {
        return least * Math.exp(random.nextDouble() * Math.log(most / least));
    }

    /** S·R·|A|. */
    private static double cost(FlowSettings settings) {
        double relations = settings.value(FlowParameter.RELATIONS);
        return settings.value(FlowParameter.SUBJECTS) * relations * relations * settings.value(FlowParameter.ANSWERS);
    }

    private static void check(FlowSettings settings) {
        FlowRun run = new FlowRun(settings.experiment(), Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
        double most = Math.clamp(WORK / (100 * cost(settings)), 1, 100);
        for (int i = 0; i < most && run.advance(); i++) {}
        RecordingView<FlowColumn> recording = run.recording();
        for (FlowColumn column : FlowColumn.values()) {
            assertThat(recording.min(column, 0, recording.size()))
                    .as("%s %s", column, settings)
                    .isFinite();
            assertThat(recording.max(column, 0, recording.size()))
                    .as("%s %s", column, settings)
                    .isFinite();
        }
        RunStatus status = run.status();
        assertThat(status.horizon()).as("%s", settings).isFinite().isGreaterThanOrEqualTo(status.end());
        FlowSnapshot middle = run.snapshot(status.end() / 2);
        assertThat(finite(middle.state())).as("state of %s", settings).isTrue();
        assertThat(finite(middle.columns())).as("columns of %s", settings).isTrue();
        assertThat(run.report().stages()).isNotEmpty();
    }

    /** AssertJ would box each of up to a million numbers. */
    private static boolean finite(double[] x) {
        return Arrays.stream(x).allMatch(Double::isFinite);
    }
}
