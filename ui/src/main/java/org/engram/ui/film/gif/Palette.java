package org.engram.ui.film.gif;

import java.util.Arrays;
import java.util.List;

/**
 * At most 255 colours that stand for all of a film. Those that fill areas are kept as they are, the rest, which is the shades of letters and
 * of heatmaps, share what is left: the box of colours with the widest spread of pixels is halved at its median until there are enough.
 */
public final class Palette {
    /** The colour that stays what it was in the picture before. */
    static final int UNCHANGED = 0;

    private static final int SIZE = 256;
    private static final int KEPT = 96;

    private final int[] colours;
    private final byte[] nearest = new byte[1 << 24];

    /** @param colours 0xRRGGBB, at most 255 */
    private Palette(int... colours) {
        this.colours = colours;
    }

    /** For the colours that were counted. */
    public static Palette of(ColourCounts counts) {
        List<ColourCounts.Counted> byCount = counts.byCount();
        int kept = byCount.size() < SIZE ? byCount.size() : KEPT;
        int[] colours = Arrays.copyOf(
                byCount.stream().mapToInt(ColourCounts.Counted::rgb).limit(kept).toArray(), SIZE - 1);
        int used = kept;
        for (ColourBox box : ColourBox.split(byCount.subList(kept, byCount.size()), SIZE - 1 - kept)) {
            colours[used++] = box.mean();
        }
        return new Palette(Arrays.copyOf(colours, used));
    }

    /** 0xRRGGBB by index; black where there is none. */
    int rgb(int index) {
        return index == UNCHANGED || index > colours.length ? 0 : colours[index - 1];
    }

    /** The index of the colour that is nearest; each is looked for once. */
    int index(int rgb) {
        int colour = rgb & 0xffffff;
        int known = nearest[colour] & 0xff;
        if (known == UNCHANGED) {
            known = search(colour);
            nearest[colour] = (byte) known;
        }
        return known;
    }

    private int search(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int far = distance(rgb, colours[i]);
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best + 1;
    }

    private static int distance(int one, int other) {
        int r = (one >> 16) - (other >> 16);
        int g = (one >> 8 & 255) - (other >> 8 & 255);
        int b = (one & 255) - (other & 255);
        return 2 * r * r + 4 * g * g + 3 * b * b;
    }
}
