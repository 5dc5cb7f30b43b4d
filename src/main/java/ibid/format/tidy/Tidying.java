package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.text.Edit;
import ibid.text.LatexLetters;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What is to be done to a .bib file. Done to its own result it changes nothing. Immutable.
 *
 * @param left which corrections are not wanted that are made unasked: names of {@link #UNASKED}
 * @param dropped fields to remove, in lower case
 * @param unescape whether escapes are taken out of DOIs and addresses
 * @param inherit whether fields inherited through {@code crossref} are written into the entries
 * @param journals journal names wanted
 * @param list the journals known
 * @param letters how letters beyond ASCII are written
 * @param duplicates what becomes of entries of one work
 * @param keys the pattern of citation keys
 * @param fields the order of fields, empty for the one they have
 * @param sort what entries are sorted by, empty for the order they have
 * @param align whether equals signs stand below one another
 */
public record Tidying(
        Set<String> left,
        Set<String> dropped,
        boolean unescape,
        boolean inherit,
        Journals journals,
        JournalList list,
        Letters letters,
        Duplicates duplicates,
        Optional<KeyPattern> keys,
        List<String> fields,
        List<String> sort,
        boolean align) {
    /** The corrections that are made unasked, in their order. */
    public static final List<String> UNASKED = List.of("commas", "empty", "repeated", "doi", "url", "pages");

    /** Nothing but what is made unasked. */
    public static final Tidying DEFAULT = new Tidying(
            Set.of(),
            Set.of(),
            false,
            false,
            Journals.AS_THEY_ARE,
            JournalList.EMPTY,
            Letters.AS_THEY_ARE,
            Duplicates.AS_THEY_ARE,
            Optional.empty(),
            List.of(),
            List.of(),
            false);

    private static final int MOST_ROUNDS = 5;

    /** Fields in which nothing is LaTeX. */
    private static final Set<String> VERBATIM = Set.of(
            "url",
            "doi",
            "file",
            "eprint",
            "pdf",
            "localfile",
            "crossref",
            "xref",
            "xdata",
            "ids",
            "related",
            "entryset",
            "keywords",
            "timestamp",
            "urldate",
            "verba",
            "verbb",
            "verbc");

    public enum Journals {
        AS_THEY_ARE,
        FULL,
        ABBREVIATED
    }

    public enum Letters {
        AS_THEY_ARE,
        UTF8,
        LATEX
    }

    public enum Duplicates {
        AS_THEY_ARE,
        REPORTED,
        MERGED
    }

    /**
     * A tidied file.
     *
     * @param keys by old key the new one, for those that changed
     * @param notes what people should know, {@code file:line: …}
     */
    public record Tidied(String text, Map<String, String> keys, List<String> notes) {}

    public Tidied tidy(SourceText source) {
        Map<String, String> renamed = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        SourceText before = source;
        SourceText text = once(source, renamed, notes::add);
        // What one step makes of an odd entry another may have more to say about.
        for (int round = 1; round < MOST_ROUNDS && !text.text().equals(before.text()); round++) {
            before = text;
            Map<String, String> again = new LinkedHashMap<>();
            text = once(text, again, note -> {});
            renamed.replaceAll((old, key) -> again.getOrDefault(key, key));
            again.forEach(renamed::putIfAbsent);
        }
        renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new Tidied(text.text(), renamed, notes);
    }

    /** @param renamed told which key stands for which of those that the text has had till now */
    private SourceText once(SourceText source, Map<String, String> renamed, Consumer<String> notes) {
        SourceText text = source;
        for (TidyStep step : steps(renamed)) {
            List<Edit> edits = step.edits(new BibFile(text), notes);
            text = edits.isEmpty() ? text : SourceText.of(text.name(), Edit.apply(edits, text.text()));
        }
        return text;
    }

    private List<TidyStep> steps(Map<String, String> renamed) {
        List<TidyStep> steps = new ArrayList<>();
        unasked(steps);
        if (unescape) {
            steps.add(new ValueStep(Set.of("doi", "url")::contains, ValueForms::unescaped));
        }
        if (inherit) {
            steps.add(new InheritedFields());
        }
        if (journals != Journals.AS_THEY_ARE) {
            steps.add(new JournalNames(list, journals == Journals.ABBREVIATED));
        }
        if (letters != Letters.AS_THEY_ARE) {
            UnaryOperator<String> change = letters == Letters.UTF8 ? LatexLetters::toUnicode : LatexLetters::toCommands;
            steps.add(new ValueStep(name -> !VERBATIM.contains(name) && !name.endsWith("url"), change));
        }
        if (duplicates != Duplicates.AS_THEY_ARE) {
            steps.add(new DuplicateEntries(duplicates == Duplicates.MERGED, renamed));
        }
        if (keys.isPresent() || duplicates == Duplicates.MERGED) {
            steps.add(new NewKeys(keys, renamed));
        }
        if (!fields.isEmpty()) {
            steps.add(new FieldOrder(fields));
        }
        if (!sort.isEmpty()) {
            steps.add(new EntryOrder(sort));
        }
        if (align) {
            steps.add(new Alignment());
        }
        return steps;
    }

    private void unasked(List<TidyStep> steps) {
        if (wants("commas")) {
            steps.add(new Commas());
        }
        steps.add(new NeedlessFields(dropped, wants("empty"), wants("repeated")));
        if (wants("doi")) {
            steps.add(new ValueStep(Set.of("doi")::contains, ValueForms::doi));
        }
        if (wants("url")) {
            steps.add(new ValueStep(Set.of("url")::contains, ValueForms::url));
        }
        if (wants("pages")) {
            steps.add(new ValueStep(Set.of("pages")::contains, ValueForms::pages));
        }
    }

    private boolean wants(String correction) {
        return !left.contains(correction);
    }
}
