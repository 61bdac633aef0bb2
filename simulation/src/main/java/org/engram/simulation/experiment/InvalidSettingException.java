package org.engram.simulation.experiment;

/** A setting that is not allowed. The message is one sentence: the option, the value, what is allowed. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Parameter parameter;

    public InvalidSettingException(Parameter parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** For what is no parameter: a choice, or a combination. */
    public InvalidSettingException(String sentence) {
        this(null, sentence);
    }

    /** The parameter to change; null when it is none. */
    public Parameter parameter() {
        return parameter;
    }
}
