package org.engram.ui.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Schedule;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingDraw;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.InitialWeights;
import org.engram.simulation.transformer.MergedHead;
import org.engram.simulation.transformer.OneLayerLayout;
import org.engram.simulation.transformer.Readout;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.construction.TheoremThree;
import org.engram.ui.laboratory.PinnedRuns;

/** Frames of trainings that nobody has run, with recorded rows that are easy to recognise. */
record SampleTraining(
        long run,
        Facts facts,
        Architecture architecture,
        Start start,
        List<double[]> rows,
        RunStatus status,
        double seconds) {
    static final RandomFacts FACTS = new RandomFacts(6, 3, 4, 1);
    static final int NOISE = 5;
    static final int LENGTH = 9;

    /** A run of 400 steps that is solved up to 100, tested at 0, 50 and 100. */
    static SampleTraining usual() {
        return new SampleTraining(
                1,
                FACTS,
                new OneLayer(24, 2, 4, 8, Attention.SOFTMAX, Activation.RELU),
                new Start.Random(),
                List.of(row(0, 2.4, 0.1), row(50, 1.2, 0.4), row(100, 0.3, 0.8)),
                new RunStatus.Solving(100, 400),
                2);
    }

    /** Theorem 3 on orthonormal embeddings, which do not interfere: its logits are exactly 2, 1 and 0. */
    static SampleTraining constructed() {
        return new SampleTraining(
                2,
                new StructuredFacts(4, 3, 2),
                new OneLayer(24, 2, 8, 0, Attention.SOFTMAX, Activation.RELU),
                new Start.Constructed(new TheoremThree(4, 200)),
                List.of(row(0, 1.1, 1)),
                new RunStatus.Solved(0),
                0.1);
    }

    static SampleTraining merged() {
        return usual().with(new Architecture.MergedHead(24));
    }

    SampleTraining with(Architecture other) {
        return new SampleTraining(run, facts, other, start, rows, status, seconds);
    }

    SampleTraining with(Facts other) {
        return new SampleTraining(run, other, architecture, start, rows, status, seconds);
    }

    SampleTraining with(RunStatus other) {
        return new SampleTraining(run, facts, architecture, start, rows, other, seconds);
    }

    SampleTraining number(long other) {
        return new SampleTraining(other, facts, architecture, start, rows, status, seconds);
    }

    SampleTraining trainedFor(double other) {
        return new SampleTraining(run, facts, architecture, start, rows, status, other);
    }

    SampleTraining recorded(double[]... other) {
        return new SampleTraining(run, facts, architecture, start, List.of(other), status, seconds);
    }

    /** With H heads and an MLP of width m. */
    SampleTraining sized(int heads, int mlpWidth) {
        return with(new OneLayer(24, heads, 4, mlpWidth, Attention.SOFTMAX, Activation.RELU));
    }

    static double[] row(double step, double loss, double accuracy) {
        double[] row = new double[TrainingColumn.COUNT];
        Arrays.fill(row, 3);
        row[TrainingColumn.STEP.ordinal()] = step;
        row[TrainingColumn.TRAIN_LOSS.ordinal()] = loss + 0.1;
        row[TrainingColumn.TEST_LOSS.ordinal()] = loss;
        row[TrainingColumn.RELATION_ONLY_LOSS.ordinal()] = loss / 4;
        row[TrainingColumn.SUBJECT_ONLY_LOSS.ordinal()] = loss / 2;
        row[TrainingColumn.TEST_ACCURACY.ordinal()] = accuracy;
        return row;
    }

    /** At its last row. */
    TrainingFrame frame() {
        FactTable table = facts.table();
        Embeddings embeddings = EmbeddingDraw.draw(
                EmbeddingLaw.ORTHOGONAL,
                architecture.dimension(),
                table.subjectCount() + table.relationCount() + NOISE + 1,
                table.answerCount(),
                new SplittableRandom(3));
        double[] last = architecture instanceof OneLayer model && model.mlpWidth() == 0
                ? withoutMlp(rows.getLast())
                : rows.getLast();
        double[] weights = weights(table, embeddings);
        TrainingSnapshot snapshot = new TrainingSnapshot(
                last[0],
                architecture,
                layout(embeddings),
                embeddings,
                weights,
                last,
                Readout.of(architecture, embeddings, weights, Kernel.plain()));
        Recording<TrainingColumn> recording = new Recording<>(TrainingColumn.class);
        boolean small = architecture instanceof OneLayer model && model.mlpWidth() == 0;
        rows.forEach(row -> recording.append(small ? withoutMlp(row) : row));
        return new TrainingFrame(
                run,
                experiment(),
                table,
                recording.view(),
                snapshot,
                stages(),
                status,
                new RunStatistics((long) last[0], (long) last[0], seconds));
    }

    private static double[] withoutMlp(double[] row) {
        double[] without = row.clone();
        without[TrainingColumn.NORM_MLP_IN.ordinal()] = 0;
        without[TrainingColumn.NORM_MLP_OUT.ordinal()] = 0;
        return without;
    }

    private TransformerExperiment experiment() {
        long steps = (long) status.horizon();
        Training training = new Training(
                new UpdateRule.Adam(0),
                Schedule.CONSTANT,
                List.of(new RateChange(0, 0.01)),
                32,
                steps,
                Double.NaN,
                50,
                64);
        return new TransformerExperiment(
                facts, NOISE, LENGTH, architecture, EmbeddingLaw.ORTHOGONAL, start, training, 7);
    }

    private WeightLayout layout(Embeddings embeddings) {
        return architecture instanceof OneLayer model
                ? OneLayerLayout.of(model)
                : new MergedHead(embeddings, Kernel.plain()).layout();
    }

    private double[] weights(FactTable table, Embeddings embeddings) {
        SplittableRandom random = new SplittableRandom(5);
        if (!(architecture instanceof OneLayer model)) {
            return random.doubles(layout(embeddings).size(), -1, 1).toArray();
        }
        return start instanceof Start.Constructed constructed
                ? constructed.theorem().weights(model, table, embeddings, random, Kernel.plain())
                : InitialWeights.draw(model, random);
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(StageName.UNIFORM, 0, 50));
        stages.add(new Stage(StageName.HALLUCINATION, 50, 100));
        stages.add(new Stage(StageName.RECALL, 100, Double.POSITIVE_INFINITY));
        return stages.stream()
                .filter(stage -> stage.start() <= rows.getLast()[0])
                .toList();
    }

    /** All that is to be shown of it, asked for the last subject and the last relation. */
    Moment moment(Optional<TrainingFrame> before) {
        TrainingFrame frame = frame();
        int subject = frame.facts().subjectCount() - 1;
        int relation = frame.facts().relationCount() - 1;
        VisitedModels visited = new VisitedModels();
        visited.accept(frame);
        return new Moment(
                frame,
                before,
                PinnedRuns.none(),
                Guesses.of(frame.facts()),
                new PromptReader().read(frame, subject, relation),
                before.filter(other -> other.facts().equals(frame.facts()))
                        .map(other -> new PromptReader().read(other, subject, relation)),
                visited.of(frame),
                List.of());
    }

    Moment moment() {
        return moment(Optional.empty());
    }
}
