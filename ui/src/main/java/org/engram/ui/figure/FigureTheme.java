package org.engram.ui.figure;

import java.awt.Color;

/**
 * The colours of a figure. Violet, orange, blue, gold and green are told apart with every kind of colour vision, and by their lightness in
 * print.
 *
 * @param surface behind everything; transparent on the screen, where the card shines through
 * @param box behind values that float over a plot
 */
public record FigureTheme(
        String name,
        Color surface,
        Color box,
        Color ink,
        Color muted,
        Color line,
        Color grid,
        Inks inks,
        Tints tints,
        Pins pins,
        Colormap diverging,
        Colormap sequential) {
    private static final Color CLEAR = new Color(0, true);

    /** Colours of curves and bars. */
    public record Inks(
            Color total, Color relation, Color subject, Color noise, Color eos, Color gold, Color green, Color other) {}

    /** Colours of stage bands, in the order of {@link Tint}. */
    public record Tints(Color uniform, Color marginal, Color relation, Color subject, Color recall) {}

    /**
     * Colours of pinned runs. They are told apart from each other, and from violet, orange and blue, with every kind of colour vision (measured in a test).
     */
    public record Pins(Color a, Color b, Color c, Color d, Color e, Color f) {}

    public static final FigureTheme LIGHT = new FigureTheme(
            "light",
            CLEAR,
            rgb(0xffffff),
            rgb(0x1f2328),
            rgb(0x6b7280),
            rgb(0xaeb4bd),
            rgb(0xe9ecf0),
            new Inks(
                    rgb(0x5f3dc4),
                    rgb(0xd9480f),
                    rgb(0x1971c2),
                    rgb(0xa0a8b4),
                    rgb(0x68717d),
                    rgb(0xe69f00),
                    rgb(0x099268),
                    rgb(0xc3cedb)),
            new Tints(rgb(0xfff4d1), rgb(0xe3f4e1), rgb(0xfde0dc), rgb(0xd9ecfb), rgb(0xe5e1f6)),
            new Pins(rgb(0x009966), rgb(0x99993d), rgb(0x663d44), rgb(0x4c6680), rgb(0x804000), rgb(0x4c1980)),
            Colormap.diverging(rgb(0xf3f4f6), false),
            Colormap.viridis());

    public static final FigureTheme DARK = new FigureTheme(
            "dark",
            CLEAR,
            rgb(0x1b222b),
            rgb(0xe6e9ee),
            rgb(0x9aa4b1),
            rgb(0x56606d),
            rgb(0x2a323d),
            new Inks(
                    rgb(0xbd90ff),
                    rgb(0xff922b),
                    rgb(0x76b2dd),
                    rgb(0x7c8794),
                    rgb(0xb4bcc6),
                    rgb(0xffd43b),
                    rgb(0x38d9a9),
                    rgb(0x4a5563)),
            new Tints(rgb(0x2c2a17), rgb(0x1b2f20), rgb(0x36201f), rgb(0x17293a), rgb(0x252145)),
            new Pins(rgb(0xace6d2), rgb(0xffff33), rgb(0xe65c73), rgb(0x5c7a99), rgb(0xe6b88a), rgb(0x8f52cc)),
            Colormap.diverging(rgb(0x20272f), true),
            Colormap.viridis());

    /** What files get: LIGHT on white paper. */
    public static final FigureTheme PRINT = new FigureTheme(
            "print",
            Color.WHITE,
            Color.WHITE,
            rgb(0x111111),
            rgb(0x4b5563),
            rgb(0x8a929c),
            rgb(0xe6e8ec),
            LIGHT.inks,
            LIGHT.tints,
            LIGHT.pins,
            LIGHT.diverging,
            LIGHT.sequential);

    public Color color(Ink ink) {
        return switch (ink) {
            case TOTAL, TEST, OUTPUT -> inks.total;
            case RELATION, VALUE, SPECTRAL -> inks.relation;
            case SUBJECT, QUERY, GRADIENT -> inks.subject;
            case NOISE, TRAIN, MLP_OUT -> inks.noise;
            case EOS -> inks.eos;
            case KEY -> inks.gold;
            case MLP_IN, SIGN -> inks.green;
            case PIN_A -> pins.a;
            case PIN_B -> pins.b;
            case PIN_C -> pins.c;
            case PIN_D -> pins.d;
            case PIN_E -> pins.e;
            case PIN_F -> pins.f;
            case OTHER -> inks.other;
        };
    }

    public Color color(Tint tint) {
        return switch (tint) {
            case UNIFORM -> tints.uniform;
            case MARGINAL -> tints.marginal;
            case RELATION -> tints.relation;
            case SUBJECT -> tints.subject;
            case RECALL -> tints.recall;
        };
    }

    static Color faded(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
