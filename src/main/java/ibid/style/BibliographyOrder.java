package ibid.style;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.internal.RenderContext;
import ibid.csl.xml.XmlElement;
import ibid.model.Reference;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts references as a style's bibliography asks for. Equal ones keep their order, what has no key comes last. Sorting
 * is ibid's own: citeproc-java's knows neither dates nor names as keys.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#sorting">sorting</a>
 */
final class BibliographyOrder {
    private final CiteprocStyle style;
    private final List<XmlElement> keys;
    private final Collator collator;

    private BibliographyOrder(CiteprocStyle style) {
        this.style = style;
        this.keys = style.sortKeys();
        this.collator = Collator.getInstance(style.locale().terms().getLang());
    }

    /** A reference and the number that it gets in the list. */
    record Numbered(Reference reference, int number) {}

    static List<Numbered> of(List<Reference> references, CiteprocStyle style) {
        List<XmlElement> keys = style.sortKeys();
        boolean isSorted = keys.isEmpty() || references.size() < 2;
        List<Reference> sorted = isSorted ? references : new BibliographyOrder(style).sort(references);
        return numbered(sorted, countsDown(keys));
    }

    private static List<Numbered> numbered(List<Reference> references, boolean countsDown) {
        List<Numbered> numbered = new ArrayList<>(references.size());
        for (int i = 0; i < references.size(); i++) {
            numbered.add(new Numbered(references.get(i), countsDown ? references.size() - i : i + 1));
        }
        return numbered;
    }

    private static boolean countsDown(List<XmlElement> keys) {
        return keys.stream().anyMatch(key -> key.attribute("variable").equals("citation-number") && isDescending(key));
    }

    private List<Reference> sort(List<Reference> references) {
        List<Sortable> sortables = new ArrayList<>(references.size());
        for (int i = 0; i < references.size(); i++) {
            sortables.add(sortable(references.get(i), i + 1));
        }
        sortables.sort(this::compare);
        return sortables.stream().map(Sortable::reference).toList();
    }

    private record Sortable(Reference reference, List<Optional<CollationKey>> keys) {}

    private int compare(Sortable a, Sortable b) {
        for (int i = 0; i < keys.size(); i++) {
            Optional<CollationKey> first = a.keys().get(i);
            Optional<CollationKey> second = b.keys().get(i);
            if (first.isEmpty() || second.isEmpty()) {
                if (first.isPresent() != second.isPresent()) {
                    return first.isPresent() ? -1 : 1;
                }
                continue;
            }
            int order = first.get().compareTo(second.get());
            if (order != 0) {
                return isDescending(keys.get(i)) ? -order : order;
            }
        }
        return 0;
    }

    private static boolean isDescending(XmlElement key) {
        return key.attribute("sort").equals("descending");
    }

    /** A reference that cannot be rendered has no keys. */
    private Sortable sortable(Reference reference, int number) {
        List<Optional<CollationKey>> values = new ArrayList<>(keys.size());
        try {
            RenderContext context = style.sorting(reference, number);
            for (XmlElement key : keys) {
                String value = sortForm(value(key, context));
                values.add(value.isEmpty() ? Optional.empty() : Optional.of(collator.getCollationKey(value)));
            }
        } catch (RuntimeException | StackOverflowError e) {
            values.clear();
            values.addAll(Collections.nCopies(keys.size(), Optional.empty()));
        }
        return new Sortable(reference, values);
    }

    private static String value(XmlElement key, RenderContext context) {
        String macro = key.attribute("macro");
        if (macro.isEmpty()) {
            return text(context.getVariable(key.attribute("variable")));
        }
        RenderContext own = new RenderContext(context);
        context.getMacro(macro).render(own);
        return own.getResult().toString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof CSLName[] names) {
            return Stream.of(names).map(BibliographyOrder::name).collect(Collectors.joining(", "));
        }
        if (value instanceof CSLDate date) {
            return date.getDateParts() == null ? Objects.toString(date.getLiteral(), "") : date(date.getDateParts()[0]);
        }
        return Objects.toString(value, "");
    }

    private static String name(CSLName name) {
        return Stream.of(name.getNonDroppingParticle(), name.getFamily(), name.getLiteral(), name.getGiven())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String date(int[] parts) {
        StringBuilder date = new StringBuilder();
        for (int part : parts) {
            date.append(String.format(Locale.ROOT, date.length() == 0 ? "%05d" : "%02d", part));
        }
        return date.toString();
    }

    /**
     * What is compared: no formats, no brackets and quotes in front, numbers by their size. Java's collation overlooks
     * spaces and hyphens at first; here a space comes before any letter, as readers of a list expect.
     */
    private static String sortForm(String value) {
        String text = Marks.strip(Marks.restoreCase(value)).strip();
        int start = 0;
        while (start < text.length() && "[]'\"“‘«(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String rest = text.substring(start);
        boolean isNumber = !rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && rest.length() < 9
                ? "0".repeat(9 - rest.length()) + rest
                : rest.replace(' ', '_').replace('-', '\u00AF');
    }
}
