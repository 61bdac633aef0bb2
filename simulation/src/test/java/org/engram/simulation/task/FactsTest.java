package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final FactTable TABLE = Tables.read(Tables.HEADER
            + "France,capital,Paris\nFrance,currency,euro\nSpain,capital,Madrid\nSpain,currency,euro\n"
            + "Japan,capital,Tokyo\nJapan,currency,yen\n");

    @ParameterizedTest
    @CsvSource({"16, 4, 8", "12, 5, 6", "7, 3, 10", "1, 1, 1", "5, 2, 3"})
    void structuredFactsDivideTheSubjectsIntoClasses(int subjects, int relations, int answers) {
        FactTable table = new StructuredFacts(subjects, relations, answers).table();
        for (int s = 0; s < subjects; s++) {
            for (int r = 0; r < relations; r++) {
                assertThat(table.answer(s, r)).isEqualTo(Math.floorDiv(s * answers, subjects) + r * answers);
            }
        }
    }

    @Test
    void structuredFactsDoNotOverflow() {
        FactTable table = new StructuredFacts(100_000, 1, 100_000).table();
        assertThat(table.answer(99_999, 0)).isEqualTo(99_999);
    }

    @Test
    void randomFactsAreTheSameEverywhere() throws Exception {
        FactTable table = new RandomFacts(64, 8, 10, 42).table();
        ByteBuffer bytes = ByteBuffer.allocate(64 * 8 * Integer.BYTES);
        for (int i = 0; i < 64 * 8; i++) {
            bytes.putInt(table.answer(i / 8, i % 8));
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("071992039e78ac1d6176441b30ac7101c9ceb6fa90f3ef9ff12c3476ee6f758a");
    }

    @Test
    void randomFactsAreUniform() {
        int draws = 200_000;
        FactTable table = new RandomFacts(draws, 2, 5, 1).table();
        int[] count = new int[10];
        for (int s = 0; s < draws; s++) {
            count[table.answer(s, 0)]++;
            count[table.answer(s, 1)]++;
        }
        double deviation = Math.sqrt(draws * 0.2 * 0.8);
        assertThat(IntStream.of(count)).allMatch(c -> Math.abs(c - draws / 5.0) < 4 * deviation);
    }

    @Test
    void randomFactsOfDifferentRelationsAreIndependent() {
        FactTable table = new RandomFacts(200_000, 2, 2, 7).table();
        long equal = IntStream.range(0, 200_000)
                .filter(s -> table.answer(s, 0) == table.answer(s, 1) - 2)
                .count();
        assertThat(Math.abs(equal - 100_000)).isLessThan((long) (4 * Math.sqrt(200_000 * 0.25)));
    }

    @Test
    void equalFactsGiveEqualTables() {
        assertThat(new RandomFacts(9, 4, 3, 5).table()).isEqualTo(new RandomFacts(9, 4, 3, 5).table());
        assertThat(new StructuredFacts(9, 4, 3).table()).isEqualTo(new StructuredFacts(9, 4, 3).table());
        TableFacts part = new TableFacts("t", TABLE, 2, 2, 3);
        TableFacts same = new TableFacts("t", Tables.read(csvOf(TABLE)), 2, 2, 3);
        assertThat(part).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(part.table()).isEqualTo(same.table()).hasSameHashCodeAs(same.table());
    }

    @Test
    void differentSeedsOrSizesGiveDifferentTables() {
        FactTable table = new RandomFacts(9, 4, 3, 5).table();
        assertThat(new RandomFacts(9, 4, 3, 6).table()).isNotEqualTo(table);
        assertThat(new RandomFacts(9, 3, 4, 5).table()).isNotEqualTo(table);
    }

    @Test
    void tablesThatDifferInOneNameAreNotEqual() {
        assertThat(Tables.read(csvOf(TABLE).replace("Paris", "Lyon"))).isNotEqualTo(TABLE);
        assertThat(Tables.read(csvOf(TABLE).replace("Spain", "Portugal"))).isNotEqualTo(TABLE);
        assertThat(Tables.read(csvOf(TABLE).replace("currency", "money"))).isNotEqualTo(TABLE);
    }

    @Test
    void generatedNamesCountFromOne() {
        FactTable table = new StructuredFacts(3, 2, 4).table();
        assertThat(table.subjects()).containsExactly("subject 1", "subject 2", "subject 3");
        assertThat(table.relations()).containsExactly("relation 1", "relation 2");
        assertThat(table.answers())
                .hasSize(8)
                .startsWith("answer 1.1", "answer 1.2")
                .endsWith("answer 2.4");
        assertThat(table.subject("subject 3")).hasValue(2);
    }

    @Test
    void namesAreLookedUp() {
        assertThat(TABLE.subject("Japan")).hasValue(2);
        assertThat(TABLE.relation("currency")).hasValue(1);
        assertThat(TABLE.subject("Atlantis")).isEmpty();
        assertThat(TABLE.relation("Japan")).isEmpty();
    }

    @Test
    void aPartHasOnlyTheAnswersThatOccur() {
        FactTable part = new TableFacts("t", TABLE, 2, 2, 0).table();
        assertThat(part.answers()).containsExactly("Paris", "Madrid", "euro");
        assertThat(Tables.answer(part, "Spain", "currency")).isEqualTo("euro");
    }

    @Test
    void paddingAddsAnswersThatNeverOccur() {
        FactTable padded = new TableFacts("t", TABLE, 3, 2, 4).table();
        assertThat(padded.answers())
                .containsExactly(
                        "Paris", "Madrid", "Tokyo", "no capital 1", "euro", "yen", "no currency 1", "no currency 2");
        assertThat(Tables.answer(padded, "Japan", "currency")).isEqualTo("yen");
    }

    @Test
    void paddingToFewerAnswersThanOccurIsRefused() {
        TableFacts facts = new TableFacts("t", TABLE, 3, 2, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(facts::table)
                .withMessage("The answers of capital cannot be padded to 2; the number must be at least 3.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "4, 1, 0", "1, 0, 0", "1, 3, 0", "1, 1, -1"})
    void partsThatATableDoesNotHaveAreRefused(int subjects, int relations, int answers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableFacts("t", TABLE, subjects, relations, answers))
                .withMessageMatching(".*must be (from 1 to \\d|at least 0)\\.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-5, 1, 1"})
    void sizesBelowOneAreRefused(int subjects, int relations, int answers) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StructuredFacts(subjects, relations, answers));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomFacts(subjects, relations, answers, 0));
    }

    @Test
    void tablesThatCannotBeIndexedAreRefused() {
        Facts facts = new StructuredFacts(1 << 20, 1 << 12, 2);
        assertThatIllegalArgumentException().isThrownBy(facts::table).withMessageContaining("too large");
    }

    private static String csvOf(FactTable table) {
        StringBuilder csv = new StringBuilder(Tables.HEADER);
        for (String subject : table.subjects()) {
            for (String relation : table.relations()) {
                csv.append(String.join(",", subject, relation, Tables.answer(table, subject, relation)))
                        .append('\n');
            }
        }
        return csv.toString();
    }
}
