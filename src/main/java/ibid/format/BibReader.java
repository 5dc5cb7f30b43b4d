package ibid.format;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Text;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one .bib file: segments, fields, macros, inheritance, references. Not thread-safe. */
final class BibReader {
    private static final int LONGEST_BODY = 1 << 20;

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final BibEntryParser parser = new BibEntryParser();
    private final BibMacros macros = new BibMacros();
    private final List<BibEntry> entries = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    BibReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    Library read() {
        BibScanner scanner = new BibScanner(source.text());
        List<BibSegment> segments = scanner.segments();
        if (segments.isEmpty() && !source.text().isBlank()) {
            Origin origin = new Origin(source.name(), 0, 1, Span.EMPTY);
            report("BIB005", Severity.WARNING, "", "no BibTeX entry found; one looks like @article{key, …}", origin);
        }
        scanner.strays().forEach(this::stray);
        segments.forEach(this::read);
        BibInheritance inheritance = new BibInheritance(entries, this::report);
        List<Reference> references = new ArrayList<>();
        for (BibEntry entry : entries) {
            inheritance.apply(entry);
            if (isReference(entry)) {
                references.add(reference(entry));
            }
        }
        return new Library(references);
    }

    private void read(BibSegment segment) {
        Origin origin = Origin.of(source, segment.span());
        if (segment.isString()) {
            fields(segment, origin).forEach(macros::define);
        } else if (segment.isEntry()) {
            checkKey(segment.key(), origin);
            entries.add(entry(segment, origin));
        } else if (segment.type().equals("include")) {
            String message = "@include is not followed, as ibid opens no other file; give that file to ibid as well";
            report("BIB005", Severity.WARNING, "", message, origin);
        }
    }

    /** What looks like an entry, but for its brace, may not vanish without a word. */
    private void stray(Span span) {
        String word = span.of(source.text());
        if (BibTypes.isKnown(word.substring(1).toLowerCase(Locale.ROOT))) {
            String message = "'" + word + "' opens no entry and is taken for text; put a brace behind it";
            report("BIB005", Severity.ERROR, "", message, Origin.of(source, span));
        }
    }

    private BibEntry entry(BibSegment segment, Origin origin) {
        Map<String, String> fields = fields(segment, origin);
        if (fields.isEmpty() && segment.body().of(source.text()).strip().length() > 1) {
            String raw = segment.span().of(source.text());
            return new BibEntry(UNREADABLE, segment.key(), new HashMap<>(Map.of("note", raw)), origin);
        }
        return new BibEntry(segment.type(), segment.key(), fields, origin);
    }

    /** Not a type that a file can name. */
    private static final String UNREADABLE = "@";

    private Map<String, String> fields(BibSegment segment, Origin origin) {
        String key = segment.key();
        String body = segment.body().of(source.text());
        List<BibField> parsed = parsed(segment, body, origin);
        Map<String, String> fields = new LinkedHashMap<>();
        for (BibField field : parsed) {
            String value = macros.resolve(field.parts(), name -> undefined(name, field.name(), key, origin));
            if (fields.putIfAbsent(field.name(), value) != null && !segment.isString()) {
                String message = "field '" + field.name() + "' is given twice; the first is used, remove the other";
                report("BIB004", Severity.WARNING, key, message, origin);
            }
        }
        return fields;
    }

    private List<BibField> parsed(BibSegment segment, String body, Origin origin) {
        boolean plain = !segment.broken() && body.length() < LONGEST_BODY;
        Optional<List<BibField>> parsed = plain ? parser.parse(body) : Optional.empty();
        if (parsed.isPresent()) {
            return parsed.get();
        }
        BibSplitter splitter = new BibSplitter(body, segment.broken());
        if (segment.broken() || !splitter.isClean()) {
            String entry = "@" + segment.type() + " is not well-formed";
            String message = entry + "; read as far as possible, check its braces, quotes and commas";
            report("BIB005", Severity.ERROR, segment.key(), message, origin);
        }
        return splitter.fields();
    }

    private void undefined(String name, String field, String key, Origin origin) {
        String message = "'" + name + "' in field '" + field + "' is no @string of this file; put braces around text";
        report("BIB002", Severity.ERROR, key, message, origin);
    }

    /** BibTeX takes keys that differ in case for the same. */
    private void checkKey(String key, Origin origin) {
        String first = keys.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
        if (first != null && !key.isEmpty()) {
            boolean same = first.equals(key);
            String message =
                    same ? "key is used twice; both entries are kept" : "key differs from '" + first + "' in case only";
            report("BIB001", same ? Severity.ERROR : Severity.WARNING, key, message, origin);
        }
    }

    /** Containers of fields for other entries, and sets, are no works of their own. */
    private static boolean isReference(BibEntry entry) {
        return !entry.type().equals("xdata") && !entry.type().equals("set");
    }

    private Reference reference(BibEntry entry) {
        if (entry.type().equals(UNREADABLE)) {
            Text raw = new Text(entry.fields().getOrDefault("note", ""));
            return Reference.of(entry.key(), ItemType.DOCUMENT)
                    .withOrigin(entry.origin())
                    .with(Field.NOTE, raw);
        }
        BibConversion conversion = new BibConversion(entry);
        if (!conversion.isTypeKnown()) {
            String message = "entry type '@" + entry.type() + "' is unknown and read as document; see @misc, @online";
            report("BIB003", Severity.WARNING, entry.key(), message, entry.origin());
        }
        return conversion.reference();
    }

    private void report(String rule, Severity severity, String key, String message, Origin origin) {
        findings.accept(new Finding(rule, severity, key, message, origin));
    }
}
