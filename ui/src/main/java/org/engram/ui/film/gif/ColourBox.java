package org.engram.ui.film.gif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.engram.ui.film.gif.ColourCounts.Counted;

/** Colours that one stands for. A pixel counts by its root, so that shades that fill little are not lost beside those that fill much. */
record ColourBox(List<Counted> colours) {
    private static final int CHANNELS = 3;

    /** At most so many boxes that hold all colours. */
    static List<ColourBox> split(List<Counted> colours, int most) {
        if (colours.isEmpty() || most == 0) {
            return List.of();
        }
        List<ColourBox> whole = new ArrayList<>();
        PriorityQueue<ColourBox> open = new PriorityQueue<>(
                Comparator.comparingDouble(ColourBox::spread).reversed());
        open.add(new ColourBox(colours));
        while (!open.isEmpty() && whole.size() + open.size() < most) {
            ColourBox widest = open.poll();
            if (widest.colours.size() == 1) {
                whole.add(widest);
            } else {
                widest.halves().forEach(open::add);
            }
        }
        whole.addAll(open);
        return whole;
    }

    private static double weight(Counted colour) {
        return Math.sqrt(colour.count());
    }

    private double weight() {
        return colours.stream().mapToDouble(ColourBox::weight).sum();
    }

    private int width(int channel) {
        int least = 255;
        int most = 0;
        for (Counted colour : colours) {
            least = Math.min(least, colour.part(channel));
            most = Math.max(most, colour.part(channel));
        }
        return most - least;
    }

    private int widest() {
        int widest = 0;
        for (int channel = 1; channel < CHANNELS; channel++) {
            widest = width(channel) > width(widest) ? channel : widest;
        }
        return widest;
    }

    private double spread() {
        return weight() * Math.pow(width(widest()), 2);
    }

    private List<ColourBox> halves() {
        int channel = widest();
        List<Counted> sorted = colours.stream()
                .sorted(Comparator.comparingInt((Counted c) -> c.part(channel)).thenComparingInt(Counted::rgb))
                .toList();
        double half = weight() / 2;
        int cut = 0;
        for (double sum = 0; cut < sorted.size() - 1 && sum < half; cut++) {
            sum += weight(sorted.get(cut));
        }
        int at = Math.max(1, cut);
        return List.of(new ColourBox(sorted.subList(0, at)), new ColourBox(sorted.subList(at, sorted.size())));
    }

    /** 0xRRGGBB. */
    int mean() {
        int rgb = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int of = channel;
            double sum =
                    colours.stream().mapToDouble(c -> weight(c) * c.part(of)).sum();
            rgb |= (int) Math.round(sum / weight()) << 8 * channel;
        }
        return rgb;
    }
}
