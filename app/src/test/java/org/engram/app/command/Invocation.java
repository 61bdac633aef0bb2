package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One command line, run in this process. */
record Invocation(int code, String out, String err) {
    static Invocation of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Commands.run(List.of(arguments), new Terminal(out, messages, false));
        return new Invocation(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The words of these lines, one after the other. */
    static Invocation ofLines(String... lines) {
        return of(Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));
    }

    /** It was used wrongly, which one line says with these words. */
    void assertWrongUsage(String... words) {
        assertEnded(2, words);
    }

    /** It could not be done, which one line says with these words. */
    void assertFailure(String... words) {
        assertEnded(1, words);
    }

    private void assertEnded(int expected, String... words) {
        assertThat(code).isEqualTo(expected);
        assertThat(err).hasLineCount(1).contains(words);
        assertThat(out).isEmpty();
    }
}
