package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engram.simulation.task.Tables.HEADER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The one sentence for each way in which a table can be broken. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // the streams made here are short, or end early
class BrokenTableTest {
    private static final String ONCE = "; each subject and relation needs exactly one row.";

    static Stream<Arguments> sentences() {
        return Stream.of(
                broken("a,r,x\na,q,x\nb,r,x\n", "4: \"b\", which begins here, has no row for \"q\"" + ONCE),
                broken(
                        "a,r,x\na,q,x\na,p,x\nb,p,x\n",
                        "5: \"b\", which begins here, has no row for \"r\" (2 rows are missing in all)" + ONCE),
                broken("a,r,x\nb,r,x\na,r,x\n", "4: the \"r\" of \"a\" stands on line 2 already" + ONCE),
                broken("a,r,x\nb,r,x\na,r,y\n", "4: the \"r\" of \"a\" is \"y\", but on line 2 it is \"x\"" + ONCE),
                broken("a,r,x\na,r,y\na,r,x\n", "3: the \"r\" of \"a\" is \"y\", but on line 2 it is \"x\"" + ONCE),
                broken(
                        "a,r,x\na,,x\n",
                        "3: the relation is empty, but a row must have all of subject,relation,answer."),
                broken("\"  \",r,x\n", "2: the subject is empty, but a row must have all of subject,relation,answer."),
                broken("a,r,\n", "2: the answer is empty, but a row must have all of subject,relation,answer."),
                broken("a,r\n", "2: 2 cells, but a row must have 3" + COMMA),
                broken("a\n", "2: 1 cell, but a row must have 3" + COMMA),
                broken("a,r,Washington, D.C.\n", "2: 4 cells, but a row must have 3" + COMMA),
                broken("a,r,x\nb,r,\"y\nc,r,z\n", "3: " + QUOTES),
                broken("a,r,\"x\"y\n", "2: " + QUOTES),
                broken("a,r,\"x\ny\"\n\n\nb,r\n", "6: 2 cells, but a row must have 3" + COMMA),
                broken("a,r,\"x\r\n\r\ny\"\r\n\r\nb,,z\r\n", "6: the relation is empty, but a row must have all of"),
                broken("a,r,x\nb,\0,y\n", "3: a zero byte, as in a binary file; a fact table must be UTF-8 text."));
    }

    private static final String COMMA = ": subject,relation,answer (a comma inside a cell needs quotes).";
    private static final String QUOTES = "the quotes of this row do not match; a quoted cell must end with a quote";

    private static Arguments broken(String rows, String sentence) {
        return Arguments.of(HEADER + rows, "facts.csv, line " + sentence);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysWhereAndWhatIsExpected(String csv, String sentence) {
        assertThat(sentence(csv.getBytes(StandardCharsets.UTF_8)))
                .startsWith(sentence)
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void saysWhichHeaderItFoundAndWhichItNeeds() {
        assertThat(sentence("\nsubject;relation;answer\n"))
                .isEqualTo("facts.csv, line 2: the header is \"subject;relation;answer\" but must be"
                        + " subject,relation,answer.");
    }

    @Test
    void cutsALongHeaderAndKeepsItOnOneLine() {
        assertThat(sentence("\"two\nlines " + "x".repeat(100_000) + "\"\n"))
                .isEqualTo("facts.csv, line 1: the header is \"two lines " + "x".repeat(30)
                        + "…\" but must be subject,relation,answer.");
    }

    @Test
    void saysThatAFileIsEmpty() {
        String expected = "facts.csv is empty, but its first line must be subject,relation,answer.";
        assertThat(sentence("")).isEqualTo(expected);
        assertThat(sentence("\uFEFF \r\n\n")).isEqualTo(expected);
    }

    @Test
    void saysThatThereIsOnlyAHeader() {
        assertThat(sentence(HEADER + "\n"))
                .isEqualTo("facts.csv has no row after its header, but a fact table needs rows of"
                        + " subject,relation,answer.");
    }

    @Test
    void namesTheLineAndTheByteThatIsNotUtf8() {
        assertThat(sentence((HEADER + "a,r,x\r\nb,r,é\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("facts.csv, line 3: this is not UTF-8 text (byte 0xE9 at offset 35); a fact table must be"
                        + " saved as UTF-8.");
    }

    @Test
    void seesACharacterThatIsCutOffAtTheEnd() {
        byte[] whole = (HEADER + "a,r,é").getBytes(StandardCharsets.UTF_8);
        assertThat(sentence(Arrays.copyOf(whole, whole.length - 1)))
                .startsWith("facts.csv, line 2: this is not UTF-8 text (byte 0xC3 at offset 28)");
    }

    @Test
    void countsLinesAcrossChunks() {
        String rows =
                IntStream.range(0, 50_000).mapToObj(i -> "s" + i + ",r,x\r\n").collect(Collectors.joining());
        assertThat(sentence(HEADER + rows + "a,,x\n")).startsWith("facts.csv, line 50002: the relation is empty");
        assertThat(sentence(HEADER + rows + "a,\0,x\n")).startsWith("facts.csv, line 50002: a zero byte");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // quick enough for one test
    void readsNoMoreThanTheRowsThatATableMayHave() {
        byte[] row = "a,r,x\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return row[(int) (at++ % row.length)];
            }
        };
        InputStream rows =
                new SequenceInputStream(new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)), endless);
        assertThatThrownBy(() -> FactTableReader.read("endless", rows))
                .isInstanceOf(FactTableException.class)
                .hasMessage("endless, line 1048578: a fact table may have at most 1048576 facts.");
    }

    @Test
    void readsNoMoreThanTheBytesThatATableMayHave() {
        Utf8Text text = new Utf8Text(new ByteArrayInputStream(new byte[] {'a', '\n', 'b', 'c'}), 3);
        assertThatThrownBy(() -> text.transferTo(Writer.nullWriter()))
                .isInstanceOf(TextException.class)
                .hasMessage("the file goes on after 3 bytes; no larger table is read");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it fails at the first byte
    void saysWhenTheDiskFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        assertThatThrownBy(() -> FactTableReader.read("facts.csv", failing))
                .isInstanceOf(FactTableException.class)
                .hasMessage("facts.csv cannot be read (\"Input/output error\").");
    }

    private static String sentence(String csv) {
        return sentence(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String sentence(byte[] csv) {
        try {
            Tables.tryRead(csv);
        } catch (FactTableException e) {
            return e.getMessage();
        }
        throw new AssertionError("this table was read");
    }
}
