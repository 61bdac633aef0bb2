package org.engram.simulation.experiment;

import java.util.List;

/** A choice that reads its properties from a row. */
interface TableChoice extends Choice {
    ChoiceRow row();

    /**
     * The row to which a value belongs.
     *
     * @throws IllegalArgumentException when it belongs to none
     */
    static <C extends Enum<C> & TableChoice> C of(C[] table, Enum<?> value) {
        for (C choice : table) {
            if (choice.constants().contains(value)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(value + " is no choice of this laboratory");
    }

    @Override
    default String option() {
        return row().option();
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
    default List<? extends Enum<?>> constants() {
        return row().constants();
    }

    @Override
    default String label(Enum<?> value) {
        return row().labels().get(constants().indexOf(value));
    }

    @Override
    default String help() {
        return row().help();
    }
}
