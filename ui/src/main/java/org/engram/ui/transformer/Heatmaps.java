package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.IntStream;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.TokenKind;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.PromptReading;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.Numbers;

/** The heatmaps of a moment of a training. */
final class Heatmaps {
    private final TrainingFrame frame;
    private final FactTable facts;
    private final Vocabulary vocabulary;

    Heatmaps(TrainingFrame frame) {
        this.frame = frame;
        facts = frame.facts();
        vocabulary = Prompt.vocabulary(frame);
    }

    HeatmapFigure readout() {
        List<Group> relations = IntStream.range(0, facts.relationCount())
                .mapToObj(r -> new Group(facts.relations().get(r), facts.answerStart(r), facts.answerStart(r + 1)))
                .toList();
        return new HeatmapFigure(
                new Heading("Read-out ⟨φ(a), W_OV φ(z)⟩", "answers × tokens · " + StepWords.at(frame)),
                new ReadoutCells(frame.snapshot().readout(), facts, vocabulary),
                relations,
                TokenNames.groups(vocabulary),
                "token z",
                true,
                "What attention to each of %d tokens adds to the logits of %d answers, at %s"
                        .formatted(vocabulary.size(), facts.answerCount(), StepWords.at(frame)));
    }

    HeatmapFigure prompt(Prompt prompt, PromptReading reading) {
        int subject = prompt.subjectPosition();
        int relation = prompt.relationPosition();
        int end = prompt.length() - 1;
        List<Group> tokens = List.of(
                new Group(prompt.subjectName(), subject, subject + 1),
                new Group(prompt.relationName(), relation, relation + 1),
                new Group("EOS", end, end + 1));
        return new HeatmapFigure(
                new Heading("Attention", "heads × tokens · " + StepWords.at(frame)),
                new PromptCells(reading, prompt),
                heads(reading.heads()),
                tokens,
                "token of the prompt; the others are noise",
                linear(),
                "Attention of %d heads at %s: the subject has at most %s, the relation at most %s"
                        .formatted(
                                reading.heads(),
                                StepWords.at(frame),
                                Numbers.value(most(reading, subject), 3),
                                Numbers.value(most(reading, relation), 3)));
    }

    HeatmapFigure kinds() {
        int heads = heads();
        List<Group> kinds = IntStream.range(0, TokenKind.values().length)
                .mapToObj(k -> new Group(TokenNames.of(TokenKind.values()[k]), k, k + 1))
                .toList();
        return new HeatmapFigure(
                new Heading("Attention by kind", "heads × kinds · " + StepWords.at(frame)),
                new KindCells(new LiveKinds(frame, vocabulary), heads),
                heads(heads),
                kinds,
                "kind of token, mean over prompts",
                linear(),
                "Attention of %d heads to subject, relation, noise and EOS, in the mean over prompts, at %s"
                        .formatted(heads, StepWords.at(frame)));
    }

    private int heads() {
        return frame.experiment().architecture() instanceof Architecture.OneLayer model ? model.heads() : 1;
    }

    private static List<Group> heads(int heads) {
        return heads == 1
                ? List.of()
                : IntStream.range(0, heads)
                        .mapToObj(h -> new Group(String.valueOf(h + 1), h, h + 1))
                        .toList();
    }

    /** Weights of linear attention may be negative. */
    private boolean linear() {
        return frame.experiment().architecture() instanceof Architecture.OneLayer model
                && model.attention() == Attention.LINEAR;
    }

    private static double most(PromptReading reading, int position) {
        return IntStream.range(0, reading.heads())
                .mapToDouble(h -> reading.attention(position, h))
                .max()
                .orElse(0);
    }
}
