package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.laboratory.Answering;
import org.engram.ui.laboratory.Verdict;
import org.junit.jupiter.api.Test;

class TransformerVerdictTest {
    private final TrainingFrame trained = SampleTraining.usual().frame();
    private final TrainingFrame constructed = SampleTraining.constructed().frame();

    @Test
    void aFactThatIsNotStoredYetIsAMistakeInWords() {
        FactTable facts = trained.facts();
        int wrong = facts.answer(0, 0) == 0 ? 1 : 0;
        Verdict verdict = TransformerVerdict.of(trained, answering(trained, wrong, 0.9), new double[12]);

        assertThat(verdict.title()).isEqualTo("Mistaken");
        assertThat(verdict.stage()).isEqualTo(StageName.HALLUCINATION);
        assertThat(verdict.sentence())
                .contains(facts.answers().get(wrong), "90.0 %", facts.answers().get(facts.answer(0, 0)));
    }

    @Test
    void aStoredFactIsRecalled() {
        int right = trained.facts().answer(0, 0);

        assertThat(TransformerVerdict.of(trained, answering(trained, right, 0.9), new double[12])
                        .title())
                .isEqualTo("Recalling");
    }

    @Test
    void aConstructionSaysItsLogitsAndWhatComesNext() {
        int right = constructed.facts().answer(0, 0);
        double[] logits = new double[6];
        logits[right] = 1.9;
        logits[(right + 1) % 6] = 1.1;
        Verdict verdict = TransformerVerdict.of(constructed, answering(constructed, right, 0.4), logits);

        assertThat(verdict.title()).isEqualTo("Recalling by construction");
        assertThat(verdict.sentence()).startsWith("Theorem 3 gives").contains("1.90", "1.10");
    }

    @Test
    void aConstructionWhoseNoiseIsTooLargeSaysSo() {
        int right = constructed.facts().answer(0, 0);
        double[] logits = new double[6];
        logits[right] = 1.2;
        logits[(right + 1) % 6] = 1.7;

        assertThat(TransformerVerdict.of(constructed, answering(constructed, right, 0.2), logits)
                        .title())
                .isEqualTo("Drowned in interference");
    }

    private static Answering answering(TrainingFrame frame, int likely, double share) {
        double[] probability = new double[frame.facts().answerCount()];
        java.util.Arrays.fill(probability, (1 - share) / (probability.length - 1));
        probability[likely] = share;
        return new Answering(frame.facts(), 0, 0, probability);
    }
}
