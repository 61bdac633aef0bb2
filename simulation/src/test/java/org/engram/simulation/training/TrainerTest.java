package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Schedule;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Model;
import org.engram.simulation.transformer.WeightLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
    private static final FactTable FACTS = new RandomFacts(4, 3, 2, 6).table();
    private static final Vocabulary VOCABULARY = new Vocabulary(4, 3, 5);
    private static final UpdateRule ADAM = new UpdateRule.Adam(0.01);
    private static final UpdateRule SGD = new UpdateRule.Sgd(0.9, 0);

    private static Training training(UpdateRule rule, RateChange... rates) {
        return new Training(rule, Schedule.COSINE, List.of(rates), 16, 200, Double.NaN, 8, 64);
    }

    private static Trainer trainer(Model model, Training training, long seed) {
        PromptSampler sampler = new PromptSampler(FACTS, VOCABULARY, 6);
        return new Trainer(
                model, sampler, training, seed, new double[model.layout().size()], Kernel.plain());
    }

    private static Trainer trainer(UpdateRule rule, double rate) {
        return trainer(regression(), training(rule, new RateChange(0, rate)), 9);
    }

    private static CountRegression regression() {
        return new CountRegression(VOCABULARY, FACTS.answerCount());
    }

    @Test
    void theLossFalls() {
        Trainer trainer = trainer(ADAM, 0.1);
        double first = trainer.step();
        double last = first;
        while (trainer.steps() < 200) {
            last = trainer.step();
        }
        assertThat(first).isEqualTo(Math.log(6), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(last).isLessThan(first / 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fromAnyCheckpointTheSameBytesFollow(boolean adam) {
        Trainer first = trainer(adam ? ADAM : SGD, 0.1);
        List<TrainerState> states = new ArrayList<>(List.of(first.state()));
        List<Double> losses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            losses.add(first.step());
            states.add(first.state());
        }
        Trainer again = trainer(adam ? ADAM : SGD, 0.1);
        for (int from : new int[] {37, 0, 12, 49}) {
            again.restore(states.get(from));
            for (int i = from; i < 50; i++) {
                assertThat(again.step()).isEqualTo(losses.get(i));
                assertThat(again.weights()).isEqualTo(states.get(i + 1).weights());
            }
            assertThat(again.state().moments()).isEqualTo(states.get(50).moments());
        }
    }

    @Test
    void lookingAtTheLossAheadChangesNothing() {
        Trainer plain = trainer(ADAM, 0.1);
        Trainer watched = trainer(ADAM, 0.1);
        for (int i = 0; i < 20; i++) {
            double ahead = watched.lossAhead();
            assertThat(watched.lossAhead()).isEqualTo(ahead);
            assertThat(watched.step()).isEqualTo(ahead).isEqualTo(plain.step());
        }
        assertThat(watched.weights()).isEqualTo(plain.weights());
    }

    @Test
    void anotherSeedDrawsOtherBatches() {
        Training training = training(SGD, new RateChange(0, 0.1));
        Trainer one = trainer(regression(), training, 1);
        Trainer two = trainer(regression(), training, 2);
        one.step();
        two.step();
        assertThat(one.weights()).isNotEqualTo(two.weights());
    }

    @Test
    void aChangedRateTakesEffectAtItsStep() {
        Trainer plain = trainer(SGD, 0.1);
        Trainer changed = trainer(SGD, 0.1);
        changed.follow(training(SGD, new RateChange(0, 0.1), new RateChange(10, 0.02)));
        for (int i = 0; i < 10; i++) {
            plain.step();
            changed.step();
        }
        assertThat(changed.weights()).isEqualTo(plain.weights());
        plain.step();
        changed.step();
        assertThat(changed.weights()).isNotEqualTo(plain.weights());
    }

    /** Loss and gradients of a number x to which all weights add up; the step at which they go wrong is known. */
    private record Scripted(DoubleUnaryOperator loss, DoubleUnaryOperator gradient) implements Model {
        @Override
        public WeightLayout layout() {
            return regression().layout();
        }

        @Override
        public int answers() {
            return FACTS.answerCount();
        }

        /** The last weight is the only one that moves: it is in W_V. */
        @Override
        public double gradient(double[] weights, PromptBatch batch, double[] out) {
            double x = weights[weights.length - 1];
            out[out.length - 1] = gradient.applyAsDouble(x);
            return loss.applyAsDouble(x);
        }

        @Override
        public void logits(double[] weights, PromptBatch batch, double[] logits) {
            throw new UnsupportedOperationException();
        }
    }

    private static Trainer scripted(DoubleUnaryOperator loss, DoubleUnaryOperator gradient, double rate) {
        Training constant = new Training(
                new UpdateRule.Sgd(0, 0), Schedule.CONSTANT, List.of(new RateChange(0, rate)), 1, 99, Double.NaN, 9, 9);
        return trainer(new Scripted(loss, gradient), constant, 3);
    }

    private static double lastWeight(Trainer trainer) {
        return trainer.weights()[trainer.weights().length - 1];
    }

    @Test
    void aLossBeyondReasonEndsTheTrainingAtItsStepWithTheLastGoodWeights() {
        Trainer trainer = scripted(x -> x > 2.5 ? 5000 : 1.5, x -> -1, 1);
        for (int i = 0; i < 3; i++) {
            trainer.step();
        }
        assertThatThrownBy(trainer::step)
                .isInstanceOf(DivergenceException.class)
                .hasMessage("The loss has grown to 5.0e+03 at step 3, where the largest weight is 3.0e+00 in W_V; "
                        + "choose a smaller learning rate than 1.");
        assertThat(trainer.steps()).isEqualTo(2);
        assertThat(lastWeight(trainer)).isEqualTo(2);
    }

    @Test
    void aLossThatStartsLargeMayStayLarge() {
        Trainer trainer = scripted(x -> 5000 + x, x -> -1, 1);
        for (int i = 0; i < 20; i++) {
            trainer.step();
        }
        assertThat(trainer.steps()).isEqualTo(20);
    }

    @Test
    void aLossOrGradientThatIsNoNumberIsFoundAtItsStep() {
        DoubleUnaryOperator broken = x -> x > 4.5 ? Double.NaN : -1;
        for (Trainer trainer :
                List.of(scripted(x -> 1, broken, 1), scripted(x -> x > 4.5 ? Double.NaN : 1, x -> -1, 1))) {
            assertThatThrownBy(() -> {
                        while (true) {
                            trainer.step();
                        }
                    })
                    .isInstanceOf(DivergenceException.class)
                    .hasMessageStartingWith("The loss or its gradient is no finite number any more at step 5, where")
                    .hasMessageEndingWith("in W_V; choose a smaller learning rate than 1.");
            assertThat(lastWeight(trainer)).isEqualTo(4);
        }
    }

    @Test
    void weightsThatOverflowAreFoundAtTheirStep() {
        Trainer trainer = scripted(x -> 1, x -> x > 1.5 ? -1e100 : -1, 1e100);
        assertThatThrownBy(() -> {
                    trainer.step();
                    trainer.step();
                })
                .hasMessage("The weights are no finite numbers any more at step 2, first those of W_V; "
                        + "choose a smaller learning rate than 1e100.");
        assertThat(trainer.steps()).isEqualTo(1);
        assertThat(lastWeight(trainer)).isEqualTo(1e100);
    }

    @Test
    void aStartThatCannotBeMeasuredIsSaidAtStepZero() {
        assertThatThrownBy(scripted(x -> Double.NaN, x -> 0, 1)::lossAhead).hasMessageContaining("at step 0");
    }
}
