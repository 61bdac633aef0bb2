package org.engram.simulation.run.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.NonFiniteStateException;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.Solved;
import org.engram.simulation.run.SteppedRun;
import org.engram.simulation.theory.StageDetector;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * One gradient flow, or descent, from its start to its horizon. Looking back goes through a {@link FlowPast}, which
 * changes nothing.
 */
public final class FlowRun extends SteppedRun<FlowExperiment, FlowSnapshot, FlowFrame> {
    /** What recording and checkpoints may take together where nothing else is said. */
    public static final long DEFAULT_BUDGET_BYTES = 256L << 20;

    private final FlowExperiment experiment;
    private final FlowProblem problem;
    private final Kernel kernel;
    private final BooleanSupplier unwanted;
    private final Stepper stepper;
    private final FlowCourse course;
    private final FlowMeter meter;
    private final StageDetector detector;
    private final StepRecorder recorder;
    private final Checkpoints<Checkpoint> checkpoints;
    private FlowPast past;
    private boolean inStep;

    /**
     * @param memoryBudgetBytes what recording and checkpoints together may take
     * @throws IllegalArgumentException when nothing finite can be measured at the start
     */
    public FlowRun(FlowExperiment experiment, Kernel kernel, long memoryBudgetBytes) {
        this(experiment, kernel, memoryBudgetBytes, () -> false);
    }

    /** @param unwanted asked before each evaluation; when it is true the run is cancelled */
    FlowRun(FlowExperiment experiment, Kernel kernel, long memoryBudgetBytes, BooleanSupplier unwanted) {
        long started = System.nanoTime();
        this.experiment = experiment;
        this.kernel = kernel;
        this.unwanted = unwanted;
        problem = FlowProblem.of(experiment);
        stepper = FlowPast.stepper(experiment, problem, kernel, unwanted);
        course = new FlowCourse(stepper);
        FlowObservables observables = new FlowObservables(problem, kernel);
        meter = new FlowMeter(problem.layout(), observables);
        detector = StageDetector.of(experiment, problem);
        checkpoints = new Checkpoints<>(Math.max(0, memoryBudgetBytes - Recording.largestBytes(FlowColumn.COUNT)));
        boolean dense = experiment.dynamics() instanceof Dynamics.Flow;
        RunEnd ends = RunEnd.of(experiment.horizon(), detector.report().predictions());
        recorder = new StepRecorder(problem.layout(), observables, detector, ends, dense);
        checkpoints.offer(course);
        if (recorder.start(stepper.state())) {
            endAt(0);
        }
        countFrom(started);
    }

    /** What the experiment was compiled to. */
    public FlowProblem problem() {
        return problem;
    }

    @Override
    public FlowExperiment experiment() {
        return experiment;
    }

    @Override
    protected boolean step() {
        inStep = true;
        try {
            stepper.step();
            inStep = false;
            if (recorder.accept(stepper)) {
                endAt(recorder.time());
            } else {
                checkpoints.offer(course);
            }
            return true;
        } catch (NonFiniteStateException e) {
            fail(e.getMessage());
            return false;
        }
    }

    @Override
    protected double solvedUntil() {
        return recorder.time();
    }

    @Override
    protected double horizon() {
        return recorder.horizon();
    }

    /** The rows so far; never empty. */
    public RecordingView<FlowColumn> recording() {
        return recorder.recording().view();
    }

    @Override
    public List<Stage> stages() {
        return report().stages();
    }

    /** The stages so far, with what the theory says of them. */
    public StageReport report() {
        return detector.report();
    }

    /** Counters of the first pass; what looking back takes is not counted. */
    public RunStatistics statistics() {
        return new RunStatistics(stepper.steps(), stepper.evaluations(), seconds());
    }

    @Override
    public FlowFrame frame(long number, FlowSnapshot snapshot) {
        return new FlowFrame(
                number, experiment, problem.table(), recording(), snapshot, report(), status(), statistics());
    }

    @Override
    public FlowSnapshot snapshot(double t) {
        double time = clamp(t);
        double[] state = new double[problem.layout().size()];
        stateAt(time, state);
        return meter.snapshot(time, state, recording());
    }

    @Override
    public Solved<FlowFrame> solved() {
        return new SolvedFlow(experiment, problem, checkpoints, recording(), report(), status(), statistics());
    }

    /**
     * Goes on to the end and measures on the way, by dense output, at the given times, which increase.
     *
     * @return one row for each time that was reached, indexed by {@link FlowColumn}
     */
    public double[][] sample(double[] times) {
        List<double[]> rows = new ArrayList<>();
        double[] state = new double[problem.layout().size()];
        for (double t : times) {
            while (recorder.time() < t && advance()) {}
            if (t <= recorder.time()) {
                double[] row = new double[FlowColumn.COUNT];
                stateAt(t, state);
                meter.observables().measure(t, state, row);
                rows.add(row);
            }
        }
        while (advance()) {}
        return rows.toArray(double[][]::new);
    }

    @Override
    public double stepAfter(double t) {
        return t >= Math.min(recorder.time(), stepper.time())
                ? recorder.time()
                : Math.min(recorder.time(), past().boundaryAfter(clamp(t)));
    }

    @Override
    public double stepBefore(double t) {
        return t <= 0 ? 0 : past().boundaryBefore(clamp(t));
    }

    private double clamp(double t) {
        return Math.clamp(t, 0, recorder.time());
    }

    /** In the last step the stepper itself knows; an interrupted one has lost all but its state. */
    private void stateAt(double t, double[] out) {
        if (t == stepper.time()) {
            System.arraycopy(stepper.state(), 0, out, 0, out.length);
        } else if (!inStep && t >= stepper.previousTime()) {
            stepper.interpolate(t, out);
        } else {
            past().stateAt(t, out);
        }
    }

    private FlowPast past() {
        if (past == null) {
            past = new FlowPast(experiment, problem, kernel, checkpoints, unwanted);
        }
        return past;
    }
}
