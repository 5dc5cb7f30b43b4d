package ibid.check;

import ibid.text.SourceText;
import ibid.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that asks for silence: {@code ibid-ignore CODE[, CODE] [until=2027-01-31] reason} behind {@code %} or {@code <!--}.
 *
 * @param codes or beginnings of codes
 * @param until the last day of it, as written; empty if it has none
 * @param wholeFile whether it is {@code ibid-ignore-file}
 * @param span from the start of the comment to its end
 */
record Ignore(List<String> codes, String until, String reason, boolean wholeFile, Span span) {
    private static final String MARK = "ibid-ignore";
    private static final String FILE = "-file";
    private static final Pattern UNTIL = Pattern.compile("^until=(\\S*)\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}\\d{0,3}");

    /** All in a file, in their order. Linear in the length of the text. */
    static List<Ignore> in(SourceText source) {
        String text = source.text();
        List<Ignore> ignores = new ArrayList<>();
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            int start = commentStart(source, at);
            if (start >= 0) {
                ignores.add(read(source, start, at + MARK.length()));
            }
        }
        return ignores;
    }

    /** Where the comment starts that says nothing before the mark; -1 if none does. */
    private static int commentStart(SourceText source, int mark) {
        String before = source.text()
                .substring(source.line(source.lineOf(mark)).start(), mark)
                .stripTrailing();
        int line = source.line(source.lineOf(mark)).start();
        if (before.endsWith("<!--")) {
            return line + before.length() - 4;
        }
        return before.endsWith("%") ? line + before.length() - 1 : -1;
    }

    private static Ignore read(SourceText source, int start, int from) {
        String text = source.text();
        int lineEnd = source.line(source.lineOf(from)).end();
        int end = text.startsWith("<!--", start) ? text.indexOf("-->", from) : -1;
        end = end < 0 || end > lineEnd ? lineEnd : end;
        boolean file = text.startsWith(FILE, from);
        String rest = text.substring(file ? from + FILE.length() : from, end).strip();
        List<String> codes = new ArrayList<>();
        String reason = rest;
        while (!reason.isEmpty()) {
            String word = reason.split("[\\s,:]", 2)[0];
            if (!CODE.matcher(word).matches()) {
                break;
            }
            codes.add(word);
            reason = reason.substring(word.length()).replaceFirst("^[\\s,:]+", "");
        }
        Matcher until = UNTIL.matcher(reason);
        boolean ends = until.find();
        return new Ignore(
                codes,
                ends ? until.group(1) : "",
                reason.substring(ends ? until.end() : 0),
                file,
                new Span(start, end));
    }

    /** The last day of it, far away if it has none; empty if what is written is no day. */
    Optional<LocalDate> lastDay() {
        try {
            return Optional.of(until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether it still silences, or never did. */
    boolean holds(LocalDate today) {
        return lastDay().filter(day -> !day.isBefore(today)).isPresent();
    }

    boolean isAbout(String code) {
        return codes.stream().anyMatch(code::startsWith);
    }

    String text() {
        return MARK + (wholeFile ? FILE : "") + " " + String.join(", ", codes);
    }
}
