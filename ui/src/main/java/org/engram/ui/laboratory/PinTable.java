package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        Stream<RunNumber> all = Stream.concat(pins.stream().map(Pin::numbers), Stream.of(numbers))
                .flatMap(List::stream);
        List<Column> columns = Stream.concat(names.stream().map(name -> new Column(name, "")), headings(all).stream())
                .toList();
        List<Row> rows = new ArrayList<>();
        pins.forEach(pin ->
                rows.add(new Row(Optional.of(pin.mark()), values(columns, names.size(), pin.parts(), pin.numbers()))));
        rows.add(new Row(Optional.empty(), values(columns, names.size(), live, numbers)));
        return new PinTable(columns, names.size(), rows);
    }

    /** A number that no run has, such as of a stage that none went through, has no column. */
    private static List<Column> headings(Stream<RunNumber> numbers) {
        Map<Column, Boolean> measured = new LinkedHashMap<>();
        numbers.forEach(number -> measured.merge(
                new Column(number.name(), number.help()), !number.value().equals(RunNumber.NONE), Boolean::logicalOr));
        return measured.keySet().stream().filter(measured::get).toList();
    }

    private static List<String> values(
            List<Column> columns, int parameters, List<CaptionPart> parts, List<RunNumber> numbers) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> i < parameters
                        ? Differences.value(parts, columns.get(i).name())
                        : number(numbers, columns.get(i).name()))
                .toList();
    }

    private static String number(List<RunNumber> numbers, String name) {
        return numbers.stream()
                .filter(number -> number.name().equals(name))
                .map(RunNumber::value)
                .findFirst()
                .orElse(RunNumber.NONE);
    }
}
