package ibid.read;

import static ibid.read.DocumentText.LINE_BREAK;
import static ibid.read.DocumentText.PAGE_BREAK;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the body of a Word file, and its notes, as they would be printed with all changes accepted: without what is
 * deleted, hidden or an instruction, of alternatives the first. Not thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/en-us/office/open-xml/word/structure-of-a-wordprocessingml-document">ISO/IEC
 *     29500-1, 17 WordprocessingML</a>
 */
final class WordBody {
    private final WordStyles styles;
    private final DocumentText out;
    private final CitationData data;
    private final WordFields fields;
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    /** Of the open content controls, whether each is a bibliography. */
    private final Deque<Boolean> controls = new ArrayDeque<>();
    /** Of the open alternatives, whether one has been read. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private final Set<String> citedNotes = new HashSet<>();
    private String joined = "";
    private boolean isNote;
    private boolean isHiddenRun;
    private int bibliographies;
    private int lists;
    private boolean isInList;

    WordBody(WordStyles styles, DocumentText out, CitationData data) {
        this.styles = styles;
        this.out = out;
        this.data = data;
        this.fields = new WordFields(data);
    }

    void read(XmlPart xml) throws ReadException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml);
            }
        }
    }

    /** Reads the notes that the body refers to; those it does not were deleted. */
    void readNotes(XmlPart xml) throws ReadException {
        isNote = true;
        read(xml);
    }

    private void start(XmlPart xml) throws ReadException {
        switch (xml.name()) {
            case "w:p" -> beginParagraph();
            case "w:pPr" -> paragraphProperties(xml);
            case "w:r" -> isHiddenRun = false;
            case "w:rPr" -> isHiddenRun = isHidden(xml);
            case "w:t", "m:t" -> append(xml.content());
            case "w:tr" -> out.beginRow();
            case "w:trPr" -> rowProperties(xml);
            case "w:sdt" -> controls.push(false);
            case "w:sdtPr" -> controlProperties(xml);
            case "w:del", "w:moveFrom", "w:rt", "w:sectPr" -> xml.skip();
            case "w:footnoteReference", "w:endnoteReference" -> citedNotes.add(noteId(xml));
            case "w:footnote", "w:endnote" -> beginNote(xml);
            case "w:fldChar", "w:fldSimple", "w:instrText", "w:fldData" -> field(xml);
            case "mc:AlternateContent", "mc:Choice", "mc:Fallback" -> alternative(xml);
            default -> append(WordCharacters.of(xml));
        }
    }

    private void end(XmlPart xml) {
        switch (xml.name()) {
            case "w:p" -> endParagraph();
            case "w:r" -> isHiddenRun = false;
            case "w:tc" -> out.endCell();
            case "w:tr" -> out.endRow();
            case "w:sdt" -> bibliographies -= Boolean.TRUE.equals(controls.poll()) ? 1 : 0;
            case "w:fldSimple" -> fields.end();
            case "mc:AlternateContent" -> alternatives.poll();
            default -> {}
        }
    }

    private void beginParagraph() {
        paragraphs.push(new WordParagraph(styles, joined));
        joined = "";
    }

    private void paragraphProperties(XmlPart xml) throws ReadException {
        if (paragraphs.isEmpty()) {
            xml.skip();
        } else {
            paragraphs.peek().properties(xml);
        }
    }

    private void endParagraph() {
        fields.endParagraph();
        WordParagraph paragraph = paragraphs.pop();
        if (paragraph.isJoined()) {
            joined = paragraph.text();
        } else {
            out.add(paragraph.end(isNote));
        }
    }

    private void append(String text) {
        if (paragraphs.isEmpty() || isHiddenRun || !fields.isShown() || text.isEmpty()) {
            return;
        }
        boolean isListed = bibliographies > 0 || fields.isInBibliography();
        lists += isListed && !isInList ? 1 : 0;
        isInList = isListed;
        paragraphs.peek().append(text, isListed ? lists : 0);
    }

    private boolean isHidden(XmlPart xml) throws ReadException {
        boolean hidden = false;
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            if (xml.begins("w:vanish")) {
                hidden = WordStyles.isOn(xml.attribute("val"));
            } else if (xml.begins("w:rStyle")) {
                hidden |= styles.isHidden(xml.attribute("val"));
            } else if (xml.begins("w:rPrChange")) {
                xml.skip();
            }
        }
        return hidden;
    }

    /** A deleted row is not read. */
    private void rowProperties(XmlPart xml) throws ReadException {
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            if (xml.begins("w:del")) {
                xml.skipTo(own - 1);
                out.endRow();
                return;
            }
        }
    }

    private void controlProperties(XmlPart xml) throws ReadException {
        boolean isBibliography = false;
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            String value = xml.isStart() ? xml.attribute("val") : "";
            if (xml.begins("w:tag")) {
                data.tag(value);
                isBibliography |= CitationData.isBibliography(value);
            } else {
                isBibliography |= xml.begins("w:bibliography")
                        || (xml.begins("w:docPartGallery") && value.equals("Bibliographies"));
            }
        }
        if (isBibliography && Boolean.FALSE.equals(controls.poll())) {
            controls.push(true);
            bibliographies++;
        }
    }

    private void field(XmlPart xml) throws ReadException {
        switch (xml.name()) {
            case "w:instrText" -> fields.instruction(xml.content());
            case "w:fldData" -> data.fieldData(xml.content());
            case "w:fldSimple" -> {
                fields.begin();
                fields.instruction(xml.attribute("instr"));
                fields.separate();
            }
            default -> fieldCharacter(xml.attribute("fldCharType"));
        }
    }

    private void fieldCharacter(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void alternative(XmlPart xml) throws ReadException {
        if (xml.begins("mc:AlternateContent")) {
            alternatives.push(false);
        } else if (Boolean.TRUE.equals(alternatives.poll())) {
            alternatives.push(true);
            xml.skip();
        } else {
            alternatives.push(true);
        }
    }

    /** The separators between text and notes are in the list of notes too; nothing refers to them. */
    private void beginNote(XmlPart xml) throws ReadException {
        if (!citedNotes.contains(noteId(xml))) {
            xml.skip();
        }
    }

    /** Footnotes and endnotes are numbered each by themselves. */
    private static String noteId(XmlPart xml) {
        return (xml.name().startsWith("w:footnote") ? "f" : "e") + xml.attribute("id");
    }

    /** What stands for a character or more. */
    private static final class WordCharacters {
        /** Where the font Symbol has what Unicode has elsewhere: from A and from a. */
        private static final String SYMBOL_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

        private static final String SYMBOL_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
        private static final String SYMBOL_OTHERS = "°±³≥´×£≤·•µ∝¥∞»≈¹≠-−®→¢′²″";

        static String of(XmlPart xml) {
            return switch (xml.name()) {
                case "w:tab", "w:ptab" -> "\t";
                case "w:cr" -> String.valueOf(LINE_BREAK);
                case "w:br" -> xml.attribute("type").equals("page") ? "" + LINE_BREAK + PAGE_BREAK : "" + LINE_BREAK;
                case "w:lastRenderedPageBreak" -> String.valueOf(PAGE_BREAK);
                case "w:noBreakHyphen" -> "-";
                case "w:sym" -> symbol(xml.attribute("font"), xml.attribute("char"));
                default -> "";
            };
        }

        /** Fonts of symbols have their characters at F000 to F0FF, where Unicode has none. */
        private static String symbol(String font, String hex) {
            int code;
            try {
                code = Integer.parseInt(hex, 16);
            } catch (NumberFormatException e) {
                return "";
            }
            if (code < 0xF000 || code > 0xF0FF) {
                return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
            }
            return font.equals("Symbol") ? greek((char) (code - 0xF000)) : "";
        }

        private static String greek(char c) {
            if (c >= 'A' && c <= 'Z') {
                return SYMBOL_CAPITALS.substring(c - 'A', c - 'A' + 1);
            } else if (c >= 'a' && c <= 'z') {
                return SYMBOL_SMALL.substring(c - 'a', c - 'a' + 1);
            }
            int other = SYMBOL_OTHERS.indexOf(c);
            boolean isKey = other >= 0 && other % 2 == 0;
            return isKey ? SYMBOL_OTHERS.substring(other + 1, other + 2) : c < 0x7F ? String.valueOf(c) : "";
        }
    }
}
