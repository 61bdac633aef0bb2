package org.engram.ui.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The bundled fonts for Graphics2D, so that a figure looks the same on every machine. */
public final class FigureFonts {
    /** Widths as on paper: antialiased, not rounded to pixels, so that the layout does not depend on the scale. */
    public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<Face, Font> FONTS = load();

    private FigureFonts() {}

    /** A face at a size in pixels. */
    public static Font font(Face face, double size) {
        return FONTS.get(face).deriveFont((float) size);
    }

    /** The face of a font that was made here. */
    public static Face face(Font font) {
        return FONTS.entrySet().stream()
                .filter(entry -> entry.getValue().getFontName().equals(font.getFontName()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(font.getFontName() + " is no typeface of figures"));
    }

    private static Map<Face, Font> load() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            fonts.put(face, load(face.resource()));
        }
        return fonts;
    }

    private static Font load(String resource) {
        try (InputStream in = FigureFonts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font " + resource + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + resource + " is damaged", e);
        }
    }
}
