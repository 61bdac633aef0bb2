package org.engram.simulation.experiment;

/** Says whether a value is allowed, beside the facts that were chosen. */
final class RangeCheck {
    private RangeCheck() {}

    /**
     * Checks one value.
     *
     * @param max the largest that the facts leave
     * @throws InvalidSettingException when the value is not allowed
     */
    static void check(Parameter parameter, String option, double value, double max, FactSource source) {
        if (!parameter.allows(value)) {
            throw invalid(parameter, option, value, parameter.allowed(max));
        }
        if (value > max && source instanceof FactSource.Table table) {
            String size = " (%s has %s %s)".formatted(table.name(), parameter.text(max), parameter.option());
            throw invalid(parameter, option, value, parameter.allowed(max) + size);
        }
    }

    /** @param allowed what would have been, to follow "must be" */
    static InvalidSettingException invalid(Parameter parameter, String option, double value, String allowed) {
        return new InvalidSettingException(
                parameter, "--%s is %s but must be %s.".formatted(option, parameter.text(value), allowed));
    }

    /** Where the other choices ask for at least {@code least}, {@code why} in brackets behind it. */
    static InvalidSettingException tooSmall(Parameter parameter, double value, double least, String why) {
        String allowed = "a whole number of at least %s (%s)".formatted(parameter.text(least), why);
        return invalid(parameter, parameter.option(), value, allowed);
    }
}
