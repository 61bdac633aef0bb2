package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"𝒜", "‖", "▼", "λ", "⋅", "≫", "→", "−", "p\u0302"})
    void everySymbolOfTheFiguresHasAGlyph(String symbol) {
        boolean inter = FigureFonts.font(Face.REGULAR, 12).canDisplayUpTo(symbol) < 0;
        boolean mathematics = FigureFonts.font(Face.MATHEMATICS, 12).canDisplayUpTo(symbol) < 0;

        assertThat(inter || mathematics).isTrue();
        assertThat(inked(symbol)).isPositive();
    }

    @Test
    void whatDoesNotFitIsShortenedOrLeftOut() {
        Text text = new Text(Face.REGULAR, 11);

        assertThat(text.fit("hallucination", 500)).isEqualTo("hallucination");
        assertThat(text.fit("hallucination", 50)).startsWith("hal").endsWith("…");
        assertThat(text.width(text.fit("hallucination", 50))).isLessThanOrEqualTo(50);
        assertThat(text.fit("hallucination", 8)).isEmpty();
        assertThat(text.fit("relation 22", 50)).startsWith("rel").endsWith("…22");
        assertThat(text.width(text.fit("relation 22", 50))).isLessThanOrEqualTo(50);
        assertThat(text.fit("relation 1234567890", 60)).startsWith("rel").endsWith("…");
    }

    @Test
    void theSubscriptOfTheOutputValueMatrixIsSmallerThanItsLetters() {
        Text text = new Text(Face.REGULAR, 11);

        assertThat(text.width("W_OV")).isBetween(text.width("W"), text.width("WOV") - 1);
        assertThat(text.width("OV_OV")).isEqualTo(text.width("OV") + text.width("_OV"));
    }

    private static int inked(String text) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        new Text(Face.REGULAR, 20).draw(g, text, 5, 30);
        int count = 0;
        for (int argb : image.getRGB(0, 0, 40, 40, null, 0, 40)) {
            count += argb == 0 ? 0 : 1;
        }
        return count;
    }
}
