package org.engram.simulation.run.training;

import org.engram.simulation.run.Snapshot;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.Readout;
import org.engram.simulation.transformer.WeightLayout;

/**
 * A model after so many updates. Arrays are not changed after publication.
 *
 * @param time number of updates
 * @param weights in the order of {@code layout}
 * @param columns the observables at this moment, indexed by {@link org.engram.simulation.training.TrainingColumn}; the train loss is
 *     that of the last recorded row
 * @param readout what its attention would do with each token of the vocabulary
 */
public record TrainingSnapshot(
        double time,
        Architecture architecture,
        WeightLayout layout,
        Embeddings embeddings,
        double[] weights,
        double[] columns,
        Readout readout)
        implements Snapshot {}
