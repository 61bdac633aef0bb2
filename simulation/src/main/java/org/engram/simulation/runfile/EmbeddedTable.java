package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.task.FactTable;

/**
 * A fact table inside the file of a run, so that the run can be repeated where the CSV file is not: the names of subjects and relations,
 * the names of the answers of each relation in the order of their tokens, and for each subject the number, from 0, of its answer among
 * those of each relation. The order of the tokens is kept, as random embeddings depend on it.
 */
final class EmbeddedTable {
    private static final String NAME = "name";
    private static final String SUBJECTS = "subjects";
    private static final String RELATIONS = "relations";
    private static final String ANSWERS = "answers";
    private static final String FACTS = "facts";

    private EmbeddedTable() {}

    static ObjectNode write(String name, FactTable table) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(NAME, name);
        addAll(node.putArray(SUBJECTS), table.subjects());
        addAll(node.putArray(RELATIONS), table.relations());
        ArrayNode answers = node.putArray(ANSWERS);
        for (int r = 0; r < table.relationCount(); r++) {
            addAll(answers.addArray(), table.answers().subList(table.answerStart(r), table.answerStart(r + 1)));
        }
        ArrayNode facts = node.putArray(FACTS);
        for (int s = 0; s < table.subjectCount(); s++) {
            ArrayNode row = facts.addArray();
            for (int r = 0; r < table.relationCount(); r++) {
                row.add(table.answer(s, r) - table.answerStart(r));
            }
        }
        return node;
    }

    private static void addAll(ArrayNode array, List<String> names) {
        names.forEach(array::add);
    }

    /**
     * @param named how messages name the file
     * @param expected the name of the table
     * @throws RunFileException when the node is no table
     */
    static FactSource.Table read(String named, String expected, JsonNode node) {
        try {
            if (!node.path(NAME).asText().equals(expected)) {
                throw new IllegalArgumentException("the table has another name than the facts");
            }
            return new FactSource.Table(expected, table(node));
        } catch (IllegalArgumentException e) {
            throw new RunFileException("%s has a table that is none (%s).".formatted(named, e.getMessage()));
        }
    }

    private static FactTable table(JsonNode node) {
        List<String> subjects = names(node.path(SUBJECTS));
        List<String> relations = names(node.path(RELATIONS));
        check(!subjects.isEmpty() && !relations.isEmpty(), "it has no subjects or no relations");
        check(node.path(ANSWERS).size() == relations.size(), "not every relation has answers");
        List<String> answers = new ArrayList<>();
        int[] start = new int[relations.size() + 1];
        for (int r = 0; r < relations.size(); r++) {
            answers.addAll(names(node.path(ANSWERS).path(r)));
            start[r + 1] = answers.size();
        }
        return new FactTable(subjects, relations, answers, start, numbers(node.path(FACTS), subjects.size(), start));
    }

    private static int[] numbers(JsonNode rows, int subjects, int[] start) {
        int relations = start.length - 1;
        check(rows.size() == subjects, "not every subject has a row of facts");
        int[] numbers = new int[Math.multiplyExact(subjects, relations)];
        for (int s = 0; s < subjects; s++) {
            check(rows.path(s).size() == relations, "row " + s + " of the facts has not an answer for each relation");
            for (int r = 0; r < relations; r++) {
                JsonNode number = rows.path(s).path(r);
                check(number.isInt() && number.intValue() >= 0, "row " + s + " of the facts has " + number);
                numbers[s * relations + r] = start[r] + number.intValue();
            }
        }
        return numbers;
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : array) {
            check(name.isTextual(), name + " is no name");
            names.add(name.textValue());
        }
        return names;
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
