package org.engram.ui.canvas;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.figure.AxisName;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigurePainter;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Pointer;
import org.engram.ui.figure.ScatterFigure;

/**
 * A figure on the screen. It is painted on another thread; {@link #pulse()}, called once a frame, asks for a picture when something
 * changed and shows the newest one. Style classes: {@code figure-pane}, {@code figure-menu}.
 */
public final class FigurePane extends FigureRegion {
    private final LivePicture picture = new LivePicture();
    private final Button menu = new Button("⋯");
    private final ObjectProperty<FigureView> view = new SimpleObjectProperty<>(this, "view", FigureView.ALL);
    private final ObjectProperty<FigureTheme> theme = new SimpleObjectProperty<>(this, "theme", FigureTheme.LIGHT);
    private final DoubleProperty crosshair = new SimpleDoubleProperty(this, "crosshair", Double.NaN);
    private final DoubleProperty titleRoom = new SimpleDoubleProperty(this, "titleRoom");
    private final StringProperty fileName = new SimpleStringProperty(this, "fileName", "");
    private final FigureMenu commands = new FigureMenu(this);

    private Figure figure;
    private Optional<Supplier<Figure>> newest = Optional.empty();
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private DoubleConsumer onSeek = t -> {};
    private Runnable onStale = () -> {};
    private Courier courier;
    private Supplier<Supplier<Origin>> origin = () -> () -> new Origin("", "");

    /** An empty pane; it shows nothing before the first figure. */
    public FigurePane() {
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        menu.getStyleClass().setAll("figure-menu");
        menu.setFocusTraversable(false);
        menu.setAccessibleText("Save or copy this figure");
        menu.setOnAction(e -> showMenu());
        setOnContextMenuRequested(e -> commands.showAt(e));
        getChildren().addAll(picture.node(), menu);
        new FigureGestures(this).install();
        Stream.of(view, theme, crosshair, titleRoom, widthProperty(), heightProperty(), localToSceneTransformProperty())
                .forEach(property -> property.subscribe(this::stale));
    }

    /** Shows a figure from the next pulse on; scales and zoom stay. */
    public void update(Figure next) {
        boolean renamed = figure == null
                || !figure.heading().title().equals(next.heading().title());
        if (renamed || !figure.summary().equals(next.summary())) {
            setAccessibleText(next.heading().title() + ". " + next.summary());
        }
        figure = next;
        newest = Optional.of(() -> next);
        stale();
    }

    /** Says how to make a figure newer than the one that is shown, on any thread, for whoever wants it while nobody looks. */
    public void postpone(Supplier<Figure> next) {
        newest = Optional.of(next);
    }

    /** How to make the newest figure, on any thread; something else whenever there is a newer one, empty while there is none. */
    public Optional<Supplier<Figure>> newest() {
        return newest;
    }

    /** The newest figure as it goes into a file, to be made on any thread; empty while there is none. */
    public Optional<Supplier<Plate>> plate() {
        FigureView scales = view.get();
        Supplier<Origin> from = origin.get();
        String name = fileName.get();
        return newest.filter(making -> getScene() != null)
                .map(making -> () -> new Plate(name, making.get(), scales, from.get()));
    }

    private void stale() {
        onStale.run();
    }

    /** Called when the picture is out of date; {@link #pulse()} asks for a new one. */
    public void onStale(Runnable action) {
        onStale = action;
    }

    /** Whether a picture was asked for that is not on the screen yet; a pane that is not visible waits for none. */
    public boolean busy() {
        return isVisible() && picture.awaited();
    }

    /** Nanoseconds that painting the picture on the screen took; 0 before the first. */
    public long paintNanos() {
        return picture.paintNanos();
    }

    /** Once a frame, on the JavaFX thread. */
    public void pulse() {
        if (figure != null && isVisible() && getWidth() >= 40 && getHeight() >= 40) {
            picture.request(new PaintRequest(figure, view.get(), pointer(), theme.get(), canvas()));
        }
        picture.pulse();
    }

    /** The figure given last, or null. */
    public Figure figure() {
        return figure;
    }

    /** What is on the screen now, or null before the first picture; for tests and for what follows the picture. */
    public Figure shownFigure() {
        return picture.shown().map(PaintRequest::figure).orElse(null);
    }

    /** Scales and zoom of what is on the screen now, or null before the first picture. */
    public FigureView shownView() {
        return picture.shown().map(PaintRequest::view).orElse(null);
    }

    /** Where the plot lies in this pane, to translate between pixels and values; null before the first figure. */
    public PlotArea area() {
        return figure == null ? null : FigurePainter.area(figure, view.get(), canvas());
    }

    /** The axis whose scale is written at a place of the pane. */
    Optional<AxisName> scaleAt(double x, double y) {
        return figure == null ? Optional.empty() : FigurePainter.scaleAt(figure, view.get(), canvas(), x, y);
    }

    /** Colour of a painted pixel of the pane, as ARGB, for tests. */
    public int argb(double x, double y) {
        return picture.argb(x, y);
    }

    /** Whether the figure has axes that can be linear or logarithmic. */
    boolean hasScales() {
        return figure instanceof LineFigure || figure instanceof ScatterFigure;
    }

    public void toggleX() {
        if (hasScales()) {
            view.set(view.get().toggleX());
        }
    }

    public void toggleY() {
        if (hasScales()) {
            view.set(view.get().toggleY());
        }
    }

    public void resetView() {
        view.set(view.get().reset());
    }

    /** Shows less of the figure about its middle, as many times larger. */
    public void zoom(double factor) {
        if (figure != null) {
            PlotArea now = area();
            double x = now.left() + now.width() / 2;
            double y = now.top() + now.height() / 2;
            view.set(view.get().zoomed(now, x, y, factor));
        }
    }

    /** Shows what is beside, in parts of what is shown. */
    public void pan(double right, double up) {
        if (figure != null) {
            PlotArea now = area();
            view.set(view.get().panned(now, -right * now.width(), up * now.height()));
        }
    }

    /** What can be done with the figure, below its button. */
    void showMenu() {
        commands.showBelow(menu);
    }

    /** Scales, zoom and pan. */
    public ObjectProperty<FigureView> viewProperty() {
        return view;
    }

    public ObjectProperty<FigureTheme> themeProperty() {
        return theme;
    }

    /** The x under the pointer, NaN when none; bind panes with the same x bidirectionally. */
    public DoubleProperty crosshairProperty() {
        return crosshair;
    }

    /** Width at the left of the first line where another control stands instead of the title; 0 when there is none. */
    public DoubleProperty titleRoomProperty() {
        return titleRoom;
    }

    /** The name of its files, without ending: "output-value". */
    public StringProperty fileNameProperty() {
        return fileName;
    }

    public String getFileName() {
        return fileName.get();
    }

    public void setFileName(String name) {
        fileName.set(name);
    }

    /** @param present asked on the JavaFX thread for the run that is shown, which is then written down on any thread */
    public void setOrigin(Supplier<Supplier<Origin>> present) {
        origin = present;
    }

    /** Called with an x when a person clicks in the plot of a line figure. */
    public void onSeek(DoubleConsumer action) {
        onSeek = action;
    }

    /** Who saves and copies it; before, its menu has nothing of that. */
    public void setCourier(Courier next) {
        courier = next;
    }

    /** Null when nobody saves or copies it. */
    Courier courier() {
        return courier;
    }

    /** Asks for an x, as a click in the plot does. */
    public void seek(double x) {
        onSeek.accept(x);
    }

    /** The pointer is here; NaN when it left. */
    void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        PlotArea area = area();
        boolean inside = figure instanceof LineFigure && area != null && area.contains(x, y);
        stale();
        crosshair.set(inside ? area.valueX(x) : Double.NaN);
    }

    private Pointer pointer() {
        return new Pointer(crosshair.get(), pointerX, pointerY);
    }

    private Canvas canvas() {
        double output = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double scale = output * getLocalToSceneTransform().getMxx(); // sharp at every interface scale
        return new Canvas(getWidth(), getHeight(), scale, titleRoom.get());
    }

    @Override
    protected void layoutChildren() {
        picture.node().relocate(0, 0);
        menu.autosize();
        menu.relocate(snapPositionX(getWidth() - menu.getWidth() - 8), 8);
    }
}
