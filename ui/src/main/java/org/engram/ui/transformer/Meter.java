package org.engram.ui.transformer;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.theory.RecallBound;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.figure.Numbers;
import org.engram.ui.laboratory.Counters;
import org.engram.ui.laboratory.Counters.Counter;
import org.engram.ui.laboratory.RunTime;
import org.engram.ui.player.Quantity;

/** What a model has to hold and what it has to hold it with, in numbers. */
final class Meter {
    private final WeightMeter bar;
    private final Counter attention;
    private final Counter mlp;
    private final Counter facts;
    private final Counter factsPerParameter;
    private final Counter bound;
    private final RunTime trained;

    Meter(WeightMeter bar, Counters counters) {
        this.bar = bar;
        attention = counters.add(
                "attention 4Hd\u00b7d_h", "Weights of the attention: queries, keys, values and outputs of all heads.");
        mlp = counters.add("MLP 2md", "Weights of the MLP, without its biases, as the paper counts.");
        facts = counters.add("facts SR", "Pairs of a subject and a relation, each with one answer.");
        factsPerParameter =
                counters.add("facts per parameter", "About 0.15 is what the paper's trained transformers reach.");
        bound = counters.add(
                "bits needed",
                "At least so many bits must be held to recall every fact: \u03a3 log\u2082|A_r| for the facts, and the answer sets.");
        trained = new RunTime(counters, "training", "trained");
        attention.name().getStyleClass().add("meter-attention-word");
        mlp.name().getStyleClass().add("meter-mlp-word");
    }

    void show(TrainingFrame frame) {
        double count = (double) frame.facts().subjectCount() * frame.facts().relationCount();
        double inAttention = frame.snapshot().weights().length;
        double inMlp = 0;
        if (frame.experiment().architecture() instanceof OneLayer model) {
            inAttention = model.attentionParameters();
            inMlp = model.mlpParameters();
        }
        boolean split = frame.experiment().architecture() instanceof OneLayer;
        attention.name().setText(split ? "attention 4Hd\u00b7d_h" : "merged matrices");
        mlp.offer(split);
        bar.show(inAttention, inMlp);
        attention.show(Quantity.count(inAttention));
        mlp.show(Quantity.count(inMlp));
        facts.show(Quantity.count(count));
        factsPerParameter.show(Numbers.value(count / (inAttention + inMlp), 3));
        int tokens = Prompt.vocabulary(frame).size() + frame.facts().answerCount();
        bound.show(Quantity.count(RecallBound.of(frame.facts(), tokens).total()));
        trained.show(frame.status(), frame.statistics());
    }
}
