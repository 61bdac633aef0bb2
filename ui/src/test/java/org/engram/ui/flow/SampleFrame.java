package org.engram.ui.flow;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;

/** A frame over two recorded rows, with weights that are easy to recognise. */
final class SampleFrame {
    static final StructuredFacts FACTS = new StructuredFacts(8, 2, 4);

    private SampleFrame() {}

    static FlowFrame at(double time) {
        FlowExperiment experiment = new FlowExperiment(
                FACTS, 3, 8, 0, 0, new Initialisation.Uniform(1e-3), new Dynamics.Flow(1e-8), new Horizon.Until(100));
        FlowProblem problem = FlowProblem.of(experiment);
        FlowLayout layout = problem.layout();
        double[] state = problem.initialState();
        state[layout.values(layout.relation(1)) + 5] = 2.5;
        state[layout.key(layout.relation(1))] = 1.5;
        double[] columns = new double[FlowColumn.COUNT];
        new FlowObservables(problem, Kernel.plain()).measure(time, state, columns);
        return new FlowFrame(
                1,
                experiment,
                problem.table(),
                new Rows(new double[][] {row(0, columns), row(100, columns)}),
                new FlowSnapshot(time, layout, state, columns),
                stages(),
                new RunStatus.Solved(100),
                new RunStatistics(10, 120, 0.01));
    }

    private static double[] row(double t, double[] columns) {
        double[] row = columns.clone();
        row[FlowColumn.T.ordinal()] = t;
        return row;
    }

    private static StageReport stages() {
        return new StageReport(
                List.of(
                        new Stage(StageName.UNIFORM, 0, 30),
                        new Stage(StageName.HALLUCINATION, 30, 70),
                        new Stage(StageName.RECALL, 70, Double.POSITIVE_INFINITY)),
                List.of(
                        new Prediction(Prediction.Kind.RELATION_LEARNED, 29, Prediction.Certainty.CLOSED_FORM),
                        new Prediction(Prediction.Kind.SUBJECT_LEARNED, 68, Prediction.Certainty.ESTIMATE)),
                StageReport.LearnedFirst.RELATION,
                29.5,
                69,
                Math.log(8),
                Math.log(4),
                Math.log(2));
    }

    /** Rows in an array, extremes by looking. */
    private record Rows(double[][] rows) implements RecordingView<FlowColumn> {
        @Override
        public int size() {
            return rows.length;
        }

        @Override
        public double time(int row) {
            return rows[row][0];
        }

        @Override
        public double value(FlowColumn column, int row) {
            return rows[row][column.ordinal()];
        }

        @Override
        public double[] row(int row) {
            return rows[row].clone();
        }

        @Override
        public int rowAt(double time) {
            return time < 0 ? -1 : time < 100 ? 0 : 1;
        }

        @Override
        public double min(FlowColumn column, int from, int to) {
            return Arrays.stream(rows, from, to)
                    .mapToDouble(r -> r[column.ordinal()])
                    .min()
                    .orElse(Double.NaN);
        }

        @Override
        public double max(FlowColumn column, int from, int to) {
            return Arrays.stream(rows, from, to)
                    .mapToDouble(r -> r[column.ordinal()])
                    .max()
                    .orElse(Double.NaN);
        }

        @Override
        public double at(FlowColumn column, double time) {
            return time < 0 || time > 100 ? Double.NaN : value(column, 0);
        }
    }
}
