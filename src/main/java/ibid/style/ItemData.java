package ibid.style;

import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * References as citeproc-java wants them, in the form of CSL-JSON; text may hold {@link Marks}.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables">CSL variables</a>
 */
final class ItemData {
    /** citeproc-java takes quadratic time on some fields; no title is as long as this, in characters. */
    private static final int MAX_LENGTH = 8_000;

    private static final Set<Field<?>> SELDOM_PRINTED = Set.of(Field.ABSTRACT, Field.ANNOTE, Field.KEYWORD, Field.NOTE);

    /** Longer titles in capitals are mostly meant to be read as titles. */
    private static final int MAX_ACRONYM = 12;

    private static final String NO_CASE = "<span class=\"nocase\">";

    /** Fields that other formats name differently, or that citeproc-java knows by their old name. */
    private static final Map<String, String> NAMES = Map.of(
            "event-title", "event",
            "journalAbbreviation", "container-title-short",
            "shortTitle", "title-short");

    /** Stands behind names that were cut off; {@link CutOffNames} has the style's own words printed instead. */
    private static final String OTHERS = "et al.";

    private final boolean movesParticles;
    private final boolean sortsWithoutParticles;
    private final boolean splitsInitials;

    /** @param style whose options on names count */
    ItemData(XmlElement style) {
        String demoted = style.attribute("demote-non-dropping-particle");
        movesParticles = demoted.isEmpty() || demoted.equals("display-and-sort");
        sortsWithoutParticles = movesParticles || demoted.equals("sort-only");
        splitsInitials = style.attribute("initialize-with-hyphen").equals("false");
    }

    /**
     * The values of a reference by the names of CSL-JSON.
     *
     * @param number its place in the list, from 1
     * @throws IllegalArgumentException if a field is too long to be processed
     */
    Map<String, Object> of(Reference reference, int number) {
        Map<String, Object> item = new HashMap<>();
        boolean hasParticles = NameParts.has(reference);
        reference.fields().forEach((field, value) -> {
            Object converted = convert(field, value, hasParticles);
            if (!"".equals(converted) && !List.of().equals(converted)) {
                item.putIfAbsent(NAMES.getOrDefault(field.name(), field.name()), converted);
            }
        });
        item.put("id", reference.id());
        item.put("type", reference.type().id());
        item.put("citation-number", Integer.toString(number));
        item.computeIfPresent("language", (name, language) -> language(language.toString()));
        return item;
    }

    /** The same for sorting, where particles may not count. */
    Map<String, Object> forSorting(Reference reference, int number) {
        boolean hasParticles = NameParts.has(reference);
        return of(hasParticles ? NameParts.forSorting(reference, sortsWithoutParticles) : reference, number);
    }

    private Object convert(Field<?> field, Value value, boolean hasParticles) {
        if (value.text().length() > MAX_LENGTH) {
            if (SELDOM_PRINTED.contains(field)) {
                return "";
            }
            throw new IllegalArgumentException(field + " has more than " + MAX_LENGTH + " characters");
        }
        if (value instanceof Names names) {
            return names(names, hasParticles);
        }
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof Pages pages) {
            return pages(pages);
        }
        return value instanceof Verbatim verbatim ? verbatim(field, verbatim.text()) : text(field, value);
    }

    private static String text(Field<?> field, Value value) {
        if (value instanceof Text text) {
            return Marks.ofField(isAcronym(text.text()) ? NO_CASE + text.text() + "</span>" : text.text());
        }
        if (value instanceof Numeral numeral) {
            return numeral(Marks.plain(numeral.text()));
        }
        String plain = Marks.plain(value.text());
        return field.equals(Field.DOI) ? plain.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "") : plain;
    }

    /** Text in a field of another type: names and dates have a form for it. */
    private static Object verbatim(Field<?> field, String text) {
        String plain = Marks.plain(text);
        if (plain.isEmpty()) {
            return plain;
        }
        if (field.type() == Names.class) {
            return List.of(Map.of("literal", plain));
        }
        if (field.type() == PartialDate.class) {
            return Map.of("literal", plain);
        }
        return field.equals(Field.PAGE) ? plain.replaceAll("\\s*[-–]\\s*", "-") : plain;
    }

    /** citeproc-java lowers the letters of a title that is all capitals, also of "JAMA" and "J. ACM". */
    private static boolean isAcronym(String text) {
        return text.length() <= MAX_ACRONYM
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase)
                && text.indexOf('<') < 0;
    }

    /** A hyphen stays one unless it is between two numbers: citeproc-java makes a dash of that in "TR-200". */
    private static String numeral(String text) {
        boolean isRange = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == ' ');
        return isRange ? text : text.replace('-', Marks.HYPHEN);
    }

    private List<Map<String, ?>> names(Names names, boolean hasParticles) {
        List<Map<String, ?>> list = new ArrayList<>();
        for (Name name : names.list()) {
            Map<String, Object> parts = new LinkedHashMap<>();
            // As a family name, a literal gets what the style says of family names.
            put(parts, "family", name.isLiteral() ? name.literal() : name.family());
            put(parts, "given", splitsInitials ? name.given().replace('-', ' ') : name.given());
            put(parts, "dropping-particle", name.droppingParticle());
            put(parts, "non-dropping-particle", name.nonDroppingParticle());
            put(parts, "suffix", name.suffix());
            if (hasParticles) {
                mark(parts);
            }
            if (!parts.isEmpty()) {
                list.add(parts);
            }
        }
        if (names.others()) {
            list.add(Map.of("literal", OTHERS));
        }
        return list;
    }

    private void mark(Map<String, Object> parts) {
        mark(parts, "dropping-particle", Marks.PARTICLE);
        if (movesParticles) {
            mark(parts, "non-dropping-particle", Marks.PARTICLE);
        }
        mark(parts, "suffix", Marks.NAME_SUFFIX);
        parts.computeIfPresent(
                "family", (part, text) -> Marks.BEFORE_FAMILY_NAME + "" + text + Marks.AFTER_FAMILY_NAME);
    }

    private static void mark(Map<String, Object> parts, String part, char mark) {
        parts.computeIfPresent(part, (name, text) -> mark + "" + text + Marks.END);
    }

    private static void put(Map<String, Object> parts, String part, String text) {
        String plain = Marks.plain(text);
        if (!plain.isEmpty()) {
            parts.put(part, plain);
        }
    }

    /** citeproc-java wants both ends of a range to be equally exact, and knows no open range. */
    private static Map<String, Object> date(PartialDate date) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("circa", date.circa());
        PartialDate.Day end = date.end();
        List<Integer> first = parts(date.start(), date.season());
        if (end == null) {
            parts.put("date-parts", List.of(first));
        } else if (end.equals(PartialDate.Day.OPEN)) {
            parts.put("literal", date.year() + "–");
        } else {
            List<Integer> last = parts(end, date.endSeason());
            int exactness = Math.min(first.size(), last.size());
            parts.put("date-parts", List.of(first.subList(0, exactness), last.subList(0, exactness)));
        }
        return parts;
    }

    /** Seasons are the months behind December, {@link StyleLocale} has their names. */
    private static List<Integer> parts(PartialDate.Day day, int season) {
        if (day.month() == 0) {
            return season == 0 ? List.of(day.year()) : List.of(day.year(), 12 + season);
        }
        return day.day() == 0 ? List.of(day.year(), day.month()) : List.of(day.year(), day.month(), day.day());
    }

    /** A hyphen between two pages becomes the style's sign for a range; one inside a page stays. */
    private static String pages(Pages pages) {
        List<String> ranges = new ArrayList<>();
        for (Pages.Range range : pages.ranges()) {
            String first = page(range.first());
            String last = page(range.last());
            ranges.add(first.equals(last) ? first : first + "-" + last);
        }
        return String.join(", ", ranges);
    }

    private static String page(String page) {
        return Marks.plain(page).replace('-', Marks.HYPHEN);
    }

    /** English is the one language that citeproc-java must recognise, for its titles. */
    private static String language(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("eng") || lower.startsWith("english") ? "en" : language.replace('_', '-');
    }
}
