package org.engram.simulation.task;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Names that are made when asked for. Tens of thousands of answers take no memory, and a slider that is dragged makes no garbage of
 * them.
 */
final class GeneratedNames extends AbstractList<String> implements RandomAccess {
    private final int count;
    private final IntFunction<String> name;

    /** @param name the name of a number in [0, count), always the same */
    GeneratedNames(int count, IntFunction<String> name) {
        this.count = count;
        this.name = name;
    }

    @Override
    public String get(int index) {
        return name.apply(Objects.checkIndex(index, count));
    }

    @Override
    public int size() {
        return count;
    }
}
