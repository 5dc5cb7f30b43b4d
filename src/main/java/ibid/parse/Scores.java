package ibid.parse;

import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well references are parsed, measured against tagged ones. Labels that corpora disagree on (journal and
 * container-title, issue and volume) are merged before anything is compared.
 *
 * <ul>
 *   <li>token: share of the tokens between white space that carry the right label
 *   <li>field: F1 over label and text, the text compared by its letters and digits
 *   <li>whole: share of references with all fields right
 *   <li>value: F1 over what a writer would see in a bibliography, each value in a normal form
 * </ul>
 *
 * Not thread-safe.
 */
public final class Scores {
    private int references;
    private int tokens;
    private int tokensRight;
    private int wholeRight;
    private int wholeValuesRight;
    private final Count fields = new Count();
    private final Map<String, Count> values = new TreeMap<>();

    /** Right, invented and missed ones. */
    private static final class Count {
        private int right;
        private int invented;
        private int missed;

        double f1() {
            int all = 2 * right + invented + missed;
            return all == 0 ? 1 : 2.0 * right / all;
        }

        void add(Count other) {
            right += other.right;
            invented += other.invented;
            missed += other.missed;
        }
    }

    /**
     * Adds a reference.
     *
     * @param gold its segments as they should be, in order, all of its text
     * @param labelled the segments found
     * @param parsed the reference found
     * @return whether all is right
     */
    public boolean add(List<Segment> gold, List<Segment> labelled, Reference parsed) {
        List<Segment> expected = merged(gold);
        List<Segment> actual = merged(labelled);
        references++;
        addTokens(expected, actual);
        boolean fieldsRight = addFields(fields(expected), fields(actual));
        boolean valuesRight = addValues(ScoredValues.of(expected), ScoredValues.of(parsed));
        wholeRight += fieldsRight ? 1 : 0;
        wholeValuesRight += valuesRight ? 1 : 0;
        return fieldsRight && valuesRight;
    }

    public int references() {
        return references;
    }

    /** Share of the tokens that carry the right label, 0 to 1. */
    public double token() {
        return (double) tokensRight / Math.max(tokens, 1);
    }

    /** F1 over label and text, 0 to 1. */
    public double field() {
        return fields.f1();
    }

    /** Share of the references with all fields right, 0 to 1. */
    public double whole() {
        return (double) wholeRight / Math.max(references, 1);
    }

    /** F1 over all values, 0 to 1. */
    public double value() {
        Count all = new Count();
        values.values().forEach(all::add);
        return all.f1();
    }

    /** F1 of one kind of value, {@code author}, {@code year} …; empty if there is none. */
    public double value(String name) {
        return values.getOrDefault(name, new Count()).f1();
    }

    /** Share of the references with all values right, 0 to 1. */
    public double wholeValues() {
        return (double) wholeValuesRight / Math.max(references, 1);
    }

    /** The scores in three lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(line("  segment  token %.4f  field F1 %.4f  whole %.4f%n", token(), field(), whole()));
        text.append(line("  value    micro F1 %.4f  whole %.4f%n", value(), wholeValues()));
        values.forEach((name, count) -> text.append(line("  %s %.3f", name, count.f1())));
        return text.append('\n').toString();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }

    static List<Segment> merged(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            String text = segment.text().strip();
            if (!text.isEmpty()) {
                merged.add(new Segment(merged(segment.label()), text, segment.span()));
            }
        }
        return merged;
    }

    private static Label merged(Label label) {
        return switch (label) {
            case JOURNAL, COLLECTION_TITLE -> Label.CONTAINER_TITLE;
            case DIRECTOR, PRODUCER -> Label.AUTHOR;
            case ISSUE -> Label.VOLUME;
            case SOURCE, MEDIUM, ISBN, GENRE -> Label.NOTE;
            default -> label;
        };
    }

    private record Token(Label label, String text) {}

    private static List<Token> tokens(List<Segment> segments) {
        List<Token> tokens = new ArrayList<>();
        for (Segment segment : segments) {
            for (String text : segment.text().split("\\s+")) {
                tokens.add(new Token(segment.label(), text));
            }
        }
        return tokens;
    }

    private void addTokens(List<Segment> gold, List<Segment> labelled) {
        List<Token> expected = tokens(gold);
        List<Token> actual = tokens(labelled);
        tokens += expected.size();
        if (expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                tokensRight += expected.get(i).label() == actual.get(i).label() ? 1 : 0;
            }
        } else {
            addRetokenised(expected, actual);
        }
    }

    /** Tokens that were cut elsewhere are compared letter by letter; a token is right if all its letters are. */
    private void addRetokenised(List<Token> expected, List<Token> actual) {
        List<Label> labels = new ArrayList<>();
        for (Token token : actual) {
            int letters = ScoredValues.letters(token.text()).length();
            for (int i = 0; i < letters; i++) {
                labels.add(token.label());
            }
        }
        int at = 0;
        for (Token token : expected) {
            int end = at + ScoredValues.letters(token.text()).length();
            tokensRight += allAre(token.label(), labels, at, end) ? 1 : 0;
            at = end;
        }
    }

    private static boolean allAre(Label label, List<Label> labels, int from, int to) {
        return from == to
                || (to <= labels.size() && labels.subList(from, to).stream().allMatch(other -> other == label));
    }

    private record Key(Label label, String letters) {}

    /** How often each field occurs; neighbours with one label are one field. */
    private static Map<Key, Integer> fields(List<Segment> segments) {
        Map<Key, Integer> fields = new HashMap<>();
        for (int i = 0; i < segments.size(); ) {
            Label label = segments.get(i).label();
            StringBuilder letters = new StringBuilder();
            while (i < segments.size() && segments.get(i).label() == label) {
                letters.append(ScoredValues.letters(segments.get(i++).text()));
            }
            if (letters.length() > 0) {
                fields.merge(new Key(label, letters.toString()), 1, Integer::sum);
            }
        }
        return fields;
    }

    private boolean addFields(Map<Key, Integer> gold, Map<Key, Integer> labelled) {
        int right = 0;
        for (Map.Entry<Key, Integer> field : gold.entrySet()) {
            right += Math.min(field.getValue(), labelled.getOrDefault(field.getKey(), 0));
        }
        fields.right += right;
        fields.missed += sum(gold) - right;
        fields.invented += sum(labelled) - right;
        return gold.equals(labelled);
    }

    private static int sum(Map<Key, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean addValues(Map<String, Object> gold, Map<String, Object> parsed) {
        Set<String> names = new TreeSet<>(gold.keySet());
        names.addAll(parsed.keySet());
        for (String name : names) {
            addValue(values.computeIfAbsent(name, any -> new Count()), gold.get(name), parsed.get(name));
        }
        return gold.equals(parsed);
    }

    private static void addValue(Count count, @Nullable Object gold, @Nullable Object parsed) {
        if (gold != null && gold.equals(parsed)) {
            count.right++;
        } else {
            count.missed += gold != null ? 1 : 0;
            count.invented += parsed != null ? 1 : 0;
        }
    }
}
