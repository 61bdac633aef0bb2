package org.engram.ui.saving;

/** The sizes of films that are offered. */
enum FilmSize {
    HD("1280 × 720, for slides", 1280, 720),
    FULL_HD("1920 × 1080, for a talk", 1920, 1080),
    SMALL("854 × 480, for mail", 854, 480),
    SQUARE("1080 × 1080, square", 1080, 1080);

    private final String words;
    private final int width;
    private final int height;

    FilmSize(String words, int width, int height) {
        this.words = words;
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    @Override
    public String toString() {
        return words;
    }
}
