package org.engram.app.command;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.Numbers;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.Entropies;
import org.engram.simulation.theory.LearningRates;
import org.engram.simulation.theory.StagePredictor;
import org.engram.simulation.theory.StageReport.LearnedFirst;

/**
 * What there is to say about a fact table before anything is solved: S, R, |A|, each |A_r|, H(a|r), H(a|s), the learning rates λ and the
 * stage that comes first, for uniform p(s) and p(r) and the default noise and prompt length.
 */
record FactsDescription(FlowSettings settings, FactTable table, Entropies entropies, LearningRates rates) {
    /** Room for the longest of the fixed labels. */
    private static final int LABEL = 14;

    /** The tables do not say which noise and which length their prompts have. */
    static FactsDescription of(FactSource.Table source) {
        FlowSettings settings = FlowSettings.defaults().with(source).withWholeTable();
        AnswerDistribution answers = AnswerDistribution.uniform(source.table());
        int noise = (int) settings.value(FlowParameter.NOISE);
        int length = (int) settings.value(FlowParameter.LENGTH);
        return new FactsDescription(
                settings, source.table(), Entropies.of(answers), LearningRates.of(answers, noise, length));
    }

    void writeText(Writer writer) throws IOException {
        int width = labelWidth();
        line(writer, width, "subjects S", "%d", table.subjectCount());
        line(writer, width, "relations R", "%d", table.relationCount());
        line(writer, width, "answers |A|", "%d", table.answerCount());
        line(
                writer,
                width,
                "entropies",
                "H(a|r) = %.6f, H(a|s) = %.6f",
                entropies.givenRelation(),
                entropies.givenSubject());
        line(
                writer,
                width,
                "rates",
                "mean λ(r) = %.6g, mean λ(s) = %.6g, λ_EOS = %.6g, λ_noise = %.6g",
                rates.meanRelation(),
                rates.meanSubject(),
                rates.eos(),
                rates.noise());
        line(writer, width, "comes first", "%s", firstStage());
        for (int r = 0; r < table.relationCount(); r++) {
            line(
                    writer,
                    width,
                    table.relations().get(r),
                    "%d answers, λ = %.6g",
                    table.answerCount(r),
                    rates.relation(r));
        }
    }

    void writeJson(Writer writer) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode configuration = nodes.objectNode();
        configuration.put(FactSources.OPTION, FactSources.name(settings.source()));
        configuration.put(FlowParameter.NOISE.option(), (long) settings.value(FlowParameter.NOISE));
        configuration.put(FlowParameter.LENGTH.option(), (long) settings.value(FlowParameter.LENGTH));
        RunFile.of("facts", configuration, (long) settings.value(FlowParameter.FACTS_SEED), headline(nodes))
                .write(writer);
    }

    private ObjectNode headline(JsonNodeFactory nodes) {
        ObjectNode headline = nodes.objectNode();
        headline.put("subjects", table.subjectCount());
        headline.put("relations", table.relationCount());
        headline.put("answers", table.answerCount());
        ObjectNode sizes = headline.putObject("answers_by_relation");
        ObjectNode ofRelations = nodes.objectNode();
        for (int r = 0; r < table.relationCount(); r++) {
            sizes.put(table.relations().get(r), table.answerCount(r));
            ofRelations.set(table.relations().get(r), DecimalNode.valueOf(Numbers.rounded(rates.relation(r))));
        }
        ObjectNode ofSubjects = nodes.objectNode();
        for (int s = 0; s < table.subjectCount(); s++) {
            ofSubjects.set(table.subjects().get(s), DecimalNode.valueOf(Numbers.rounded(rates.subject(s))));
        }
        headline.set("entropy_given_relation", DecimalNode.valueOf(Numbers.rounded(entropies.givenRelation())));
        headline.set("entropy_given_subject", DecimalNode.valueOf(Numbers.rounded(entropies.givenSubject())));
        headline.set("lambda_relation", ofRelations);
        headline.set("lambda_subject", ofSubjects);
        headline.set("lambda_eos", DecimalNode.valueOf(Numbers.rounded(rates.eos())));
        headline.set("lambda_noise", DecimalNode.valueOf(Numbers.rounded(rates.noise())));
        headline.put("first_stage", firstStage());
        return headline;
    }

    private String firstStage() {
        LearnedFirst first = StagePredictor.first(rates, entropies);
        return first == null ? "nothing" : first.name().toLowerCase(Locale.ROOT);
    }

    /** Room for the longest name. */
    private int labelWidth() {
        return table.relations().stream()
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .reduce(LABEL, Math::max);
    }

    private static void line(Writer writer, int width, String label, String format, Object... values)
            throws IOException {
        writer.write(label + " ".repeat(1 + width - label.codePointCount(0, label.length())));
        writer.write(String.format(Locale.ROOT, format, values));
        writer.write('\n');
    }
}
