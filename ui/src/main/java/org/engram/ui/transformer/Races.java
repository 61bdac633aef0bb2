package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.rivals.Race;
import org.engram.simulation.theory.rivals.RaceResult;
import org.engram.simulation.theory.rivals.RaceSetting;
import org.engram.simulation.theory.rivals.Rival;
import org.engram.ui.laboratory.Awaited;

/** The race of the rivals for the present S and R, run aside; what came of it is taken once a picture. */
final class Races {
    private static final int SAMPLES = 240;
    private static final int FEWEST = 2;

    private final ReadOnlyObjectWrapper<List<RaceResult>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private final Awaited<List<RaceResult>> race = new Awaited<>();
    private RaceSetting setting;

    ReadOnlyObjectProperty<List<RaceResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Asks for a race; the newest sizes win. */
    void prepare(int subjects, int relations) {
        if (subjects < FEWEST || relations < FEWEST) {
            setting = null;
            race.cancel();
            results.set(List.of());
            return;
        }
        RaceSetting wanted = RaceSetting.of(subjects, relations);
        if (!wanted.equals(setting)) {
            setting = wanted;
            race.ask(_ -> run(wanted));
        }
    }

    /** The race for the sizes of a table; none where there are too few subjects or relations. */
    static List<RaceResult> of(FactTable facts) {
        boolean enough = facts.subjectCount() >= FEWEST && facts.relationCount() >= FEWEST;
        return enough ? run(RaceSetting.of(facts.subjectCount(), facts.relationCount())) : List.of();
    }

    private static List<RaceResult> run(RaceSetting setting) {
        return Stream.of(Rival.GRADIENT, Rival.SPECTRAL, Rival.SIGN_OOO)
                .map(rival -> Race.run(rival, setting, SAMPLES))
                .toList();
    }

    boolean busy() {
        return race.busy();
    }

    /** Takes what is ready; what failed is not shown. */
    void pulse() {
        race.take(results::set, _ -> results.set(List.of()));
    }
}
