package org.engram.ui.parameter;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Word, symbol, field and slider of one parameter. */
public final class ParameterRow extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final ParameterModel model;
    private final TextField field = new TextField();
    private final Slider slider = new Slider(0, 1, 0);
    private final Label error = new Label();
    private final Label reason = new Label();
    private final VBox controls;
    private final Tooltip tooltip = new Tooltip();
    private boolean showing;

    public ParameterRow(ParameterModel model, boolean withSlider) {
        this.model = model;
        getStyleClass().add("parameter-row");
        setId("parameter-" + model.parameter().option());
        controls = new VBox(heading());
        controls.getStyleClass().add("parameter-controls");
        if (withSlider) {
            controls.getChildren().add(slider);
        }
        getChildren().addAll(controls, error, reason);
        wireField();
        wireSlider();
        wireSentence(error, "parameter-error", model.errorProperty());
        wireSentence(reason, "parameter-reason", model.disabledReasonProperty());
        model.disabledReasonProperty().subscribe(this::showDisabled);
        wireTooltip();
    }

    private HBox heading() {
        Label label = new Label(model.parameter().label());
        Label symbol = new Label(model.parameter().symbol());
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(USE_PREF_SIZE); // a word may be cut short, its symbol may not
        symbol.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(symbol, Priority.ALWAYS);
        HBox heading = new HBox(label, symbol, field);
        heading.getStyleClass().add("parameter-heading");
        label.setOnMouseClicked(this::resetOnDoubleClick);
        label.setLabelFor(field);
        return heading;
    }

    private void wireField() {
        field.setId("field-" + model.parameter().option());
        field.setAccessibleText(name());
        field.setAccessibleHelp(model.parameter().help());
        model.textProperty().subscribe(field::setText);
        field.setOnAction(event -> enter());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(model.textProperty().get())) {
                enter();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        model.errorProperty().subscribe(text -> field.pseudoClassStateChanged(INVALID, !text.isEmpty()));
    }

    /** What was accepted, or refused for other reasons than its spelling, is shown as it is now. */
    private void enter() {
        model.type(field.getText());
        if (model.errorProperty().get().isEmpty()) {
            field.setText(model.textProperty().get());
        }
    }

    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(model.textProperty().get());
            model.type(field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            model.nudge(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void wireSlider() {
        slider.setId("slider-" + model.parameter().option());
        slider.setAccessibleText(name());
        slider.setAccessibleHelp(model.parameter().help());
        slider.setSkin(new ProgressSliderSkin(slider));
        model.positionProperty().subscribe(this::showPosition);
        slider.valueProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.drag(is.doubleValue());
                showPosition(model.positionProperty().get());
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::sliderKey);
        slider.addEventFilter(MouseEvent.MOUSE_CLICKED, this::resetOnDoubleClick);
        slider.valueChangingProperty().subscribe(changing -> {
            model.hold(changing);
            showPosition(model.positionProperty().get());
        });
    }

    private void sliderKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.reset();
            event.consume();
        }
        int steps = switch (event.getCode()) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            case PAGE_DOWN -> -10;
            case PAGE_UP -> 10;
            default -> 0;
        };
        if (steps != 0 && !event.isShiftDown()) {
            model.nudge(steps);
            event.consume();
        }
    }

    /** The thumb snaps to the value, unless it is held: then it stays under the pointer. */
    private void showPosition(Number position) {
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(position.doubleValue());
            showing = false;
        }
    }

    private void resetOnDoubleClick(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.reset();
            event.consume();
        }
    }

    /** The reason stands in a tooltip of the row itself: a disabled control shows none. */
    private void showDisabled(String text) {
        controls.setDisable(!text.isEmpty());
        String tip = text.isEmpty()
                ? model.parameter().help() + " Double-click, or Delete on the slider, for the default."
                : text;
        tooltip.setText(tip);
    }

    /** Not while the thumb is held: it would cover what is being moved. */
    private void wireTooltip() {
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        model.draggedProperty().subscribe(held -> {
            if (held) {
                tooltip.hide();
                Tooltip.uninstall(this, tooltip);
            } else {
                Tooltip.install(this, tooltip);
            }
        });
    }

    private void wireSentence(Label label, String style, ObservableStringValue text) {
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(Bindings.isNotEmpty(text));
        label.managedProperty().bind(label.visibleProperty());
    }

    private String name() {
        String symbol = model.parameter().symbol();
        return symbol.isEmpty() ? model.parameter().label() : model.parameter().label() + " " + symbol;
    }
}
