package org.engram.ui.export;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which letters every computer can be trusted to have: those of European languages, Greek and the commonest signs (about Windows Glyph
 * List 4), and the scripts that our own typefaces lack as well. All others, such as ‖, 𝒜, superscripts and p̂ with its combining hat,
 * would be empty boxes or misplaced somewhere.
 */
final class CommonLetters {
    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.BASIC_LATIN,
            UnicodeBlock.LATIN_1_SUPPLEMENT,
            UnicodeBlock.LATIN_EXTENDED_A,
            UnicodeBlock.GREEK,
            UnicodeBlock.CYRILLIC);
    private static final String SIGNS = "–—―‗‘’‚“”„†‡•…‰′″‹›⁄€№™Ω℮←↑→↓↔↕∂∆∏∑−∕∙√∞∩∫≈≠≡≤≥■□▲►▼◄◊○●◘◙";

    private CommonLetters() {}

    /** A part of a text, common throughout or not at all. */
    record Part(String text, boolean common) {}

    /** A text in parts as long as they can be; a letter and the marks on it are never parted. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int from = 0;
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            String letter = text.substring(from, to);
            boolean common = letter.codePoints().allMatch(CommonLetters::isCommon);
            if (!parts.isEmpty() && parts.getLast().common() == common) {
                letter = parts.removeLast().text() + letter;
            }
            parts.add(new Part(letter, common));
            from = to;
        }
        return parts;
    }

    private static boolean isCommon(int letter) {
        return inBlock(letter) || SIGNS.indexOf(letter) >= 0 || isOtherScript(letter);
    }

    private static boolean inBlock(int letter) {
        UnicodeBlock block = UnicodeBlock.of(letter);
        return block != null && BLOCKS.contains(block);
    }

    private static boolean isOtherScript(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.LATIN;
    }
}
