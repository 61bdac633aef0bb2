package org.engram.ui.story;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.TourStep;

/**
 * A tour on its way through a laboratory, without its nodes. It chooses presets and moves the playhead; as soon as somebody else changes the
 * settings or takes hold of a slider it ends, and leaves everything as it is.
 *
 * @param <S> the settings of the laboratory
 * @param <F> what is published of its runs
 */
public final class Tour<S extends Settings<S, ?, ?>, F extends Frame> {
    private final LaboratoryViewModel<S, ?, ?, F> model;
    private final BooleanSupplier present;
    private final List<TourStep> steps;
    private final ReadOnlyObjectWrapper<TourStep> step = new ReadOnlyObjectWrapper<>(this, "step");
    private Subscription watching = Subscription.EMPTY;
    private OptionalDouble placed = OptionalDouble.empty();
    private boolean onWay;
    private boolean driving;

    private Tour(LaboratoryViewModel<S, ?, ?, F> model, BooleanSupplier present, List<TourStep> steps) {
        this.model = model;
        this.present = present;
        this.steps = List.copyOf(steps);
    }

    /** Of the steps that a laboratory has; not begun yet. */
    public static Tour<?, ?> of(Laboratory laboratory) {
        return of(laboratory.model(), laboratory::showsPresentRun, laboratory.tour());
    }

    private static <S extends Settings<S, ?, ?>, F extends Frame> Tour<S, F> of(
            LaboratoryViewModel<S, ?, ?, F> model, BooleanSupplier present, List<TourStep> steps) {
        return new Tour<>(model, present, steps);
    }

    /** Null before the first and after the last. */
    public ReadOnlyObjectProperty<TourStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** From 1; 0 when it is not on its way. */
    public int number() {
        return steps.indexOf(step.get()) + 1;
    }

    public int count() {
        return steps.size();
    }

    /** Shows the first step. */
    public void begin() {
        watching = Subscription.combine(
                changes(model.settingsProperty()),
                changes(model.ghostProperty()),
                model.player().frameProperty().subscribe(frame -> settle()));
        go(0);
    }

    /** Whoever else changes something takes over. */
    private Subscription changes(ObservableValue<?> value) {
        return value.subscribe((was, is) -> {
            if (!driving && is != null) {
                leave();
            }
        });
    }

    /** After the last step it ends. */
    public void next() {
        go(number());
    }

    /** Stays at the first. */
    public void back() {
        go(Math.max(0, number() - 2));
    }

    /** Ends it; everything stays as it is. */
    public void leave() {
        watching.unsubscribe();
        onWay = false;
        step.set(null);
    }

    private void go(int index) {
        if (index >= steps.size()) {
            leave();
            return;
        }
        TourStep next = steps.get(index);
        driving = true;
        Preset<S> preset = model.presets().get(next.preset());
        if (!preset.settings().equals(model.settingsProperty().get())) {
            model.choose(preset);
        }
        driving = false;
        onWay = true;
        placed = OptionalDouble.empty();
        step.set(next);
        settle();
    }

    /** Puts the playhead in its place as soon as the run of the step tells it, and once more where solving it to its end shifted that. */
    private void settle() {
        F frame = model.player().frameProperty().get();
        if (onWay && frame != null && present.getAsBoolean()) {
            OptionalDouble time = step.get().moment().time(frame.status(), frame.stages());
            onWay = time.isEmpty() || frame.status() instanceof RunStatus.Solving;
            if (!time.equals(placed)) {
                placed = time;
                time.ifPresent(model.player()::stopAt);
            }
        }
    }
}
