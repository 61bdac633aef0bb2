package org.engram.ui.film.gif;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many pixels of a film have which colour. */
public final class ColourCounts {
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** @param rgb 0xRRGGBB */
    record Counted(int rgb, int count) {
        /** The part of red (2), green (1) or blue (0). */
        int part(int channel) {
            return rgb >> 8 * channel & 255;
        }
    }

    /** Nothing counted yet. */
    public ColourCounts() {}

    /** Counts a picture with pixels of type INT_RGB. Modified. */
    public void add(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int from = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[from]) {
                counts.merge(pixels[from] & 0xffffff, i - from, Integer::sum);
                from = i;
            }
        }
    }

    /** The commonest first; of equally common ones the darkest. */
    List<Counted> byCount() {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparingInt(Counted::rgb))
                .toList();
    }
}
