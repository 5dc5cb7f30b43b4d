package ibid.format;

import ibid.format.TagLines.Line;
import ibid.format.TagLines.Tagged;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a RIS file apart into records. A record ends with {@code ER}, where the next begins, or with the file. */
final class RisReader {
    /** In small letters a tag has both its blanks, so that no word of a text is one. */
    private static final Pattern TAG = Pattern.compile(
            "([A-Z][A-Z0-9](?=[ \\t]{1,4}-)|[A-Za-z][A-Za-z0-9](?=(?:  |\\t)[ \\t]{0,2}-))[ \\t]{1,4}-(?:[ \\t](.*)|)");

    private static final Pattern INDENTED_START = Pattern.compile("(?mi)^\\ufeff?[ \\t]+TY[ \\t]{1,4}-");

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final boolean indented;
    private final List<Reference> references = new ArrayList<>();
    private @Nullable TagRecord open;

    RisReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
        this.indented = INDENTED_START.matcher(source.text()).find();
    }

    Library read() throws FormatException {
        List<Line> lines = TagLines.read(source, TagLines.BROKEN, this::tagged);
        for (Line line : lines) {
            take(line);
        }
        if (open != null) {
            endUnfinished(open);
        }
        if (references.isEmpty() && !lines.isEmpty()) {
            throw new FormatException(source.name() + ":" + lines.get(0).line()
                    + ": not RIS: expected a line such as 'TY  - JOUR'; give the format with --from");
        }
        return new Library(references);
    }

    private @Nullable Tagged tagged(String line) {
        Matcher tag = TAG.matcher(indented ? line.strip() : line);
        if (!tag.matches()) {
            return null;
        }
        String text = tag.group(2);
        return new Tagged(tag.group(1).toUpperCase(Locale.ROOT), text == null ? "" : text);
    }

    /** Text in front of the records is what some databases write there about themselves. */
    private void take(Line line) {
        switch (line.tag()) {
            case "" -> {}
            case "TY" -> begin(line);
            case "ER" -> end();
            default -> {
                if (open == null) {
                    report(line.line(), "a record without TY; read as a document, give its type such as 'TY  - JOUR'");
                    open = new TagRecord(line.line());
                }
                open.add(line.tag(), line.text());
            }
        }
    }

    private void begin(Line line) {
        if (open != null) {
            endUnfinished(open);
        }
        open = new TagRecord(line.line()).add("TY", line.text());
        if (!RisTypes.isKnown(line.text())) {
            report(line.line(), "type " + Quoted.of(line.text()) + " is not known to RIS; read as a document");
        }
    }

    private void endUnfinished(TagRecord record) {
        report(record.line(), "a record without an end; put 'ER  - ' behind it");
        end();
    }

    private void end() {
        if (open != null) {
            Origin origin = new Origin(source.name(), 0, open.line(), Span.EMPTY);
            references.add(RisConversion.reference(open, origin));
        }
        open = null;
    }

    private void report(int line, String message) {
        Origin origin = new Origin(source.name(), 0, line, Span.EMPTY);
        findings.accept(new Finding("BIB005", Severity.WARNING, "", message, origin));
    }
}
