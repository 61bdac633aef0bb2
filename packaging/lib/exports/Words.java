import java.text.Normalizer;
import java.util.List;

/** Words as they are compared: where lines break, how marks are composed, and the underscore of an index do not count. */
final class Words {
    private Words() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\s_\\u00a0]+", "");
    }

    /** A title in parts: indices and brackets stand apart, and a program may read them elsewhere. */
    static List<String> parts(String title) {
        return List.of(title.split("[ _\u1d40\u27e8\u27e9]+"));
    }

    static void expectAll(String text, List<String> words) {
        String all = plain(text);
        for (String word : words) {
            Report.expect(all.contains(plain(word)), "\"" + word + "\" is missing");
        }
        Report.expect(!text.contains("\ufffd"), "a letter could not be read");
    }
}
