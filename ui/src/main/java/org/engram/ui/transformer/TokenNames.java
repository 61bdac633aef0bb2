package org.engram.ui.transformer;

import java.util.List;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.TokenKind;
import org.engram.simulation.task.Vocabulary;
import org.engram.ui.figure.HeatmapFigure.Group;

/** Tokens of a vocabulary in words. */
final class TokenNames {
    private TokenNames() {}

    static String of(FactTable facts, Vocabulary vocabulary, int token) {
        return switch (TokenKind.of(token, vocabulary)) {
            case SUBJECT -> facts.subjects().get(token);
            case RELATION -> facts.relations().get(token - vocabulary.relation(0));
            case NOISE -> "noise " + (token - vocabulary.noise(0));
            case END -> "EOS";
        };
    }

    /** The kind of a token in a word. */
    static String of(TokenKind kind) {
        return switch (kind) {
            case SUBJECT -> "subject";
            case RELATION -> "relation";
            case NOISE -> "noise";
            case END -> "EOS";
        };
    }

    /** The kinds as groups of columns. */
    static List<Group> groups(Vocabulary vocabulary) {
        return List.of(
                new Group("subjects", 0, vocabulary.relation(0)),
                new Group("relations", vocabulary.relation(0), vocabulary.noise(0)),
                new Group("noise", vocabulary.noise(0), vocabulary.endOfSequence()),
                new Group("e", vocabulary.endOfSequence(), vocabulary.size()));
    }
}
