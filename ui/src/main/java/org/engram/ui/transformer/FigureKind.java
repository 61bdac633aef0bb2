package org.engram.ui.transformer;

import org.engram.ui.laboratory.FigurePage;

/** The figures of the laboratory. */
enum FigureKind implements FigurePage {
    LOSS("losses", "Loss", "How far off the model is, on the batches and on the test, in all and by part."),
    ACCURACY("accuracy", "Accuracy", "The share of the test prompts that the model answers right."),
    NORMS("norms", "Norms", "How large the blocks of weights are."),
    READOUT(
            "output-value",
            "Read-out",
            "What attention to each token adds to the logit of each answer, all heads together."),
    LOGITS("answers", "Logits", "What the model says to the prompt that is asked, answer by answer."),
    PROMPT("attention", "Attention", "Heads", "Where each head looks in the prompt that is asked."),
    KINDS(
            "attention-by-kind",
            "By kind",
            "Kinds",
            "Where each head looks in the mean over prompts: subject, relation, noise or end."),
    MODELS("map", "Map", "The accuracy of every model that you tried for these facts, by attention and MLP weights."),
    RIVALS(
            "rivals",
            "Rivals",
            "Gradient, spectral and sign flow on the reduced model, for as many subjects and relations.");

    private final String fileName;
    private final String word;
    private final String shortWord;
    private final String help;

    FigureKind(String fileName, String word, String help) {
        this(fileName, word, word, help);
    }

    FigureKind(String fileName, String word, String shortWord, String help) {
        this.fileName = fileName;
        this.word = word;
        this.shortWord = shortWord;
        this.help = help;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String shortWord() {
        return shortWord;
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public boolean heavy() {
        return this == READOUT || this == KINDS;
    }
}
