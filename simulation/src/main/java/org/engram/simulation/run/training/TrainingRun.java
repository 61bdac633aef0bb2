package org.engram.simulation.run.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.Solved;
import org.engram.simulation.run.SteppedRun;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.DivergenceException;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.training.TrainerState;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TrainingProblem;
import org.engram.simulation.transformer.Model;

/**
 * One training from its start to its last step. It is measured at step 0, then every so many steps, and at the end. Looking back goes
 * through a {@link TrainingPast}, which changes nothing.
 */
public final class TrainingRun extends SteppedRun<TransformerExperiment, TrainingSnapshot, TrainingFrame> {
    /** What recording and checkpoints may take together where nothing else is said. */
    public static final long DEFAULT_BUDGET_BYTES = 256L << 20;

    private static final String UNMEASURABLE =
            "The losses of these initial weights are no finite numbers; choose a smaller initial "
                    + "scale α or sharpness β.";

    private final TrainingProblem problem;
    private final Kernel kernel;
    private final BooleanSupplier unwanted;
    private final Trainer trainer;
    private final TrainingCourse course;
    private final TrainingMeter meter;
    private final TrainingRecorder recorder;
    private final Checkpoints<TrainerState> checkpoints;
    private TransformerExperiment experiment;
    private TrainingPast past;

    /**
     * @param memoryBudgetBytes what recording and checkpoints together may take
     * @param unwanted asked before each step; when it is true the run is cancelled
     * @throws IllegalArgumentException with one sentence, when nothing finite can be measured at the start
     */
    public TrainingRun(
            TransformerExperiment experiment,
            TrainingProblem problem,
            Kernel kernel,
            long memoryBudgetBytes,
            BooleanSupplier unwanted) {
        long started = System.nanoTime();
        this.experiment = experiment;
        this.problem = problem;
        this.kernel = kernel;
        this.unwanted = unwanted;
        Model model = problem.model(kernel);
        trainer = new Trainer(model, problem.sampler(), training(), experiment.seed(), problem.start(kernel), kernel);
        course = new TrainingCourse(trainer, unwanted);
        meter = new TrainingMeter(experiment, problem, model, kernel);
        recorder = new TrainingRecorder(meter, problem.facts());
        checkpoints = new Checkpoints<>(Math.max(0, memoryBudgetBytes - Recording.largestBytes(TrainingColumn.COUNT)));
        checkpoints.offer(course);
        start();
        countFrom(started);
    }

    private void start() {
        try {
            recorder.add(trainer.lossAhead());
        } catch (DivergenceException e) {
            throw new IllegalArgumentException(UNMEASURABLE, e);
        }
        if (!recorder.record(0, trainer.weights())) {
            throw new IllegalArgumentException(UNMEASURABLE);
        }
        endIfReached();
    }

    @Override
    protected boolean step() {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        try {
            recorder.add(trainer.step());
        } catch (DivergenceException e) {
            diverged(e.getMessage());
            return false;
        }
        checkpoints.offer(course);
        long step = trainer.steps();
        if (step % training().evaluateEvery() == 0 || step == training().steps()) {
            test(step);
        }
        return true;
    }

    private void test(long step) {
        if (recorder.record(step, trainer.weights())) {
            endIfReached();
        } else {
            fail("The losses of the test are no finite numbers any more at step %d; choose a smaller learning rate."
                    .formatted(step));
        }
    }

    /** The last good weights are worth a row. */
    private void diverged(String reason) {
        if (trainer.steps() > recorder.lastStep()) {
            recorder.record(trainer.steps(), trainer.weights());
        }
        fail(reason);
    }

    private void endIfReached() {
        if (trainer.steps() >= training().steps()
                || recorder.lastAccuracy() >= training().untilAccuracy()) {
            endAt((double) trainer.steps());
        }
    }

    /** A row may stand where the trainer has come back from. */
    @Override
    protected double solvedUntil() {
        return Math.max(trainer.steps(), recorder.lastStep());
    }

    @Override
    protected double horizon() {
        return training().steps();
    }

    private Training training() {
        return experiment.training();
    }

    /** With the learning rates that were chosen on the way. */
    @Override
    public TransformerExperiment experiment() {
        return experiment;
    }

    /** The rows so far; never empty. */
    public RecordingView<TrainingColumn> recording() {
        return recorder.recording().view();
    }

    /** A copy of the newest row, indexed by {@link TrainingColumn}. */
    public double[] newestRow() {
        return recorder.recording().newest();
    }

    /** None of what is only measured. */
    @Override
    public List<Stage> stages() {
        return training().steps() == 0 ? List.of() : recorder.stages();
    }

    /** Counters of the first pass; what looking back takes is not counted. */
    public RunStatistics statistics() {
        return new RunStatistics(trainer.steps(), trainer.evaluations(), seconds());
    }

    @Override
    public TrainingFrame frame(long number, TrainingSnapshot snapshot) {
        return new TrainingFrame(
                number, experiment, problem.facts(), recording(), snapshot, stages(), status(), statistics());
    }

    @Override
    public Solved<TrainingFrame> solved() {
        return new SolvedTraining(experiment, problem, checkpoints, recording(), stages(), status(), statistics());
    }

    @Override
    public void expect(double[] times) {
        checkpoints.prefer(Arrays.stream(times).mapToObj(t -> (long) t).collect(Collectors.toSet()));
    }

    @Override
    public TrainingSnapshot snapshot(double t) {
        long step = lastStepBefore(t);
        return meter.snapshot(step, isAtHand(step) ? trainer.weights() : past().weightsAt(step), recording());
    }

    @Override
    public Optional<TrainingSnapshot> glance(double t) {
        long step = lastStepBefore(t);
        if (isAtHand(step) || past().isNear(step)) {
            return Optional.empty();
        }
        Trainer there = past().towards(step);
        return Optional.of(meter.snapshot(there.steps(), there.weights(), recording()));
    }

    private long lastStepBefore(double t) {
        return (long) Math.clamp(t, 0, solvedUntil());
    }

    private boolean isAtHand(long step) {
        return step == trainer.steps();
    }

    private TrainingPast past() {
        if (past == null) {
            past = new TrainingPast(experiment, problem, kernel, checkpoints, unwanted);
        }
        return past;
    }

    @Override
    public double stepAfter(double t) {
        return Math.min(solvedUntil(), Math.floor(t) + 1);
    }

    @Override
    public double stepBefore(double t) {
        return Math.max(0, Math.ceil(t) - 1);
    }

    /** Goes on when nothing but the last learning rate is another, from the present step. */
    @Override
    public boolean continueWith(TransformerExperiment other) {
        boolean same =
                other.with(other.training().withRates(training().rates())).equals(experiment);
        if (finished() || !same) {
            return false;
        }
        double rate = other.training().rates().getLast().learningRate();
        if (rate != training().rates().getLast().learningRate()) {
            experiment = experiment.with(training().withRate(new RateChange(trainer.steps(), rate)));
            trainer.follow(training());
            if (past != null) {
                past.follow(training());
            }
        }
        return true;
    }
}
