package org.engram.simulation.experiment;

/** A parameter whose properties stand in one row of its laboratory's table. */
interface TableParameter extends Parameter {
    ParameterRow row();

    @Override
    default String option() {
        return row().option();
    }

    @Override
    default String symbol() {
        return row().symbol();
    }

    @Override
    default String label() {
        return row().label();
    }

    @Override
    default String group() {
        return row().group();
    }

    @Override
    default Scale scale() {
        return row().domain().scale();
    }

    @Override
    default boolean whole() {
        return row().domain().whole();
    }

    @Override
    default double min() {
        return row().domain().min();
    }

    @Override
    default double max() {
        return row().domain().max();
    }

    @Override
    default double sliderMin() {
        return row().domain().sliderMin();
    }

    @Override
    default double sliderMax() {
        return row().domain().sliderMax();
    }

    @Override
    default double initial() {
        return row().initial();
    }

    @Override
    default String help() {
        return row().help();
    }
}
