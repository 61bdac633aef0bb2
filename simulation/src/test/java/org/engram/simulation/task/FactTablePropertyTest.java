package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** What holds for every table. */
class FactTablePropertyTest {
    record Row(String subject, String relation, String answer) {}

    /** Rows of a full table, subject by subject; answers are drawn from few, so that they repeat. */
    record Grid(List<String> subjects, List<String> relations, List<String> answers, long seed) {
        List<Row> rows() {
            Random random = new Random(seed);
            List<Row> rows = new ArrayList<>();
            for (String subject : subjects) {
                for (String relation : relations) {
                    rows.add(new Row(subject, relation, answers.get(random.nextInt(answers.size()))));
                }
            }
            return rows;
        }
    }

    @Provide
    Arbitrary<Grid> grids() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("ab ,\"\n\r'éł;#")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.isBlank() && text.equals(text.strip()));
        Arbitrary<List<String>> names =
                name.list().uniqueElements().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(names, names, names, Arbitraries.longs()).as(Grid::new);
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("grids") Grid grid) throws IOException {
        FactTable table = Tables.read(csv(grid.rows()));
        assertThat(table.subjects()).isEqualTo(grid.subjects());
        assertThat(table.relations()).isEqualTo(grid.relations());
        for (Row row : grid.rows()) {
            assertThat(Tables.answer(table, row.subject(), row.relation())).isEqualTo(row.answer());
        }
    }

    @Property(tries = 200)
    void theOrderOfTheRowsChangesNoFact(@ForAll("grids") Grid grid, @ForAll Random random) throws IOException {
        List<Row> rows = grid.rows();
        Collections.shuffle(rows, random);
        FactTable table = Tables.read(csv(rows));
        for (Row row : rows) {
            assertThat(Tables.answer(table, row.subject(), row.relation())).isEqualTo(row.answer());
        }
        for (int r = 0; r < table.relationCount(); r++) {
            String relation = table.relations().get(r);
            assertThat(table.answers().subList(table.answerStart(r), table.answerStart(r + 1)))
                    .isEqualTo(firstAppearances(rows, relation));
        }
    }

    private static List<String> firstAppearances(List<Row> rows, String relation) {
        return rows.stream()
                .filter(row -> row.relation().equals(relation))
                .map(Row::answer)
                .distinct()
                .toList();
    }

    @Property(tries = 200)
    void aTableWithoutOneOfItsRowsIsRefused(@ForAll("grids") Grid grid, @ForAll Random random) throws IOException {
        Assume.that(grid.subjects().size() > 1 && grid.relations().size() > 1); // else nothing is missing then
        List<Row> rows = grid.rows();
        Row gone = rows.remove(random.nextInt(rows.size()));
        String csv = csv(rows);
        assertThat(catchThrowable(() -> Tables.tryRead(csv.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(FactTableException.class)
                .hasMessageContaining("%s, which begins here, has no row for %s;"
                        .formatted(
                                FactTableException.quote(gone.subject()), FactTableException.quote(gone.relation())));
    }

    @Property(tries = 200)
    void allOfATableIsTheTable(@ForAll("grids") Grid grid) throws IOException {
        FactTable table = Tables.read(csv(grid.rows()));
        Facts all = new TableFacts("t", table, table.subjectCount(), table.relationCount(), 0);
        assertThat(all.table()).isEqualTo(table).hasSameHashCodeAs(table);
    }

    @Property(tries = 200)
    void aPartOfATableIsWhatItsRowsAloneWouldGive(@ForAll("grids") Grid grid, @ForAll Random random)
            throws IOException {
        FactTable table = Tables.read(csv(grid.rows()));
        int s = 1 + random.nextInt(table.subjectCount());
        int r = 1 + random.nextInt(table.relationCount());
        List<Row> rows = grid.rows().stream()
                .filter(row -> table.subjects().indexOf(row.subject()) < s
                        && table.relations().indexOf(row.relation()) < r)
                .toList();
        assertThat(new TableFacts("t", table, s, r, 0).table()).isEqualTo(Tables.read(csv(rows)));
    }

    private static String csv(List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.MINIMAL).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord("subject", "relation", "answer");
            for (Row row : rows) {
                printer.printRecord(row.subject(), row.relation(), row.answer());
            }
        }
        return text.toString();
    }
}
