package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled table of countries. */
class FactTablesTest {
    private final FactTable countries = FactTables.countries();

    @Test
    void hasTheCountriesAndRelationsThatItPromises() {
        assertThat(countries.subjectCount()).isEqualTo(72);
        assertThat(countries.relations())
                .containsExactly(
                        "capital",
                        "continent",
                        "currency",
                        "official language",
                        "driving side",
                        "form of government",
                        "calling code",
                        "internet domain");
    }

    @ParameterizedTest
    @CsvSource({
        "France, capital, Paris",
        "United States, capital, 'Washington, D.C.'",
        "Australia, capital, Canberra",
        "Brazil, capital, Brasília",
        "Japan, driving side, left",
        "Croatia, currency, euro",
        "Bulgaria, currency, euro",
        "Ecuador, currency, US dollar",
        "Moldova, official language, Romanian",
        "Suriname, official language, Dutch",
        "Ghana, continent, Africa",
        "Sweden, form of government, monarchy",
        "Portugal, calling code, +351",
        "United Kingdom, internet domain, .uk"
    })
    void knows(String country, String relation, String answer) {
        assertThat(Tables.answer(countries, country, relation)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"capital, 72", "calling code, 72", "internet domain, 72", "continent, 6", "driving side, 2"})
    void hasAsManyAnswersToARelationAsThereAre(String relation, int answers) {
        int r = countries.relation(relation).orElseThrow();
        assertThat(countries.answerCount(r)).isEqualTo(answers);
    }

    @Test
    void beginsWithCountriesThatShareAnswers() {
        FactTable demo = new TableFacts("countries", countries, 16, 4, 0).table();
        assertThat(demo.answerCount(0)).isEqualTo(16);
        assertThat(IntStream.range(1, 4).map(demo::answerCount)).allMatch(count -> count <= 11);
    }

    @Test
    void spellsNoAnswerOfARelationInTwoWays() {
        for (int r = 0; r < countries.relationCount(); r++) {
            var spelt = countries.answers().subList(countries.answerStart(r), countries.answerStart(r + 1));
            var folded = spelt.stream().map(a -> a.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            assertThat(folded).hasSameSizeAs(new HashSet<>(spelt)).hasSameSizeAs(spelt);
        }
    }

    @Test
    void isReadOnce() {
        assertThat(FactTables.countries()).isSameAs(countries);
    }
}
