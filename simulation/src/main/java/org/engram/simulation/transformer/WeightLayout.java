package org.engram.simulation.transformer;

import java.util.List;

/** Named blocks of weights in one flat array, one behind the other, each a stack of row-major matrices. */
public record WeightLayout(List<Block> blocks) {
    /**
     * A stack of {@code count} matrices of {@code rows}×{@code columns} that begins at {@code start}.
     *
     * @param name "query", "key", "value", "output", "mlp_in", "mlp_in_bias", "mlp_out"
     * @param symbol as a person reads it: "W_Q"
     */
    public record Block(String name, String symbol, int start, int count, int rows, int columns) {
        public int size() {
            return count * rows * columns;
        }

        public int end() {
            return start + size();
        }
    }

    public WeightLayout {
        blocks = List.copyOf(blocks);
    }

    /** Number of weights. */
    public int size() {
        return blocks.getLast().end();
    }

    /** The block of this name; throws when there is none. */
    public Block block(String name) {
        return blocks.stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no weights " + name));
    }
}
