package org.engram.ui.figure;

import java.awt.Color;

/** A lookup table from [0, 1] to opaque ARGB, interpolated linearly between anchors. */
public final class Colormap {
    private static final int SIZE = 512;

    private final int[] table = new int[SIZE + 1];

    private Colormap(int... anchors) {
        for (int i = 0; i <= SIZE; i++) {
            double at = (double) i / SIZE * (anchors.length - 1);
            int left = Math.min((int) at, anchors.length - 2);
            table[i] = mix(anchors[left], anchors[left + 1], at - left);
        }
    }

    /** Blue below zero, orange above, through a neutral middle; told apart by every kind of colour vision. */
    static Colormap diverging(Color middle, boolean dark) {
        int m = middle.getRGB() & 0xffffff;
        return dark
                ? new Colormap(0x5b9bf5, 0x2a5aa8, 0x24395c, m, 0x5a3a20, 0xb85e14, 0xff9a3d)
                : new Colormap(0x1c4f9c, 0x6f9ad3, 0xc9d6ea, m, 0xf6d6bf, 0xe8905a, 0xc94f06);
    }

    /** Viridis (Smith and van der Walt, 2015): perceptually even and increasing in lightness. */
    static Colormap viridis() {
        return new Colormap(
                0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c, 0x1fa088,
                0x28ae80, 0x3fbc73, 0x5ec962, 0x84d44b, 0xaddc30, 0xd8e219, 0xfde725);
    }

    /** Colour at a fraction, clamped to [0, 1]; transparent for NaN. */
    public int argb(double fraction) {
        if (Double.isNaN(fraction)) {
            return 0;
        }
        return table[(int) (Math.clamp(fraction, 0.0, 1.0) * SIZE + 0.5)];
    }

    private static int mix(int a, int b, double f) {
        int argb = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double left = a >> shift & 0xff;
            double right = b >> shift & 0xff;
            argb = argb << 8 | (int) Math.round(left + f * (right - left));
        }
        return argb;
    }
}
