package org.engram.simulation.run.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.Replay;
import org.engram.simulation.run.Run;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.DivergenceException;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.training.TrainerState;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TrainingProblem;
import org.engram.simulation.transformer.Model;

/**
 * One training from its start to its last step. It is measured at step 0, then every so many steps, and at the end. Looking back repeats
 * steps from a checkpoint with a trainer of its own, so that it changes nothing.
 */
public final class TrainingRun implements Run<TransformerExperiment, TrainingSnapshot, TrainingFrame> {
    /** What recording and checkpoints may take together where nothing else is said. */
    public static final long DEFAULT_BUDGET_BYTES = 256L << 20;

    private static final double NANOS = 1e9;

    /** What looking at a moment may take while the playhead moves. */
    private static final double GLANCE_SECONDS = 0.012;

    private static final String UNMEASURABLE =
            "The losses of these initial weights are no finite numbers; choose a smaller initial "
                    + "scale α or sharpness β.";

    private final TrainingProblem problem;
    private final Kernel kernel;
    private final BooleanSupplier unwanted;
    private final Model model;
    private final Trainer trainer;
    private final TrainingCourse course;
    private final TrainingRecorder recorder;
    private final Checkpoints<TrainerState> checkpoints;
    private final long stepsAtAGlance;
    private TransformerExperiment experiment;
    private Trainer lookingBack;
    private Replay<TrainerState> replay;
    private RunStatus end;
    private long nanos;

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
        model = problem.model(kernel);
        trainer = trainer(model, problem.start(kernel));
        course = new TrainingCourse(trainer, unwanted);
        recorder = new TrainingRecorder(experiment, problem, model, kernel);
        checkpoints = new Checkpoints<>(Math.max(0, memoryBudgetBytes - Recording.largestBytes(TrainingColumn.COUNT)));
        stepsAtAGlance =
                Math.max(1, (long) (GLANCE_SECONDS / TrainingCost.of(experiment).stepSeconds()));
        checkpoints.offer(course);
        start();
        nanos = System.nanoTime() - started;
    }

    private Trainer trainer(Model trained, double[] start) {
        return new Trainer(trained, problem.sampler(), experiment.training(), experiment.seed(), start, kernel);
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
    public boolean advance() {
        if (finished()) {
            return false;
        }
        if (unwanted.getAsBoolean()) {
            cancel();
            return false;
        }
        long started = System.nanoTime();
        boolean stepped = step();
        nanos += System.nanoTime() - started;
        return stepped;
    }

    private boolean step() {
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
            end = new RunStatus.Solved(trainer.steps());
        }
    }

    @Override
    public void cancel() {
        if (!finished()) {
            end = new RunStatus.Cancelled(solvedUntil(), training().steps());
        }
    }

    @Override
    public void fail(String reason) {
        if (!finished()) {
            end = new RunStatus.Failed(solvedUntil(), training().steps(), reason);
        }
    }

    @Override
    public boolean finished() {
        return end != null;
    }

    @Override
    public RunStatus status() {
        return finished()
                ? end
                : new RunStatus.Solving(solvedUntil(), training().steps());
    }

    /** A row may stand where the trainer has come back from. */
    private long solvedUntil() {
        return Math.max(trainer.steps(), recorder.lastStep());
    }

    private Training training() {
        return experiment.training();
    }

    /** With the learning rates that were chosen on the way. */
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
        return new RunStatistics(trainer.steps(), trainer.evaluations(), nanos / NANOS);
    }

    @Override
    public TrainingFrame frame(long number, TrainingSnapshot snapshot) {
        return new TrainingFrame(
                number, experiment, problem.facts(), recording(), snapshot, stages(), status(), statistics());
    }

    @Override
    public TrainingSnapshot snapshot(double t) {
        long step = lastStepBefore(t);
        if (isAtHand(step)) {
            return snapshot(step, trainer.weights());
        }
        replay().standAt((double) step);
        return snapshot(step, lookingBack.weightsAt(step));
    }

    @Override
    public Optional<TrainingSnapshot> glance(double t) {
        long step = lastStepBefore(t);
        if (isAtHand(step) || step - replay().nearest((double) step) <= stepsAtAGlance) {
            return Optional.empty();
        }
        replay().approach((double) step, stepsAtAGlance);
        return Optional.of(snapshot(lookingBack.steps(), lookingBack.weights()));
    }

    private long lastStepBefore(double t) {
        return (long) Math.clamp(t, 0, (double) solvedUntil());
    }

    private boolean isAtHand(long step) {
        return step == trainer.steps();
    }

    private Replay<TrainerState> replay() {
        if (replay == null) {
            lookingBack = trainer(problem.model(kernel), trainer.weights());
            replay = new Replay<>(new TrainingCourse(lookingBack, unwanted), checkpoints);
        }
        return replay;
    }

    private TrainingSnapshot snapshot(long step, double[] live) {
        double[] weights = live.clone();
        return new TrainingSnapshot(
                (double) step,
                experiment.architecture(),
                model.layout(),
                problem.embeddings(),
                weights,
                recorder.columns(step, weights),
                problem.readout(weights, kernel));
    }

    @Override
    public double stepAfter(double t) {
        return Math.min((double) solvedUntil(), Math.floor(t) + 1);
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
            if (lookingBack != null) {
                lookingBack.follow(training());
            }
        }
        return true;
    }
}
