package org.engram.simulation.transformer.construction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.Transformer;

/** A construction, and a prompt with random noise for every fact: prompt s·R + r. */
record ConstructedModel(
        FactTable facts,
        Embeddings embeddings,
        Architecture.OneLayer model,
        double[] weights,
        DirectTransformer transformer,
        List<int[]> prompts) {
    private static final int LENGTH = 32;

    static ConstructedModel of(Setting setting, FactTable facts, Embeddings embeddings, SplittableRandom random) {
        Architecture.OneLayer model = setting.theorem()
                .architecture(
                        facts, setting.dimension(), setting.headDimension(), setting.width(), setting.activation());
        double[] weights = setting.theorem().weights(model, facts, embeddings, random, Kernel.best());
        DirectTransformer transformer = new DirectTransformer(model, weights, embeddings);
        List<int[]> prompts = prompts(setting.vocabulary(), random);
        return new ConstructedModel(facts, embeddings, model, weights, transformer, prompts);
    }

    private static List<int[]> prompts(Vocabulary vocabulary, SplittableRandom random) {
        List<int[]> prompts = new ArrayList<>();
        for (int s = 0; s < vocabulary.subjects(); s++) {
            for (int r = 0; r < vocabulary.relations(); r++) {
                int[] prompt = new int[LENGTH];
                for (int t = 0; t < LENGTH; t++) {
                    prompt[t] = vocabulary.noise(random.nextInt(vocabulary.noiseTokens()));
                }
                prompt[0] = s;
                prompt[1] = vocabulary.relation(r);
                prompt[LENGTH - 1] = vocabulary.endOfSequence();
                prompts.add(prompt);
            }
        }
        return prompts;
    }

    double[] logits() {
        return transformer.logits(prompts);
    }

    /** Of the model that the laboratory runs. */
    double[] logitsOfTransformer() {
        PromptBatch batch = new PromptBatch(prompts.size(), LENGTH);
        batch.size(prompts.size());
        for (int i = 0; i < prompts.size(); i++) {
            int[] prompt = prompts.get(i);
            Arrays.fill(batch.count, i * LENGTH, (i + 1) * LENGTH, 1);
            System.arraycopy(prompt, 0, batch.token, i * LENGTH, LENGTH);
            batch.start[i + 1] = (i + 1) * LENGTH;
        }
        double[] logits = new double[prompts.size() * facts.answerCount()];
        new Transformer(model, embeddings, Kernel.best()).logits(weights, batch, logits);
        return logits;
    }

    /** What the MLP makes of perfect copies φ(s) + φ(r). */
    double[] logitsOfPerfectCopies() {
        int d = embeddings.dimension();
        double[] copies = new double[prompts.size() * d];
        for (int i = 0; i < copies.length; i++) {
            int[] prompt = prompts.get(i / d);
            copies[i] = embeddings.tokens()[prompt[0] * d + i % d] + embeddings.tokens()[prompt[1] * d + i % d];
        }
        return transformer.readOut(transformer.mlp(copies));
    }

    /** Share of the facts whose logit is the largest. */
    double accuracy(double[] logits) {
        int answers = facts.answerCount();
        int correct = 0;
        for (int i = 0; i < prompts.size(); i++) {
            int largest = 0;
            for (int a = 1; a < answers; a++) {
                largest = logits[i * answers + a] > logits[i * answers + largest] ? a : largest;
            }
            correct += largest == right(i) ? 1 : 0;
        }
        return (double) correct / prompts.size();
    }

    /** a* of prompt i. */
    int right(int i) {
        return facts.answer(i / facts.relationCount(), i % facts.relationCount());
    }

    /** How many of the two tokens of prompt i allow an answer. */
    int level(int i, int answer) {
        return Integer.bitCount(kind(i, answer));
    }

    /** Which of the two tokens of prompt i allow an answer: 1 for the relation, 2 for the subject. */
    int kind(int i, int answer) {
        int s = i / facts.relationCount();
        int r = i % facts.relationCount();
        int kind = answer >= facts.answerStart(r) && answer < facts.answerStart(r + 1) ? 1 : 0;
        for (int other = 0; other < facts.relationCount(); other++) {
            kind += facts.answer(s, other) == answer ? 2 : 0;
        }
        return kind;
    }
}
