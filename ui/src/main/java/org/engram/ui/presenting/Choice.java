package org.engram.ui.presenting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the figures of a laboratory are shown.
 *
 * @param count how many at once: 1, 2 or 4
 * @param first the first of them; the others follow it, and the first figure follows the last
 */
record Choice(int count, int first) {
    Choice withCount(int other) {
        return new Choice(other, first);
    }

    /** @param all how many figures there are */
    Choice moved(int by, int all) {
        return new Choice(count, Math.floorMod(first + by, all));
    }

    /** Their numbers, of so many figures. */
    List<Integer> among(int all) {
        return IntStream.range(0, Math.min(count, all))
                .map(i -> (first + i) % all)
                .boxed()
                .toList();
    }
}
