package org.engram.ui.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.FigurePainter;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.PlotArea;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * A line figure as a scatter chart of PowerPoint, with its data in a worksheet: a line chart has no logarithmic x. Stage bands are shapes
 * behind it. In points of the slide.
 */
final class SlideChart {
    private static final double LEGEND = 30;
    private static final double LEGEND_ROW = 20;
    private static final double LEGEND_SWATCH = 44;
    private static final double BAND_NAMES = 24;
    private static final double BELOW = 56;
    private static final double BESIDE = 72;
    private static final double RIGHT = 14;

    private final XSLFSlide slide;
    private final XSLFChart chart;
    private final Rectangle2D place;

    SlideChart(XMLSlideShow show, XSLFSlide slide, Rectangle2D place) {
        this.slide = slide;
        this.place = place;
        this.chart = show.createChart();
    }

    void draw(LineFigure figure, FigureView view) throws IOException {
        PlotArea axes = ChartAxes.rounded(FigurePainter.area(figure, view, new Canvas(720, 405, 1)));
        double names = figure.backdrop().bands().isEmpty() ? 0 : BAND_NAMES;
        double above = legendHeight(figure) + names;
        Rectangle2D plot = new Rectangle2D.Double(
                place.getX() + BESIDE,
                place.getY() + above,
                place.getWidth() - BESIDE - RIGHT,
                place.getHeight() - above - BELOW);
        new SlideBands(slide, axes, plot).draw(figure.backdrop().bands(), names);
        prepare(plot);
        XDDFChartData data = ChartAxes.of(chart, figure.backdrop(), axes);
        String symbol = figure.backdrop().x().symbol();
        new ChartSeries(chart, new ChartSheet(workbook()))
                .plot(data, symbol, ChartContent.of(figure, axes, plot.getWidth()));
        slide.addChart(chart, inUnits(place));
        describe(figure.summary());
    }

    /** A row, or more where the names of curves and of predictions need more. */
    private double legendHeight(LineFigure figure) {
        double width = ChartContent.legend(figure).stream()
                .mapToDouble(name -> SlideText.LEGEND.width(name) + LEGEND_SWATCH)
                .sum();
        return LEGEND + LEGEND_ROW * Math.floor(width / (place.getWidth() - 2 * RIGHT));
    }

    /** A clear background, so that the bands shine through. */
    private void prepare(Rectangle2D plot) {
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setFillProperties(new XDDFNoFillProperties());
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        layOut(plot);
    }

    private void describe(String words) {
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame frame = shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1);
        frame.getNvGraphicFramePr().getCNvPr().setDescr(words);
    }

    private XSSFWorkbook workbook() throws IOException {
        try {
            XSSFWorkbook workbook = chart.getWorkbook();
            SlideDeck.date(workbook.getProperties().getCoreProperties());
            return workbook;
        } catch (InvalidFormatException e) {
            throw new IOException("a chart without a worksheet", e);
        }
    }

    /** The inner edges of the plot, as parts of the chart, so that bands and curves meet. */
    private void layOut(Rectangle2D plot) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX((plot.getX() - place.getX()) / place.getWidth());
        layout.setY((plot.getY() - place.getY()) / place.getHeight());
        layout.setWidthRatio(plot.getWidth() / place.getWidth());
        layout.setHeightRatio(plot.getHeight() / place.getHeight());
    }

    private static Rectangle2D inUnits(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
