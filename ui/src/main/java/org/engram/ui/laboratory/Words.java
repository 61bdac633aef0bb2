package org.engram.ui.laboratory;

import java.util.List;

/** English for names that come from a table. */
final class Words {
    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Words() {}

    /** "a capital", "an official language"; "an answer of relation 3" for a relation that is only numbered. */
    static String one(String relation) {
        if (numbered(relation)) {
            return "an answer of " + relation;
        }
        return ("aeiou".indexOf(Character.toLowerCase(relation.charAt(0))) >= 0 ? "an " : "a ") + relation;
    }

    /** "capitals", "currencies"; "answers of relation 3". */
    static String many(String relation) {
        if (numbered(relation)) {
            return "answers of " + relation;
        }
        if (relation.matches(".*[^aeiou]y")) {
            return relation.substring(0, relation.length() - 1) + "ies";
        }
        return relation + (relation.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** To follow "any": "capital"; "of the eight" for a relation that is only numbered. */
    static String any(String relation, int count) {
        return numbered(relation) ? "of the " + number(count) : relation;
    }

    /** To say what an answer is: "a capital"; "of relation 3" for a relation that is only numbered. */
    static String kind(String relation) {
        return numbered(relation) ? "of " + relation : one(relation);
    }

    /** Up to twenty in letters. */
    static String number(int n) {
        return n < NUMBERS.size() ? NUMBERS.get(n) : String.valueOf(n);
    }

    static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static boolean numbered(String name) {
        return name.isEmpty() || Character.isDigit(name.charAt(name.length() - 1));
    }
}
