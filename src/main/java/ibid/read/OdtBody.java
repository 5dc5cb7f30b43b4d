package ibid.read;

import static ibid.read.DocumentText.LINE_BREAK;
import static ibid.read.DocumentText.PAGE_BREAK;

import ibid.model.Block;
import ibid.read.DocumentText.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an OpenDocument text as it would be printed with all changes accepted. Not thread-safe.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html">
 *     OpenDocument 1.3, part 3, 5 Paragraph elements and 6 Inline elements</a>
 */
final class OdtBody {
    private static final int MOST_SPACES = 1000;

    /** A paragraph that is open. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final String style;
        private final int level;
        private int list;

        /** @param level of a heading, otherwise 0 */
        private Open(String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    private final DocumentText out;
    private final CitationData data;
    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final List<Paragraph> notes = new ArrayList<>();
    /** Of the open sections and indexes, whether each is a bibliography. */
    private final Deque<Boolean> sections = new ArrayDeque<>();

    /** Of the open fields, whether each is one. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int bibliographies;
    private int bibliographyCount;
    private int contents;
    private int indexTitles;
    private int openNotes;

    OdtBody(DocumentText out, CitationData data) {
        this.out = out;
        this.data = data;
    }

    void read(XmlPart xml) throws ReadException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml);
            } else {
                append(xml.text().replace('\n', ' '));
            }
        }
        notes.forEach(out::add);
    }

    private void start(XmlPart xml) throws ReadException {
        switch (xml.name()) {
            case "style:style" -> styles.read(xml);
            case "text:p", "text:h" -> beginParagraph(xml);
            case "text:list" -> lists.begin(xml);
            case "text:note" -> openNotes++;
            case "text:table-of-content" -> contents++;
            case "text:index-title" -> indexTitles++;
            case "text:section", "text:bibliography" -> beginSection(xml);
            case "text:reference-mark-start", "text:reference-mark", "text:bookmark-start" ->
                data.instruction(xml.attribute("name"));
            case "field:fieldmark-start" -> fields.push(false);
            case "field:param" -> fieldParameter(xml.attribute("value"));
            case "field:fieldmark-end" -> bibliographies -= Boolean.TRUE.equals(fields.poll()) ? 1 : 0;
            case "text:span" -> skipIfHidden(xml);
            case "table:table-row" -> out.beginRow();
            default -> append(characters(xml));
        }
        if (isUnseen(xml)) {
            xml.skip();
        }
    }

    private void end(XmlPart xml) {
        switch (xml.name()) {
            case "text:p", "text:h" -> endParagraph();
            case "text:list" -> lists.end();
            case "text:note" -> openNotes--;
            case "text:table-of-content" -> contents--;
            case "text:index-title" -> indexTitles--;
            case "text:section", "text:bibliography" -> bibliographies -= Boolean.TRUE.equals(sections.poll()) ? 1 : 0;
            case "table:table-cell", "table:covered-table-cell" -> out.endCell();
            case "table:table-row" -> out.endRow();
            default -> {}
        }
    }

    /** Whether the element that begins here, and all in it, is not printed as text of the document. */
    private static boolean isUnseen(XmlPart xml) {
        return xml.isStart()
                && switch (xml.name()) {
                    case "text:tracked-changes",
                            "text:note-citation",
                            "text:ruby-text",
                            "text:hidden-text",
                            "text:hidden-paragraph",
                            "text:bibliography-source",
                            "text:table-of-content-source",
                            "text:script",
                            "office:annotation",
                            "office:binary-data",
                            "office:scripts",
                            "office:master-styles",
                            "office:forms",
                            "draw:object",
                            "svg:title",
                            "svg:desc" -> true;
                    default -> false;
                };
    }

    private static String characters(XmlPart xml) {
        return switch (xml.name()) {
            case "text:s" -> " ".repeat(Math.max(1, Math.min(WordStyles.number(xml.attribute("c")), MOST_SPACES)));
            case "text:tab" -> "\t";
            case "text:line-break" -> String.valueOf(LINE_BREAK);
            case "text:soft-page-break" -> String.valueOf(PAGE_BREAK);
            default -> "";
        };
    }

    private void skipIfHidden(XmlPart xml) throws ReadException {
        if (styles.isHidden(xml.attribute("style-name"))) {
            xml.skip();
        }
    }

    private void beginSection(XmlPart xml) {
        boolean isBibliography = xml.begins("text:bibliography") || CitationData.isBibliography(xml.attribute("name"));
        sections.push(isBibliography);
        beginBibliography(isBibliography);
    }

    /** The instruction of a field that came from a Word file. */
    private void fieldParameter(String instruction) {
        data.instruction(instruction);
        if (CitationData.isBibliography(instruction) && Boolean.FALSE.equals(fields.poll())) {
            fields.push(true);
            beginBibliography(true);
        }
    }

    private void beginBibliography(boolean isBibliography) {
        bibliographyCount += isBibliography && bibliographies == 0 ? 1 : 0;
        bibliographies += isBibliography ? 1 : 0;
    }

    private void beginParagraph(XmlPart xml) {
        String style = xml.attribute("style-name");
        int outline = Math.max(1, WordStyles.number(xml.attribute("outline-level")));
        boolean isHeading = xml.begins("text:h");
        boolean isTitle = indexTitles > 0 || styles.isTitle(style);
        paragraphs.push(new Open(style, isHeading ? WordStyles.headingLevel(outline - 1) : isTitle ? 1 : 0));
        append(styles.beginsPage(style) ? String.valueOf(PAGE_BREAK) : "");
    }

    private void append(String text) {
        Open open = paragraphs.peek();
        if (open != null && !text.isEmpty() && !styles.isHidden(open.style)) {
            open.text.append(text);
            open.list = bibliographies > 0 ? bibliographyCount : open.list;
        }
    }

    private void endParagraph() {
        @Nullable Open open = paragraphs.poll();
        if (open == null) {
            return;
        }
        Paragraph paragraph = paragraph(open);
        if (paragraph.kind() == Block.Kind.FOOTNOTE) {
            notes.add(paragraph);
        } else {
            out.add(paragraph);
        }
    }

    private Paragraph paragraph(Open open) {
        String text = open.text.toString();
        if (openNotes > 0) {
            return new Paragraph(Block.Kind.FOOTNOTE, 0, 0, text, open.list);
        } else if (contents > 0) {
            return new Paragraph(Block.Kind.BOILERPLATE, 0, 0, text, 0);
        } else if (open.level > 0) {
            return new Paragraph(Block.Kind.HEADING, open.level, 0, text, open.list);
        }
        return lists.depth() > 0
                ? new Paragraph(Block.Kind.LIST_ITEM, lists.depth(), lists.number(), text, open.list)
                : new Paragraph(Block.Kind.PARAGRAPH, 0, 0, text, open.list);
    }
}
