package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engram.simulation.task.Tables.HEADER;
import static org.engram.simulation.task.Tables.answer;
import static org.engram.simulation.task.Tables.read;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableReaderTest {
    private static final String ROWS =
            HEADER + "France,capital,Paris\nFrance,currency,euro\n" + "Spain,capital,Madrid\nSpain,currency,euro\n";

    @TempDir
    private Path folder;

    @Test
    void numbersNamesInOrderOfFirstAppearance() {
        FactTable table = read(HEADER + "b,q,z\na,q,y\na,p,x\nb,p,w\n");
        assertThat(table.subjects()).containsExactly("b", "a");
        assertThat(table.relations()).containsExactly("q", "p");
        assertThat(table.answers()).containsExactly("z", "y", "x", "w");
        assertThat(table.answer(0, 1)).isEqualTo(3);
    }

    @Test
    void keepsAnswersOfDifferentRelationsApartEvenIfSpeltAlike() {
        FactTable table = read(HEADER + "Monaco,capital,Monaco\nMonaco,largest city,Monaco\n");
        assertThat(table.answers()).containsExactly("Monaco", "Monaco");
        assertThat(table.answer(0, 0)).isNotEqualTo(table.answer(0, 1));
    }

    @Test
    void givesEachRelationAsManyAnswersAsItHas() {
        FactTable table = read(ROWS);
        assertThat(table.answerCount(0)).isEqualTo(2);
        assertThat(table.answerCount(1)).isEqualTo(1);
        assertThat(table.largestAnswerCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", " \n"})
    void takesAnyEndOfLine(String end) {
        assertThat(read(ROWS.replace("\n", end))).isEqualTo(read(ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n\n", "\r\n", "  \n \n"})
    void ignoresBlankLinesAtTheEnd(String blank) {
        assertThat(read(ROWS + blank)).isEqualTo(read(ROWS));
    }

    @Test
    void needsNoLineBreakAtTheEnd() {
        assertThat(read(ROWS.strip())).isEqualTo(read(ROWS));
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(read("\uFEFF" + ROWS)).isEqualTo(read(ROWS));
    }

    @Test
    void ignoresBlanksAroundCells() {
        assertThat(read(ROWS.replace(",", " ,\t ").replace("Paris", "\" Paris \"")))
                .isEqualTo(read(ROWS));
    }

    @Test
    void takesCommasQuotesAndLineBreaksInQuotes() {
        FactTable table = read(HEADER + "\"a, b\",\"the \"\"r\"\"\",\"one\r\ntwo\"\n");
        assertThat(answer(table, "a, b", "the \"r\"")).isEqualTo("one\r\ntwo");
    }

    @Test
    void readsCharactersThatLieAcrossTwoChunks() {
        String name = "𝛼ö".repeat(20_000);
        assertThat(read(HEADER + name + ",r,x\n").subjects()).containsExactly(name);
        assertThat(read(HEADER + "o" + name + ",r,x\n").subjects()).containsExactly("o" + name);
    }

    @Test
    void readsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("facts.csv"), ROWS);
        assertThat(FactTableReader.read(file)).isEqualTo(read(ROWS));
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path file = folder.resolve("none.csv");
        assertThatThrownBy(() -> FactTableReader.read(file))
                .isInstanceOf(FactTableException.class)
                .hasMessage("There is no file " + file + ".");
    }

    @Test
    void saysThatADirectoryIsNoTable() {
        assertThatThrownBy(() -> FactTableReader.read(folder))
                .isInstanceOf(FactTableException.class)
                .hasMessage(folder + " is a directory, but a fact table is a CSV file.");
    }

    @Test
    void refusesALargeFileBeforeReadingIt() throws Exception {
        Path file = folder.resolve("large.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        assertThatThrownBy(() -> FactTableReader.read(file))
                .isInstanceOf(FactTableException.class)
                .hasMessage(file + " has 200000000 bytes, but a fact table may have at most 67108864 (64 MiB).");
    }

    @Test
    void namesTheFileInTheSentence() throws Exception {
        Path file = folder.resolve("latin.csv");
        Files.write(file, (HEADER + "Brasília,r,x\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> FactTableReader.read(file))
                .isInstanceOf(FactTableException.class)
                .hasMessageStartingWith(file + ", line 2: ");
    }
}
