package org.engram.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: AtlantaFX Primer below, the product's own sheet above it. Follows the system until told otherwise. */
final class Theme {
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Italic.otf");

    private final Scene scene;
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ChangeListener<ColorScheme> systemListener = (value, was, is) -> apply();

    Theme(Scene scene) {
        this.scene = scene;
        FONTS.forEach(name -> Font.loadFont(resource("fonts/" + name).toExternalForm(), 13));
        choice.subscribe(chosen -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(systemListener));
    }

    ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** From light to dark and back, whatever the system says. */
    void toggle() {
        choice.set(dark.get() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void apply() {
        dark.set(choice.get().dark(Platform.getPreferences().getColorScheme()));
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark.get() ? "dark.css" : "light.css"), sheet("engram.css"));
    }

    private static String sheet(String name) {
        return resource("css/" + name).toExternalForm();
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getClassLoader().getResource("engram/" + name), name);
    }
}
