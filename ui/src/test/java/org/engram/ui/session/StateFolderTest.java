package org.engram.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFolderTest {
    private static Path folder(Map<String, String> properties, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(Map.of("user.home", "/home/ada", "os.name", "Linux"));
        all.putAll(properties);
        return StateFolder.of(all::get, variables::get);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_STATE_HOME, /state, /state/engram",
        "Linux, XDG_STATE_HOME, state, /home/ada/.local/state/engram",
        "Linux, NONE, '', /home/ada/.local/state/engram",
        "Mac OS X, XDG_STATE_HOME, /state, /home/ada/Library/Application Support/Engram",
        "Windows 11, LOCALAPPDATA, /local, /local/Engram",
        "Windows 11, NONE, '', /home/ada/AppData/Local/Engram",
    })
    void eachPlatformHasItsPlace(String system, String variable, String value, String expected) {
        assertThat(folder(Map.of("os.name", system), Map.of(variable, value))).isEqualTo(Path.of(expected));
    }

    @Test
    void thePropertyGoesBeforeTheVariableAndThatBeforeThePlatform() {
        Map<String, String> variables = Map.of("ENGRAM_STATE", "/there", "XDG_STATE_HOME", "/state");
        assertThat(folder(Map.of("engram.state", "/here"), variables)).isEqualTo(Path.of("/here"));
        assertThat(folder(Map.of(), variables)).isEqualTo(Path.of("/there"));
    }
}
