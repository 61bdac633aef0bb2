package org.engram.ui.transformer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture.MergedHead;
import org.engram.ui.figure.Ink;

/** The observables of a training that are drawn as curves, in words and colours. */
final class CurveColumns {
    static final Map<TrainingColumn, Ink> LOSSES = new EnumMap<>(Map.of(
            TrainingColumn.TRAIN_LOSS, Ink.TRAIN,
            TrainingColumn.TEST_LOSS, Ink.TEST,
            TrainingColumn.RELATION_ONLY_LOSS, Ink.RELATION,
            TrainingColumn.SUBJECT_ONLY_LOSS, Ink.SUBJECT));

    static final Map<TrainingColumn, Ink> ACCURACY = new EnumMap<>(Map.of(TrainingColumn.TEST_ACCURACY, Ink.TEST));

    static final Map<TrainingColumn, Ink> NORMS = new EnumMap<>(Map.of(
            TrainingColumn.NORM_QUERY, Ink.QUERY,
            TrainingColumn.NORM_KEY, Ink.KEY,
            TrainingColumn.NORM_VALUE, Ink.VALUE,
            TrainingColumn.NORM_OUTPUT, Ink.OUTPUT,
            TrainingColumn.NORM_MLP_IN, Ink.MLP_IN,
            TrainingColumn.NORM_MLP_OUT, Ink.MLP_OUT));

    private CurveColumns() {}

    /** The norm of a block that a model lacks is 0 for ever. */
    static boolean exist(RecordingView<TrainingColumn> recording, TrainingColumn column) {
        int rows = recording.size();
        return !NORMS.containsKey(column) || rows > 0 && recording.max(column, 0, rows) > 0;
    }

    /** As the dashes of pinned runs tell them apart: the train loss, which is no smooth line, comes last. */
    static List<TrainingColumn> ranked(Collection<TrainingColumn> columns) {
        return Stream.concat(
                        columns.stream().filter(column -> column != TrainingColumn.TRAIN_LOSS),
                        columns.stream().filter(column -> column == TrainingColumn.TRAIN_LOSS))
                .toList();
    }

    static String word(TrainingFrame frame, TrainingColumn column) {
        boolean merged = frame.experiment().architecture() instanceof MergedHead;
        return switch (column) {
            case TRAIN_LOSS -> "train";
            case TEST_LOSS -> "test";
            case RELATION_ONLY_LOSS -> "relation-only";
            case SUBJECT_ONLY_LOSS -> "subject-only";
            case TEST_ACCURACY -> "accuracy";
            case NORM_QUERY -> merged ? "W_KQ" : "W_Q";
            case NORM_KEY -> "W_K";
            case NORM_VALUE -> "W_V";
            case NORM_OUTPUT -> merged ? "W_OV" : "W_O";
            case NORM_MLP_IN -> "MLP W";
            case NORM_MLP_OUT -> "MLP V";
            case STEP -> "step";
        };
    }
}
