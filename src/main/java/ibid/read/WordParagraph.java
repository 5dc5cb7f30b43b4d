package ibid.read;

import ibid.model.Block;
import ibid.read.DocumentText.Paragraph;

/** A paragraph of a Word file while it is read. Not thread-safe. */
final class WordParagraph {
    private static final int UNKNOWN = -1;

    private final WordStyles styles;
    private final StringBuilder text;
    private String style = "";
    private int outline = UNKNOWN;
    private int numberId = UNKNOWN;
    private int numberLevel = UNKNOWN;
    private boolean isJoined;
    private boolean isHidden;
    private int list;

    /** @param before text of the paragraph before, whose end was deleted */
    WordParagraph(WordStyles styles, String before) {
        this.styles = styles;
        this.text = new StringBuilder(before);
    }

    /**
     * Reads its properties, to their end.
     *
     * @see <a href="https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.wordprocessing.paragraphproperties">
     *     ISO/IEC 29500-1, 17.3.1.26 pPr</a>
     */
    void properties(XmlPart xml) throws ReadException {
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            if (xml.isStart()) {
                property(xml);
            }
        }
    }

    private void property(XmlPart xml) throws ReadException {
        String value = xml.attribute("val");
        switch (xml.name()) {
            case "w:pStyle" -> {
                style = value;
                isHidden = styles.isHidden(value);
            }
            case "w:outlineLvl" -> outline = WordStyles.number(value);
            case "w:numId" -> numberId = WordStyles.number(value);
            case "w:ilvl" -> numberLevel = WordStyles.number(value);
            case "w:pageBreakBefore" -> text.append(WordStyles.isOn(value) ? "\f" : "");
            // In the properties of the paragraph's end: it is deleted, or moved away.
            case "w:del", "w:moveFrom" -> isJoined = true;
            case "w:pPrChange", "w:rPrChange", "w:sectPr" -> xml.skip();
            default -> {}
        }
    }

    /** @param inList number of the marked reference list that the text is in, 0 if in none */
    void append(String added, int inList) {
        if (!isHidden) {
            text.append(added);
            list = Math.max(list, inList);
        }
    }

    /** Whether its end was deleted, so that the next paragraph goes on with its text. */
    boolean isJoined() {
        return isJoined;
    }

    String text() {
        return text.toString();
    }

    /** @param isNote whether it is a part of a footnote or endnote */
    Paragraph end(boolean isNote) {
        int heading = outline == UNKNOWN ? styles.headingLevel(style) : WordStyles.headingLevel(outline);
        int group = Math.max(0, numberId == UNKNOWN ? styles.list(style) : numberId);
        int depth = 1 + Math.max(0, numberLevel == UNKNOWN ? styles.listLevel(style) : numberLevel);
        if (isNote) {
            return paragraph(Block.Kind.FOOTNOTE, 0, 0);
        } else if (styles.isContents(style)) {
            return paragraph(Block.Kind.BOILERPLATE, 0, 0);
        } else if (heading > 0) {
            return paragraph(Block.Kind.HEADING, heading, 0);
        }
        return group > 0 ? paragraph(Block.Kind.LIST_ITEM, depth, group) : paragraph(Block.Kind.PARAGRAPH, 0, 0);
    }

    private Paragraph paragraph(Block.Kind kind, int level, int group) {
        return new Paragraph(kind, level, group, text.toString(), list);
    }
}
