package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.StageName;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final FactTable TABLE = new FactTable(
            List.of("France", "Spain", "Italy"),
            List.of("capital", "currency"),
            List.of("Paris", "Madrid", "Rome", "Euro", "Lira"),
            new int[] {0, 3, 5},
            new int[] {0, 3, 1, 3, 2, 4});

    @Test
    void articlesAndPluralsFollowTheRelation() {
        assertThat(Words.one("capital")).isEqualTo("a capital");
        assertThat(Words.one("official language")).isEqualTo("an official language");
        assertThat(Words.many("currency")).isEqualTo("currencies");
        assertThat(Words.many("day")).isEqualTo("days");
        assertThat(Words.many("relation 3")).isEqualTo("answers of relation 3");
    }

    @Test
    void hallucinationIsAnyCapital() {
        assertThat(sentence(StageName.HALLUCINATION, 0.34, 0.33, 0.33, 0, 0))
                .isEqualTo("It answers with a capital, any capital: Paris is barely ahead of two others.");
    }

    @Test
    void hallucinationSaysWhoLeadsWhenItIsWrong() {
        assertThat(sentence(StageName.HALLUCINATION, 0.3, 0.4, 0.3, 0, 0))
                .endsWith("Madrid is ahead of Paris, the right one.");
    }

    @Test
    void hallucinationCallsATieATie() {
        assertThat(sentence(StageName.HALLUCINATION, 0.33333, 0.33334, 0.33333, 0, 0))
                .endsWith("Paris is no likelier than two others.");
    }

    @Test
    void recallSaysWhatIsKnown() {
        assertThat(sentence(StageName.RECALL, 0.97, 0.02, 0.01, 0, 0))
                .isEqualTo("It knows that the capital of France is Paris: 97.0 %.");
    }

    @Test
    void subjectGuessNamesTheSubjectsFacts() {
        assertThat(sentence(StageName.SUBJECT_GUESS, 0.5, 0, 0, 0.5, 0))
                .isEqualTo("It knows France, but not what is asked about it: Paris and Euro are about as likely.");
    }

    @Test
    void uniformCountsTheAnswers() {
        assertThat(sentence(StageName.UNIFORM, 0.2, 0.2, 0.2, 0.2, 0.2))
                .isEqualTo("It has learned nothing yet: each of the 5 answers, a capital or not, has about 20.0 %.");
    }

    @Test
    void oneAnswerIsNoGuess() {
        FactTable table =
                new FactTable(List.of("France"), List.of("capital"), List.of("Paris"), new int[] {0, 1}, new int[] {0});
        assertThat(StageStory.of(StageName.UNIFORM, new Answering(table, 0, 0, new double[] {1}))
                        .sentence())
                .isEqualTo("There is one answer only, whatever is asked: nothing has to be learned.");
    }

    @Test
    void theTrueAnswerIsAlwaysShownAndTheSharesAddUpToOne() {
        double[] p = {0.05, 0.5, 0.25, 0.15, 0.05};
        Answers answers = Answers.of(new Answering(TABLE, 0, 0, p), new double[5], 2);
        assertThat(answers.bars()).extracting(Answers.Bar::name).containsExactly("Paris", "Madrid");
        assertThat(answers.moreCount()).isEqualTo(1);
        double shown =
                answers.bars().stream().mapToDouble(Answers.Bar::probability).sum();
        assertThat(shown + answers.moreShare() + answers.otherShare())
                .isCloseTo(Arrays.stream(p).sum(), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-12);
    }

    private static String sentence(StageName stage, double... probability) {
        return StageStory.of(stage, new Answering(TABLE, 0, 0, probability)).sentence();
    }
}
