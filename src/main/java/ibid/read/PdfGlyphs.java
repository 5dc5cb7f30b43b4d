package ibid.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text that a page shows, letter by letter and in the order in which it is drawn. Only what text depends on is
 * interpreted: no image, colour or path is. Of the four directions of text the page's own is kept; what runs across it or
 * slantwise is not. Not thread-safe.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2, 9.4 and 14.11.2</a>
 */
final class PdfGlyphs extends PDFStreamEngine {
    /** Text that fills nothing and strokes nothing: what recognition puts behind the picture of a page. */
    private static final Set<RenderingMode> INVISIBLE = EnumSet.of(RenderingMode.NEITHER, RenderingMode.NEITHER_CLIP);

    private final Deadline deadline;
    private List<List<Glyph>> visible = directions();
    private List<List<Glyph>> invisible = directions();
    private PDRectangle paper = new PDRectangle();
    private int shown;
    private int unreadable;

    PdfGlyphs(Deadline deadline) {
        this.deadline = deadline;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /**
     * What the page shows.
     *
     * @throws IOException if time is over
     */
    List<Glyph> of(PDPage page) throws IOException {
        visible = directions();
        invisible = directions();
        paper = page.getCropBox();
        processPage(page);
        List<Glyph> glyphs = largest(visible);
        return glyphs.size() < largest(invisible).size() / 10 ? largest(invisible) : glyphs;
    }

    /** Whether the fonts so far often did not tell what their glyphs mean. */
    boolean isMostlyUnreadable() {
        return unreadable * 3 > shown;
    }

    /** One that fails, for it is damaged or more than PDFBox can do, shows nothing. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        try {
            super.processOperator(operator, operands);
        } catch (IOException | RuntimeException e) {
            deadline.check();
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        deadline.check();
        float across = place.getScaleX();
        float up = place.getShearY();
        int direction = Math.floorMod(Math.round(Math.atan2(up, across) / (Math.PI / 2)), 4);
        boolean isSlanting = Math.min(Math.abs(across), Math.abs(up)) > 0.05 * Math.max(Math.abs(across), Math.abs(up));
        if (isSlanting || !isOnPaper(place.getTranslateX(), place.getTranslateY())) {
            return;
        }
        String text = text(font, code);
        PDTextState state = getGraphicsState().getTextState();
        float scale = (float) Math.hypot(across, up);
        float spacing = state.getFontSize() == 0 ? 0 : state.getCharacterSpacing() / state.getFontSize() * scale;
        float width = (font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX()) * scale;
        float size = size(font, (float) Math.hypot(place.getShearX(), place.getScaleY()));
        List<List<Glyph>> layer = INVISIBLE.contains(state.getRenderingMode()) ? invisible : visible;
        layer.get(direction).add(glyph(text, place, direction, width, spacing, size));
    }

    private static Glyph glyph(String text, Matrix place, int direction, float width, float spacing, float size) {
        float x = place.getTranslateX();
        float y = place.getTranslateY();
        return switch (direction) {
            case 0 -> new Glyph(text, x, -y, width, spacing, size);
            case 1 -> new Glyph(text, y, x, width, spacing, size);
            case 2 -> new Glyph(text, -x, y, width, spacing, size);
            default -> new Glyph(text, -y, -x, width, spacing, size);
        };
    }

    private boolean isOnPaper(float x, float y) {
        return x > paper.getLowerLeftX() - 1
                && x < paper.getUpperRightX() + 1
                && y > paper.getLowerLeftY() - 1
                && y < paper.getUpperRightY() + 1;
    }

    private String text(PDFont font, int code) {
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        String letters = unicode == null ? "\uFFFD" : Letters.of(unicode);
        shown++;
        if (letters.indexOf('\uFFFD') < 0) {
            return letters;
        }
        unreadable++;
        return code > ' ' && code < 0x7F ? Character.toString(code) : letters;
    }

    /** The units of a Type 3 font are its own: its box tells how large it is. */
    private static float size(PDFont font, float scale) throws IOException {
        if (!(font instanceof PDType3Font)) {
            return scale;
        }
        float height = font.getBoundingBox().getHeight()
                * Math.abs(font.getFontMatrix().getScaleY());
        return scale * (height > 0 ? height : 1);
    }

    private static List<List<Glyph>> directions() {
        return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<Glyph> largest(List<List<Glyph>> directions) {
        List<Glyph> largest = directions.get(0);
        for (List<Glyph> direction : directions) {
            largest = direction.size() > largest.size() ? direction : largest;
        }
        return largest;
    }
}
