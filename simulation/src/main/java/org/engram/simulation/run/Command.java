package org.engram.simulation.run;

/** What a person asks of the simulation thread. */
sealed interface Command<E> {
    /** Whether what is being computed is of no use any more once this is asked. */
    default boolean urgent() {
        return false;
    }

    /** A change of the experiment. */
    sealed interface Change<E> extends Command<E> {
        E experiment();
    }

    record Open<E>(E experiment) implements Change<E> {
        @Override
        public boolean urgent() {
            return true;
        }
    }

    /** Not urgent: what would be left half done is a step of the run that goes on. */
    record Continue<E>(E experiment) implements Change<E> {}

    record Cancel<E>() implements Command<E> {
        @Override
        public boolean urgent() {
            return true;
        }
    }

    record Play<E>() implements Command<E> {}

    record Pause<E>() implements Command<E> {}

    record Seek<E>(double time) implements Command<E> {}

    record Speed<E>(double timePerSecond) implements Command<E> {}

    /** One step forward or back. */
    record Step<E>(boolean forward) implements Command<E> {}

    /** One stage forward or back. */
    record Stage<E>(boolean forward) implements Command<E> {}
}
