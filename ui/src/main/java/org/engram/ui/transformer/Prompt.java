package org.engram.ui.transformer;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Vocabulary;

/**
 * The prompt by which a model is asked: subject and relation far from each other among noise, EOS at the end. No model here can tell this
 * order from another. The noise is drawn from the seed of the run, so that it stays while the run goes on.
 *
 * @param tokens all T of them
 * @param subjectPosition where the subject stands in it
 * @param relationPosition where the relation stands, behind the subject
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what was asked, not by what it is made of
record Prompt(
        FactTable facts,
        Vocabulary vocabulary,
        int subject,
        int relation,
        int[] tokens,
        int subjectPosition,
        int relationPosition) {
    /** About this fact, in the setting of a frame. */
    static Prompt of(TrainingFrame frame, int subject, int relation) {
        TransformerExperiment experiment = frame.experiment();
        Vocabulary vocabulary = vocabulary(frame);
        int[] noise = new SplittableRandom(experiment.seed())
                .ints(experiment.promptLength() - 3L, 0, experiment.noiseTokens())
                .map(vocabulary::noise)
                .toArray();
        int first = noise.length / 4;
        int second = noise.length - first;
        IntStream tokens = Stream.of(
                        Arrays.stream(noise, 0, first),
                        IntStream.of(subject),
                        Arrays.stream(noise, first, second),
                        IntStream.of(vocabulary.relation(relation)),
                        Arrays.stream(noise, second, noise.length),
                        IntStream.of(vocabulary.endOfSequence()))
                .flatMapToInt(part -> part);
        return new Prompt(frame.facts(), vocabulary, subject, relation, tokens.toArray(), first, second + 1);
    }

    /** Which token is which in a run. */
    static Vocabulary vocabulary(TrainingFrame frame) {
        return new Vocabulary(
                frame.facts().subjectCount(),
                frame.facts().relationCount(),
                frame.experiment().noiseTokens());
    }

    /** T. */
    int length() {
        return tokens.length;
    }

    String subjectName() {
        return facts.subjects().get(subject);
    }

    String relationName() {
        return facts.relations().get(relation);
    }

    /** The name of the token at a position. */
    String name(int position) {
        return TokenNames.of(facts, vocabulary, tokens[position]);
    }
}
