package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engram.simulation.experiment.CaptionPart;

/**
 * Pinned runs and the live one beside each other: only the parameters that differ, then what came of them.
 *
 * @param columns headings, those of parameters first
 * @param parameters how many of the columns are parameters
 * @param rows the pinned runs by their letters, the live one last
 */
public record PinTable(List<Column> columns, int parameters, List<Row> rows) {
    /** @param help one sentence; empty for a parameter */
    public record Column(String name, String help) {}

    /** @param mark empty for the live run */
    public record Row(Optional<PinMark> mark, List<String> values) {}

    public PinTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static PinTable of(List<? extends Pin<?, ?>> pins, List<CaptionPart> live, List<RunNumber> numbers) {
        List<String> names = Differences.of(Stream.concat(pins.stream().map(Pin::parts), Stream.of(live))
                        .toList())
                .names();
        List<RunNumber> headings = pins.isEmpty() ? numbers : pins.getFirst().numbers();
        List<Column> columns = Stream.concat(
                        names.stream().map(name -> new Column(name, "")),
                        headings.stream().map(number -> new Column(number.name(), number.help())))
                .toList();
        List<Row> rows = new ArrayList<>();
        pins.forEach(pin -> rows.add(new Row(Optional.of(pin.mark()), values(names, pin.parts(), pin.numbers()))));
        rows.add(new Row(Optional.empty(), values(names, live, numbers)));
        return new PinTable(columns, names.size(), rows);
    }

    private static List<String> values(List<String> names, List<CaptionPart> parts, List<RunNumber> numbers) {
        return Stream.concat(
                        names.stream().map(name -> Differences.value(parts, name)),
                        numbers.stream().map(RunNumber::value))
                .toList();
    }
}
