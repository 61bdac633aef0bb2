package org.engram.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {
    private static final String MODULE = "--add-modules=jdk.incubator.vector";
    private static final Map<String, Long> PLAIN = KernelSample.hashes(Kernel.plain());

    @Test
    void theVectorKernelGivesTheBytesOfThePlainOne() {
        Kernel kernel = new VectorKernel();
        assertThat(KernelSample.hashes(kernel)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void threadsDoNotChangeAByte(int threads) {
        try (Kernel kernel = Kernel.best(threads)) {
            assertThat(kernel).isInstanceOf(ParallelKernel.class);
            assertThat(KernelSample.hashes(kernel)).isEqualTo(PLAIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "128", "256", "512"})
    void aVectorWidthDoesNotChangeAByte(String bits) throws Exception {
        assertThat(child("1", MODULE, "-D" + Kernels.WIDTH_PROPERTY + "=" + bits))
                .isEqualTo("VectorKernel " + PLAIN);
    }

    @Test
    void theKernelWorksWithoutTheVectorModule() throws Exception {
        assertThat(child("1")).isEqualTo("PlainKernel " + PLAIN);
        assertThat(child("2")).isEqualTo("ParallelKernel " + PLAIN);
    }

    @Test
    void thePlainKernelCanBeAskedFor() throws Exception {
        assertThat(child("1", MODULE, "-D" + Kernels.WIDTH_PROPERTY + "=plain")).isEqualTo("PlainKernel " + PLAIN);
    }

    private static String child(String threads, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(KernelSample.class.getName());
        command.add(threads);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.strip();
    }
}
