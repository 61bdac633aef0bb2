package org.engram.simulation.run.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.MemoryWriting;
import org.engram.simulation.memory.Patience;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.Solved;
import org.engram.simulation.run.SteppedRun;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.DivergenceException;

/**
 * Memories of a growing number n of associations, which is the time of the run: the memory of all N of an experiment first, then one for
 * each rung of a curve below it, ascending. Each is a memory of its own, of the first n associations.
 *
 * <p>All of the run can be looked at from its start on. A memory that is written at once is written anew wherever somebody looks; of one
 * that is trained those of the rungs are kept, and the one of N is shown while it is trained.
 */
public final class MemoryRun extends SteppedRun<MemoryExperiment, MemorySnapshot, MemoryFrame> {
    private static final int WRITTEN_RUNGS = 24;
    private static final int TRAINED_RUNGS = 8;

    private final MemoryExperiment experiment;
    private final Kernel kernel;
    private final Patience patience;
    private final Optional<FactTable> facts;
    private final int[] rungs;
    private final Recording<MemoryColumn> recording = new Recording<>(MemoryColumn.class);

    private final MemoryViews views;

    /** The memory of N, of which a part was asked for; null where there is none. */
    private MemorySnapshot glanced;

    /** Of N, of the next rung, or null where that has not begun. */
    private MemoryWriting writing;

    /** The last row; null until N is measured. */
    private double[] whole;

    private int measured;
    private long evaluations;

    /** @param unwanted asked in all that takes longer than a few milliseconds; when it is true the run is cancelled */
    public MemoryRun(MemoryExperiment experiment, Kernel kernel, BooleanSupplier unwanted) {
        this.experiment = experiment;
        this.kernel = kernel;
        patience = new Patience(unwanted);
        views = new MemoryViews(experiment, kernel, patience);
        facts = experiment.map() instanceof AssociationMap.OfFacts map
                ? Optional.of(map.facts().table())
                : Optional.empty();
        rungs = rungs(experiment);
    }

    private boolean trained() {
        return trained(experiment);
    }

    private static boolean trained(MemoryExperiment experiment) {
        return experiment.kind().training().isPresent();
    }

    private static int[] rungs(MemoryExperiment experiment) {
        return Rungs.below(experiment.inputs(), trained(experiment) ? TRAINED_RUNGS : WRITTEN_RUNGS);
    }

    /** How many memories a run of an experiment measures. */
    public static int memories(MemoryExperiment experiment) {
        return rungs(experiment).length + 1;
    }

    /** Trains for one step, or measures one memory. */
    @Override
    protected boolean step() {
        patience.check();
        try {
            proceed();
        } catch (DivergenceException e) {
            fail(e.getMessage());
        }
        return !finished();
    }

    private void proceed() {
        if (writing == null) {
            writing = new MemoryWriting(experiment.withInputs(next()), kernel, patience);
        }
        evaluations++;
        if (whole == null && glanced == null && views.takesLong(experiment.inputs())) {
            glanced = views.glanced(writing);
        } else if (!writing.advance()) {
            measure();
        }
    }

    /** n of the next memory to measure. */
    private int next() {
        return whole == null ? experiment.inputs() : rungs[measured - 1];
    }

    private void measure() {
        MeasuredMemory memory = writing.measured();
        if (!memory.statistics().finite()) {
            throw new DivergenceException("The scores are no finite numbers any more; choose a smaller learning rate.");
        }
        if (whole == null || trained()) {
            views.keep(MemorySnapshot.of(memory, writing.steps(), true, kernel));
        }
        if (whole == null) {
            whole = MemoryColumn.row(memory);
        } else {
            recording.append(MemoryColumn.row(memory));
        }
        writing = null;
        measured++;
        if (measured > rungs.length) {
            recording.append(whole);
            endAt(experiment.inputs());
        }
    }

    /** All of it, from the start on. */
    @Override
    protected double solvedUntil() {
        return experiment.inputs();
    }

    @Override
    protected double horizon() {
        return experiment.inputs();
    }

    /** None. */
    @Override
    public List<Stage> stages() {
        return List.of();
    }

    /** The accuracy curve so far. */
    public RecordingView<MemoryColumn> recording() {
        return recording.view();
    }

    @Override
    public MemoryExperiment experiment() {
        return experiment;
    }

    @Override
    public Solved<MemoryFrame> solved() {
        return new SolvedMemory(experiment, facts, views.kept(), recording(), status(), statistics());
    }

    /** Steps are memories measured, evaluations those and the steps of their trainings. */
    public RunStatistics statistics() {
        return new RunStatistics(measured, evaluations, seconds());
    }

    @Override
    public MemorySnapshot snapshot(double t) {
        int inputs = views.inputs(t);
        if (trained()) {
            return views.before(inputs).orElseGet(this::onItsWay);
        }
        return glanced != null && provisional(t) ? glanced : views.written(inputs);
    }

    /** Before the first memory is trained there is that of N on its way. */
    private MemorySnapshot onItsWay() {
        if (writing == null) {
            writing = new MemoryWriting(experiment, kernel, patience);
        }
        return MemorySnapshot.of(writing.measured(), writing.steps(), false, kernel);
    }

    /** A part of the inputs, where all take long. */
    @Override
    public Optional<MemorySnapshot> glance(double t) {
        int inputs = views.inputs(t);
        boolean worthwhile = !views.has(inputs) && !provisional(t) && views.takesLong(inputs);
        return worthwhile ? Optional.of(views.glanced(inputs)) : Optional.empty();
    }

    /** While the memory of N, or a trained one, is on its way. */
    @Override
    public boolean provisional(double t) {
        int inputs = views.inputs(t);
        return !finished() && !views.has(inputs) && (trained() || inputs == experiment.inputs());
    }

    /** To one association more, or to the next rung of a trained memory; the start shows the first one already. */
    @Override
    public double stepAfter(double t) {
        int next = views.inputs(Math.floor(Math.max(1, t)) + 1);
        return trained() ? views.keptFrom(next) : next;
    }

    @Override
    public double stepBefore(double t) {
        int previous = views.inputs(Math.ceil(t) - 1);
        return trained() ? views.keptUpTo(previous) : previous;
    }

    @Override
    public MemoryFrame frame(long number, MemorySnapshot snapshot) {
        return new MemoryFrame(number, experiment, facts, recording(), snapshot, stages(), status(), statistics());
    }
}
