package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.Parameter;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;
import org.engram.ui.parameter.ParameterModel;

/** The settings of a laboratory as its controls show them: parameter by parameter, and the preset that they are. */
final class SettingsModel<S extends Settings<S, P, ?>, P extends Enum<P> & Parameter> {
    private final List<Preset<S>> presets;
    private final List<P> table;
    private final List<ParameterModel> parameters = new ArrayList<>();
    private final ReadOnlyObjectWrapper<S> settings = new ReadOnlyObjectWrapper<>(this, "settings");
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(this, "held");
    private final ReadOnlyObjectWrapper<Preset<S>> preset = new ReadOnlyObjectWrapper<>(this, "preset");

    /**
     * Shows the first preset.
     *
     * @param onChange gets the settings that a control asks for
     */
    SettingsModel(List<? extends Preset<S>> presets, Class<P> table, Consumer<S> onChange) {
        this.presets = List.copyOf(presets);
        this.table = List.of(table.getEnumConstants());
        for (P parameter : this.table) {
            ParameterModel model = new ParameterModel(
                    parameter, value -> onChange.accept(settings.get().with(parameter, value)));
            model.draggedProperty().subscribe(held::set);
            parameters.add(model);
        }
        settings.set(this.presets.getFirst().settings());
        settings.subscribe(now -> show());
    }

    List<Preset<S>> presets() {
        return presets;
    }

    List<P> table() {
        return table;
    }

    List<ParameterModel> parameters() {
        return parameters;
    }

    ReadOnlyObjectProperty<S> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Null when the settings are none. */
    ReadOnlyObjectProperty<Preset<S>> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** Whether a slider is held. */
    ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    void set(S next) {
        settings.set(next);
    }

    /** Shows what holds, also where a control shows what was refused. */
    void show() {
        S now = settings.get();
        for (P parameter : table) {
            parameters
                    .get(parameter.ordinal())
                    .show(now.shown(parameter), now.max(parameter), now.disabledReason(parameter));
        }
        preset.set(presets.stream()
                .filter(candidate -> candidate.settings().equals(now))
                .findFirst()
                .orElse(null));
    }
}
