package org.engram.ui.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The controls of a parameter table, under the headings that the table names. */
public final class ParameterPane extends VBox {
    private final Map<String, VBox> groups = new LinkedHashMap<>();
    private final Map<String, ParameterRow> rows = new LinkedHashMap<>();

    public ParameterPane() {
        getStyleClass().add("parameter-pane");
    }

    /** One row for each model, in order. Seeds and other numbers without a scale to slide on get a field only. */
    public void addAll(List<ParameterModel> models) {
        for (ParameterModel model : models) {
            boolean slides = !model.parameter().option().endsWith("seed");
            ParameterRow row = new ParameterRow(model, slides);
            rows.put(model.parameter().option(), row);
            group(model.parameter().group()).getChildren().add(row);
        }
    }

    /** The row of a parameter, by its option. */
    public ParameterRow row(String option) {
        return rows.get(option);
    }

    /** Other controls at the head of a group, below its heading. */
    public void addFirst(String group, Node... nodes) {
        group(group).getChildren().addAll(1, List.of(nodes));
    }

    /** Other controls at the end of a group. */
    public void addLast(String group, Node... nodes) {
        group(group).getChildren().removeAll(nodes);
        group(group).getChildren().addAll(nodes);
    }

    /** Puts rows of a group under a heading of its own that is closed at first. */
    public void fold(String group, String title, String... options) {
        VBox content = new VBox();
        content.getStyleClass().add("parameter-group");
        for (String option : options) {
            content.getChildren().add(row(option)); // moves it
        }
        TitledPane fold = new TitledPane(title, content);
        fold.getStyleClass().addAll("dense", "fold");
        fold.setExpanded(false);
        fold.setAnimated(false);
        group(group).getChildren().add(fold);
    }

    private VBox group(String name) {
        return groups.computeIfAbsent(name, this::newGroup);
    }

    private VBox newGroup(String name) {
        Label heading = new Label(name.toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("group-heading");
        VBox group = new VBox(heading);
        group.getStyleClass().add("parameter-group");
        getChildren().add(group);
        return group;
    }
}
