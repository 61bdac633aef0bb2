package org.engram.ui.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

    /** Puts rows under a heading of its own, closed at first, at the end of a group. */
    public void fold(String group, String title, String... options) {
        fold(group, title, Stream.of(options).map(this::row).toList());
    }

    /** The same for any controls. A group that is left without any is not shown. */
    public void fold(String group, String title, List<? extends Node> nodes) {
        VBox content = new VBox();
        content.getStyleClass().add("parameter-group");
        content.getChildren().addAll(nodes); // moves them
        TitledPane fold = new TitledPane(title, content);
        fold.getStyleClass().addAll("dense", "fold");
        fold.setExpanded(false);
        fold.setAnimated(false);
        group(group).getChildren().add(fold);
        for (VBox each : groups.values()) {
            offer(each, each.getChildren().size() > 1);
        }
    }

    /** Whether the row of a parameter is there at all. */
    public void offer(String option, boolean offered) {
        offer(row(option), offered);
    }

    /** Whether a group is there at all. */
    public void offerGroup(String name, boolean offered) {
        offer(group(name), offered);
    }

    private static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
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
