package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Prediction.Kind;
import org.junit.jupiter.api.Test;

class AutomaticHorizonTest {
    private static Prediction at(double time) {
        return new Prediction(Kind.SUBJECT_LEARNED, time, Certainty.ESTIMATE);
    }

    @Test
    void endsAtOneAndAHalfTimesTheSlowestPrediction() {
        AutomaticHorizon horizon = new AutomaticHorizon(List.of(at(100), at(400)));
        assertThat(horizon.end()).isEqualTo(600);
        assertThat(horizon.extend(0.0099)).isFalse();
        assertThat(horizon.end()).isEqualTo(600);
    }

    @Test
    void movesOnWhileTheLossIsHigh() {
        AutomaticHorizon horizon = new AutomaticHorizon(List.of(at(400)));
        assertThat(horizon.extend(0.01)).isTrue();
        assertThat(horizon.end()).isEqualTo(900);
    }

    @Test
    void endsEvenIfTheLossNeverFalls() {
        AutomaticHorizon horizon = new AutomaticHorizon(List.of(at(400)));
        int extensions = 0;
        while (horizon.extend(1)) {
            extensions++;
        }
        assertThat(extensions).isEqualTo(AutomaticHorizon.MOST_EXTENSIONS);
        assertThat(horizon.end()).isFinite();
        assertThat(new AutomaticHorizon(List.of(at(1))).extend(Double.NaN)).isFalse();
    }

    @Test
    void withoutAPredictionItStartsSomewhere() {
        assertThat(new AutomaticHorizon(List.of()).end()).isEqualTo(AutomaticHorizon.FALLBACK);
    }
}
