package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers in the file of a run. */
public final class JsonNumbers {
    private JsonNumbers() {}

    /** A measured number with 17 digits; null for NaN, which says that there is none. */
    public static void put(ObjectNode node, String key, double value) {
        if (Double.isNaN(value)) {
            node.putNull(key);
        } else {
            node.set(key, DecimalNode.valueOf(Numbers.rounded(value)));
        }
    }

    /** A chosen number, as short as it can be without becoming another number. */
    public static void putChosen(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }
}
