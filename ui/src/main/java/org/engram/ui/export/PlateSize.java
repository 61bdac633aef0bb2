package org.engram.ui.export;

/**
 * How large a plate is in a file, in CSS pixels (1/96 inch).
 *
 * @param zoom pixels for each unit of the painter, whose letters are 10.5 to 13 units high: large letters on slides, small ones on paper
 */
public record PlateSize(double width, double height, double zoom) {
    /** A slide of 13.33 × 7.5 inches. */
    public static final PlateSize SLIDE = new PlateSize(1280, 720, 16.0 / 9);

    /** The left or the right half of a slide below its title. */
    public static final PlateSize HALF = new PlateSize(624, 540, 1.5);

    /** One column of a paper, 85 mm, with letters of 7 to 9 points. */
    public static final PlateSize COLUMN = new PlateSize(321, 240, 0.85);

    /** The smallest and the largest side that a person may ask for. */
    public static final int SMALLEST = 200;

    public static final int LARGEST = 5000;

    private static final double POINTS = 72.0 / 96;

    /** Whether a side may be that long, in pixels. */
    public static boolean allows(double side) {
        return side >= SMALLEST && side <= LARGEST;
    }

    /** Letters as on the screen. */
    public static PlateSize pixels(double width, double height) {
        return new PlateSize(width, height, 1);
    }

    /** Width in units of the painter. */
    double unitsAcross() {
        return width / zoom;
    }

    double unitsDown() {
        return height / zoom;
    }

    double pointsAcross() {
        return width * POINTS;
    }

    double pointsDown() {
        return height * POINTS;
    }

    /** Points for each unit of the painter. */
    double pointsPerUnit() {
        return zoom * POINTS;
    }
}
