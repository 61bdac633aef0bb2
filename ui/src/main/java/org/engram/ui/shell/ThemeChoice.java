package org.engram.ui.shell;

import javafx.application.ColorScheme;

/** What a person chose; SYSTEM follows the desktop. */
enum ThemeChoice {
    SYSTEM("System"),
    LIGHT("Light"),
    DARK("Dark");

    private final String text;

    ThemeChoice(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    ThemeChoice next() {
        return values()[(ordinal() + 1) % values().length];
    }

    boolean dark(ColorScheme system) {
        return this == DARK || this == SYSTEM && system == ColorScheme.DARK;
    }
}
