package org.engram.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.FactTables;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.memory.RecallStory.Lapse;
import org.junit.jupiter.api.Test;

class RecallStoryTest {
    private final FactTable countries = FactTables.countries();
    private final MemorySettings facts = MemorySettings.defaults().with(new FactSource.Table("countries", countries));

    private MemoryFrame facts(int inputs, int dimension) {
        return SampleMemory.frame(
                facts.with(MemoryParameter.INPUTS, inputs).with(MemoryParameter.DIMENSION, dimension));
    }

    @Test
    void aMemoryThatRecallsAllNamesItsWeakestFact() {
        RecallStory story = RecallStory.of(facts(4, 256), x -> false);

        assertThat(story.verdict().stage()).isEqualTo(StageName.RECALL);
        assertThat(story.verdict().title()).isEqualTo("Recalling all 4");
        assertThat(story.verdict().sentence())
                .startsWith("The weakest is the ")
                .contains(" of " + countries.subjects().getFirst());
        assertThat(story.lapses()).isEmpty();
    }

    @Test
    void whatWasRecalledBeforeIsSaidToBeLost() {
        MemoryFrame frame = facts(60, 32);
        int[] wrong = IntStream.range(0, 60)
                .filter(x -> !frame.snapshot().statistics().recalled(x))
                .toArray();
        int lost = wrong[wrong.length - 1];
        RecallStory story = RecallStory.of(frame, x -> x == lost);
        Lapse first = story.lapses().getFirst();
        int relations = countries.relationCount();
        String right = countries.answers().get(countries.answer(lost / relations, lost % relations));

        assertThat(wrong.length).isGreaterThan(1);
        assertThat(first.lost()).isTrue();
        assertThat(first.right()).isEqualTo(right);
        assertThat(first.input())
                .isEqualTo(countries.relations().get(lost % relations) + " of "
                        + countries.subjects().get(lost / relations));
        assertThat(story.verdict().sentence())
                .contains(" was the " + first.input() + "; now it answers " + first.said() + ".");
    }

    @Test
    void theAnswerThatIsSaidHasTheLargestScore() {
        MemoryFrame frame = facts(60, 32);
        List<Lapse> lapses = RecallStory.of(frame, x -> false).lapses();

        assertThat(lapses).isNotEmpty().allSatisfy(lapse -> {
            assertThat(lapse.said()).isNotEqualTo(lapse.right());
            assertThat(countries.answers()).contains(lapse.said());
        });
    }

    @Test
    void numbersStandForWhatHasNoNames() {
        MemoryFrame frame = SampleMemory.frame(SampleMemory.settings(80, 16));
        RecallStory story = RecallStory.of(frame, x -> true);

        assertThat(story.verdict().stage()).isEqualTo(StageName.HALLUCINATION);
        assertThat(story.verdict().sentence())
                .matches("It said output \\d+ to input \\d+; now it answers output \\d+\\..*");
    }

    @Test
    void oneOutputCannotBeConfused() {
        assertThat(RecallStory.of(SampleMemory.frame(SampleMemory.settings(1, 4)), x -> false)
                        .verdict()
                        .sentence())
                .contains("only one output");
    }

    @Test
    void aSmallerMemoryOfTheSameKindIsRemembered() {
        Smaller smaller = new Smaller();
        MemorySettings settings = SampleMemory.settings(60, 16);
        MemoryFrame few = SampleMemory.frame(settings, 10);
        smaller.accept(few);
        smaller.accept(SampleMemory.frame(settings, 60));

        assertThat(smaller.recalled(3)).isEqualTo(few.snapshot().statistics().recalled(3));
        assertThat(smaller.recalled(30)).isFalse();
        smaller.accept(SampleMemory.frame(SampleMemory.settings(70, 17)));
        assertThat(smaller.recalled(3)).isFalse();
    }
}
