package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCommandTest {
    /** Two subjects who share one of two relations. */
    private static final String TABLE = """
            subject,relation,answer
            ann,eats,rice
            ann,drinks,tea
            bob,eats,rice
            bob,drinks,milk
            """;

    @TempDir
    Path folder;

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text).toString();
    }

    @Test
    void aTableIsDescribedByItsSizesEntropiesAndRates() throws IOException {
        Invocation invocation = Invocation.of("facts", table(TABLE), "--json", "-");

        assertThat(invocation.code()).isZero();
        JsonNode root = new ObjectMapper().readTree(invocation.out());
        assertThat(root.get("command").textValue()).isEqualTo("facts");
        JsonNode headline = root.get("headline");
        assertThat(headline.get("subjects").intValue()).isEqualTo(2);
        assertThat(headline.get("relations").intValue()).isEqualTo(2);
        assertThat(headline.get("answers").intValue()).isEqualTo(3);
        assertThat(headline.get("answers_by_relation").get("eats").intValue()).isEqualTo(1);
        assertThat(headline.get("answers_by_relation").get("drinks").intValue()).isEqualTo(2);
        // H(a|r): nothing for eats, log 2 for drinks; H(a|s) = log 2.
        assertThat(headline.get("entropy_given_relation").doubleValue()).isEqualTo(Math.log(2) / 2, within(1e-15));
        assertThat(headline.get("entropy_given_subject").doubleValue()).isEqualTo(Math.log(2), within(1e-15));
        // λ(eats) = ½‖(1, 0, 0) − 1/3‖ = ½√(2/3), λ(drinks) = ½‖(0, ½, ½) − 1/3‖ = ½√(1/6).
        JsonNode rates = headline.get("lambda_relation");
        assertThat(rates.get("eats").doubleValue()).isEqualTo(Math.sqrt(2.0 / 3) / 2, within(1e-15));
        assertThat(rates.get("drinks").doubleValue()).isEqualTo(Math.sqrt(1.0 / 6) / 2, within(1e-15));
        // λ_EOS = ‖(½, ¼, ¼) − 1/3‖, λ_noise = (29/20) λ_EOS.
        assertThat(headline.get("lambda_eos").doubleValue()).isEqualTo(Math.sqrt(1.0 / 24), within(1e-15));
        assertThat(headline.get("lambda_noise").doubleValue())
                .isEqualTo(29.0 / 20 * Math.sqrt(1.0 / 24), within(1e-15));
        assertThat(headline.has("first_stage")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'subject,relation,answer\nann,eats,rice\nann,eats,rice\n', line 3",
        "'subject,relation,answer\nann,eats,rice\nbob,drinks,tea\n', line 2",
        "'name,relation,answer\nann,eats,rice\n', line 1",
        "'subject,relation,answer\nann,,rice\n', line 2"
    })
    void aBrokenTableIsOneSentenceWithItsPlace(String text, String place) throws IOException {
        String table = table(text);
        for (Invocation invocation :
                new Invocation[] {Invocation.of("facts", table), Invocation.of("flow", "--facts", table, "--csv", "-")
                }) {
            invocation.assertFailure(table, place);
        }
    }

    @Test
    void theBundledTableIsDescribed() {
        Invocation invocation = Invocation.of("facts", "countries");

        assertThat(invocation.code()).isZero();
        assertThat(invocation.out()).contains("capital", "H(a|r)", "comes first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"structured", "random"})
    void generatedFactsAreNoTable(String name) {
        Invocation.of("facts", name).assertWrongUsage(name, "countries");
    }

    @Test
    void aTableThatIsNotThereIsAFailure() {
        Invocation.of("facts", folder.resolve("none.csv").toString()).assertFailure("none.csv");
    }

    @Test
    void aTableGivesItsFirstSubjectsAndRelationsAndNoMore() throws IOException {
        String table = table(TABLE);

        assertThat(Invocation.of("flow", "--facts", table, "--subjects", "1", "--until", "1")
                        .out())
                .contains("S = 1, R = 2, |A| = 2");
        assertThat(Invocation.of("flow", "--facts", table, "--answers", "5", "--until", "1")
                        .out())
                .contains("S = 2, R = 2, |A| = 10");
        Invocation tooMany = Invocation.of("flow", "--facts", table, "--subjects", "3");
        tooMany.assertWrongUsage("--subjects", "3", "2");
        Invocation tooFew = Invocation.of("flow", "--facts", table, "--answers", "1");
        tooFew.assertWrongUsage("--answers", "at least 2");
    }

    @Test
    void theDescriptionsStandInOneColumn() {
        Invocation invocation = Invocation.of("facts", "countries");

        assertThat(invocation.out().lines().filter(line -> line.contains(" answers, ")))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> Character.isDigit(line.charAt("form of government ".length())));
    }
}
