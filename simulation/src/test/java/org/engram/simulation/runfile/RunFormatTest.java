package org.engram.simulation.runfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.MemoryPreset;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerPreset;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.runfile.RunFormat.Recorded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFormatTest {
    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    @TestFactory
    Stream<DynamicTest> everyPresetComesBackAsTheSameExperiment() {
        return Stream.of(
                        comingBack(new FlowFormat(), FlowPreset.all()),
                        comingBack(new TransformerFormat(), trainedPresets()),
                        comingBack(new MemoryFormat(), MemoryPreset.all()))
                .flatMap(tests -> tests);
    }

    /** How often weights are tested that are not trained has no effect, and is not written. */
    private static List<TransformerPreset> trainedPresets() {
        return TransformerPreset.all().stream()
                .filter(preset -> preset.settings().value(TransformerParameter.STEPS) > 0)
                .toList();
    }

    private static <S extends Settings<S, ?, E>, E> Stream<DynamicTest> comingBack(
            RunFormat<S, E, ?> format, List<? extends Preset<S>> presets) {
        return presets.stream()
                .map(preset -> DynamicTest.dynamicTest(preset.name(), () -> {
                    E experiment = preset.settings().experiment();
                    RunFile file = format.write(preset.settings(), experiment, nothing());

                    Recorded<S, E> read = format.read(file);

                    assertThat(read.experiment()).isEqualTo(experiment);
                    assertThat(format.configuration(read.settings(), read.experiment()))
                            .isEqualTo(file.node().get("configuration"));
                    assertThat(file.node().has("table")).isFalse();
                }));
    }

    @Test
    void everyChoiceOfAFlowComesBack() {
        FlowSettings settings = FlowSettings.defaults()
                .withBalanced(true)
                .withDescent(true)
                .with(FlowParameter.INIT, 3e-4)
                .with(FlowParameter.LEARNING_RATE, 0.7)
                .with(FlowParameter.UNTIL, 77.25)
                .with(FlowParameter.SUBJECT_ZIPF, 0.5);
        FlowFormat format = new FlowFormat();

        assertThat(format.read(format.write(settings, settings.experiment(), nothing()))
                        .settings())
                .isEqualTo(settings);
    }

    @Test
    void learningRatesOfTheWayComeBackAndTheNewestIsShown() {
        TransformerFormat format = new TransformerFormat();
        TransformerSettings settings = TransformerSettings.defaults().with(TransformerParameter.LEARNING_RATE, 1e-4);
        TransformerExperiment plain = settings.experiment();
        TransformerExperiment changed = plain.with(plain.training()
                .withRates(List.of(new RateChange(0, 0.01), new RateChange(512, 0.003), new RateChange(1024, 1e-4))));

        RunFile file = format.write(settings, changed, nothing());
        Recorded<TransformerSettings, TransformerExperiment> read = format.read(file);

        assertThat(file.node().get("configuration").get("learning-rate").doubleValue())
                .isEqualTo(0.01);
        assertThat(read.experiment()).isEqualTo(changed);
        assertThat(read.settings()).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "0:0.1", "512:0", "512:x", "1.5:0.1", "9:0.1,9:0.2", "9:0.1:2", ""})
    void learningRatesThatAreNoneAreNamed(String changes) {
        Chosen chosen = new Chosen(Map.of(TransformerFormat.RATE_CHANGES, changes));

        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> new TransformerFormat().read(chosen))
                .withMessageContaining("--rate-changes has ")
                .withMessageContaining("STEP:RATE");
    }
}
