package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A printed reference that is not what the declared style makes of it; spaces, dashes and forms of quotation marks aside. */
final class WrongStyle extends NamedRule {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[\\w{1,6}\\]|\\(?\\d{1,4}[.)])\\s*");
    private static final Pattern MARKUP = Pattern.compile("[<\\\\{}*_]");
    /** How much of both is shown. */
    private static final int SHOWN = 24;

    WrongStyle() {
        super("STY011", "wrong-style", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.article() == null) {
            return;
        }
        Map<String, String> styled = subject.declared().style().print(subject.library());
        for (Reference reference : subject.library().references()) {
            String printed = bare(subject.printed(reference));
            String other = bare(styled.getOrDefault(reference.id(), ""));
            int at = difference(plain(printed), plain(other));
            if (at >= 0 && !printed.isEmpty() && !other.isEmpty()) {
                String message = "the style has " + shown(other, at) + " here, not " + shown(printed, at);
                findings.accept(finding(reference, message).with(fix(reference, subject, printed, other)));
            }
        }
    }

    /** What is printed without markup becomes what the style prints; of markup, italics would be lost. */
    private static Fix fix(Reference reference, Subject subject, String printed, String styled) {
        Written written = Written.of(reference, subject);
        if (MARKUP.matcher(written.text()).find() || !written.isOnePiece(subject)) {
            return Fix.NONE;
        }
        return written.find(printed)
                .map(span -> Fix.unsafe(List.of(new Edit(span, written.written(styled)))))
                .orElse(Fix.NONE);
    }

    /** Without the number of the list. */
    private static String bare(String entry) {
        return NUMBER.matcher(entry.strip()).replaceFirst("");
    }

    /** As long as the text, with one character for all that mean the same. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        } else if ("“”„‟«»".indexOf(c) >= 0) {
            return '"';
        } else if ("‘’‚".indexOf(c) >= 0) {
            return '\'';
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }

    /** Where two texts part, -1 if they do not. */
    private static int difference(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return i;
            }
        }
        return a.length() == b.length() ? -1 : shorter;
    }

    /** From the word on in which the place lies. */
    private static String shown(String text, int at) {
        int start = at == 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1;
        int end = Math.min(text.length(), start + SHOWN);
        return start >= text.length()
                ? "the end"
                : "'" + text.substring(start, end) + (end < text.length() ? "…'" : "'");
    }
}
