package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingTableTest {
    private final SampleTraining sample = SampleTraining.usual();

    @Test
    void accuracyAndLossStandBesideThoseOfTheRunBefore() {
        TrainingTable table = TrainingTable.of(SampleTraining.constructed().moment(Optional.of(sample.frame())));

        assertThat(row(table, "accuracy"))
                .isEqualTo(new TableRow(
                        "accuracy",
                        "1",
                        "1.000",
                        "0.800",
                        row(table, "accuracy").help()));
        assertThat(row(table, "test loss").measured()).isEqualTo("1.10");
        assertThat(row(table, "test loss").before()).isEqualTo("0.300");
        assertThat(table.compared()).isTrue();
    }

    /** 18 facts of four answers each are 36 bits; a loss of 0.3 nats loses 0.433 bits of each. */
    @Test
    void whatIsKnownOfTheFactsIsTheirBitsLessTheLoss() {
        TableRow bits = row(TrainingTable.of(sample.moment()), "bits of facts");

        assertThat(bits.theory()).isEqualTo("36");
        assertThat(bits.measured()).isEqualTo("28");
        assertThat(bits.before()).isEqualTo(TableRow.NONE);
    }

    @Test
    void theConditionsAreThoseOfTheTheoremForTheModel() {
        TrainingTable both = TrainingTable.of(sample.moment());
        TrainingTable alone = TrainingTable.of(sample.sized(2, 0).moment());

        assertThat(row(both, "H\u00b7d_h").theory()).isEqualTo("\u2273 9");
        assertThat(row(both, "H\u00b7d_h").measured()).isEqualTo("8");
        assertThat(row(both, "m\u00b7d").theory()).isEqualTo("\u2273 18");
        assertThat(row(both, "m\u00b7d").measured()).isEqualTo("192");
        assertThat(row(alone, "d").theory()).isEqualTo("\u2273 4");
    }

    @Test
    void theLogitsOfAConstructionStandBesideTheirPrediction() {
        TrainingTable table = TrainingTable.of(SampleTraining.constructed().moment());

        assertThat(row(table, "logit: right").measured()).isEqualTo("2.00");
        assertThat(row(table, "of r or s").measured()).isEqualTo("1.00");
        assertThat(row(table, "logit: right").theory()).isEqualTo("2.00");
        assertThat(table.sentence()).startsWith("Theorem 3");
        assertThat(table.rows()).noneMatch(row -> row.name().equals("bits of facts"));
    }

    @Test
    void theMergedHeadIsHeldAgainstNoTheorem() {
        TrainingTable table = TrainingTable.of(SampleTraining.merged().moment());

        assertThat(table.rows()).extracting(TableRow::name).containsExactly("accuracy", "test loss", "bits of facts");
        assertThat(table.sentence()).contains("Figure 5");
    }

    private static TableRow row(TrainingTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
