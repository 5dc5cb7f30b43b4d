package ibid.report;

import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;

/**
 * For people at a terminal: {@code file:line:column: severity: message [RULE]}, as compilers print it and editors read it,
 * with the line of the source below it.
 */
public final class TextReport implements Report {
    /** How much of a long line is shown, and how much of that stands before the place. */
    private static final int SHOWN = 100;

    private static final int BEFORE = 20;

    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private final boolean colours;

    public TextReport() {
        this(false);
    }

    /** @param colours whether to use the colours of terminals */
    public TextReport(boolean colours) {
        this.colours = colours;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String write(Checked checked) {
        StringBuilder text = new StringBuilder();
        checked.findings().forEach(found -> write(text, found));
        text.append(checked.summary()).append('\n');
        return text.append(checked.fixable()).toString();
    }

    private void write(StringBuilder text, Located found) {
        text.append(styled(BOLD, Line.clean(found.file().name()) + position(found.place()) + ":"));
        text.append(' ').append(styled(colour(found.finding().severity()), found.severity() + ":"));
        text.append(' ').append(found.message());
        text.append(' ')
                .append(styled(FAINT, "[" + found.finding().rule() + "]"))
                .append('\n');
        if (found.place().hasColumn()) {
            excerpt(text, found);
        }
    }

    private static String position(Place place) {
        return place.hasColumn()
                ? ":" + place.line() + ":" + place.column()
                : place.hasLine() ? ":" + place.line() : "";
    }

    private void excerpt(StringBuilder text, Located found) {
        SourceText source = found.file().source();
        Place place = found.place();
        Span line = source.line(place.line());
        int start = line.start() + place.column() - 1;
        int from = line.length() <= SHOWN ? line.start() : boundary(source, Math.max(line.start(), start - BEFORE));
        int to = boundary(source, Math.min(line.end(), from + SHOWN));
        int end = place.endLine() > place.line() ? to : Math.min(to, line.start() + place.endColumn() - 1);
        String margin = "%5d | ".formatted(place.line());
        String before = from > line.start() ? "…" : "";
        String shown = before + Line.clean(source.text().substring(from, to)) + (to < line.end() ? "…" : "");
        int left = Line.width(before + source.text().substring(from, start));
        int marked = Math.max(1, Line.width(source.text().substring(start, Math.max(start, end))));
        text.append(styled(FAINT, margin)).append(shown).append('\n');
        text.append(styled(FAINT, "      | ")).append(" ".repeat(left));
        text.append(styled(colour(found.finding().severity()), "^".repeat(marked)))
                .append('\n');
    }

    /** Not between the halves of a character. */
    private static int boundary(SourceText source, int offset) {
        boolean between = offset > 0
                && offset < source.length()
                && Character.isLowSurrogate(source.text().charAt(offset));
        return between ? offset - 1 : offset;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
    }

    private String styled(String style, String text) {
        return colours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
