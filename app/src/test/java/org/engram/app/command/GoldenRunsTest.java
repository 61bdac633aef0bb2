package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run files that were written once repeat to the same bytes on any machine. Another hash is another result: say why before changing it. */
class GoldenRunsTest {
    private static final Path RUNS = Path.of("src", "test", "resources", "org", "engram", "app", "runs");

    @ParameterizedTest
    @CsvSource({
        "flow-paper, 8157197ba542b56d042609effe3678e78e03ac7833f45f3ead81d8a03e1df580",
        "flow-pets, 03532fb2c541510f12e18d735fa7c973e044a9780085217cc12f3f11982a0254",
        "train-rates, d3d3e7c7f760dca6ef3c5b3f955e8a3bf3b28989d3827fcfa94beeba2033b6e7",
        "train-countries, 02d686c6c86bbebc32dfea60023cba04fc7a4c455a83c19f2e00de81efb23d25",
        "memory-matrix, 350ec0d70e4d768feaf2a410a9aef8cd2535f6583c599e060a7b6bf45b117c92",
        "memory-tangent, bb4b010c125b18b9e8e4049b192c8f15ab97861790250e73a196b78f02d5b132",
    })
    void aRunFileRepeatsToTheBytesOfTheFirstTime(String name, String hash) throws NoSuchAlgorithmException {
        String command = name.substring(0, name.indexOf('-'));
        String file = RUNS.resolve(name + ".engram").toString();
        Invocation invocation = Invocation.of(command, "--config", file, "--csv", "-");

        assertThat(invocation.err()).isEmpty();
        assertThat(sha256(invocation.out())).isEqualTo(hash);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
