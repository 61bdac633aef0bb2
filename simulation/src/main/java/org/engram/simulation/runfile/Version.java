package org.engram.simulation.runfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/** The version of this build. */
public final class Version {
    /** As in the build file: "0.1.0". */
    public static final String TEXT = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/org/engram/simulation/runfile/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a version, "0.2.0", is above that of this build; what is no version is not. */
    static boolean isNewer(String version) {
        return version.matches("\\d{1,6}(\\.\\d{1,6}){0,3}") && Arrays.compare(numbers(version), numbers(TEXT)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
