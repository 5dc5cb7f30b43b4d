package ibid.format;

import ibid.format.BibField.Part;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;

/**
 * Gives JBibTeX the fields of one entry at a time, under a placeholder for type and key, in a form that it reads as
 * BibTeX does. All use of JBibTeX is here. Not thread-safe.
 *
 * @see <a href="https://github.com/jbibtex/jbibtex">JBibTeX</a>
 */
final class BibEntryParser {
    /** JBibTeX recurses for each {@code #} of a value; more than these are left to the {@link BibSplitter}. */
    private static final int MOST_CONCATENATIONS = 200;

    private final StringBuilder canonical = new StringBuilder();
    private final BibTeXParser parser;
    private int fieldCount;
    private int concatenations;

    BibEntryParser() {
        try {
            parser = new Lenient();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields, or empty if JBibTeX refuses the entry or lost a field of it. */
    Optional<List<BibField>> parse(String body) {
        canonicalise(body);
        return concatenations > MOST_CONCATENATIONS ? Optional.empty() : parseCanonical();
    }

    private Optional<List<BibField>> parseCanonical() {
        return database()
                .flatMap(database -> database.getEntries().values().stream().findFirst())
                .map(BibEntryParser::fields)
                .filter(fields -> fields.size() == fieldCount);
    }

    // JBibTeX also throws what it does not declare, down to StackOverflowError; one entry is all that may cost.
    private Optional<BibTeXDatabase> database() {
        try {
            return Optional.of(parser.parse(new StringReader(canonical.toString())));
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /**
     * One line, spaces around {@code #}, plain spaces for white space of all kinds, comments left out. White space in
     * values folds to one space, as BibTeX does it, before JBibTeX takes indentation and a comma with it.
     */
    private void canonicalise(String body) {
        canonical.setLength(0);
        canonical.append("@x{ibid");
        canonical.append(startsWithComma(body) ? "" : ",");
        fieldCount = 0;
        concatenations = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean outside = depth == 0 && !quoted;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            quoted ^= c == '"' && depth == 0;
            if (outside && c == '%') {
                int lineEnd = body.indexOf('\n', i);
                i = lineEnd < 0 ? body.length() : lineEnd;
            } else if (outside ? BibSplitter.isSpace(c) : c <= ' ') {
                appendSpace();
            } else if (outside && c == '#') {
                concatenations++;
                canonical.append(" # ");
            } else {
                fieldCount += outside && c == '=' ? 1 : 0;
                canonical.append(c);
            }
        }
        canonical.append('}');
    }

    private static boolean startsWithComma(String body) {
        return body.stripLeading().startsWith(",");
    }

    private void appendSpace() {
        if (canonical.charAt(canonical.length() - 1) != ' ') {
            canonical.append(' ');
        }
    }

    private static List<BibField> fields(BibTeXEntry entry) {
        List<BibField> fields = new ArrayList<>();
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            String name = field.getKey().getValue().toLowerCase(Locale.ROOT);
            fields.add(new BibField(name, parts(field.getValue())));
        }
        return fields;
    }

    private static List<Part> parts(Value value) {
        List<Part> parts = new ArrayList<>();
        Deque<Value> left = new ArrayDeque<>();
        left.push(value);
        while (!left.isEmpty()) {
            Value next = left.pop();
            if (next instanceof ConcateValue both) {
                left.push(both.getRight());
                left.push(both.getLeft());
            } else if (next instanceof ReferenceValue reference) {
                parts.add(new Part(reference.getValue().getString(), true));
            } else {
                parts.add(new Part(next.toUserString(), false));
            }
        }
        return parts;
    }

    /** Macros and cross-references are resolved outside, in BibTeX's order and with findings. */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
