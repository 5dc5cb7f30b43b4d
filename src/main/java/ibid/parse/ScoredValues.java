package ibid.parse;

import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Reference;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a reference in the form that {@link Scores} compares: names as the set of their longer words, dates as a
 * year, titles by their letters and digits. A tagged reference and a parsed one come to the same form.
 */
final class ScoredValues {
    private static final Set<String> NO_NAMES =
            Set.of("and", "und", "with", "eds", "editor", "editors", "hrsg", "coord", "trans", "von", "the", "dir");
    private static final Pattern WORD = unicode("[\\p{L}\\p{Nl}\\p{No}]+");
    private static final Pattern YEAR = unicode("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern PAGE_RANGE = unicode("([A-Za-z]{0,2}\\d+[A-Za-z]?)\\s*-+\\s*([A-Za-z]{0,2}\\d+)");
    private static final Pattern PAGE = unicode("[A-Za-z]{0,2}\\d\\w*");
    private static final Pattern VOLUME = unicode("\\d+|\\b[IVXLCDM]+\\b");
    private static final Pattern IN = Pattern.compile("^(in|dans|en)\\b:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = unicode("10\\.\\d{3,9}/\\S+");
    private static final Pattern URL = unicode("(https?://|www\\.)\\S+");

    private ScoredValues() {}

    /** Of a tagged reference, its labels already merged; the first segment of a label counts, of names all. */
    static Map<String, Object> of(List<Segment> segments) {
        Map<String, Object> values = new TreeMap<>();
        for (Segment segment : segments) {
            String text = segment.text();
            switch (segment.label()) {
                case AUTHOR -> addNames(values, "author", text);
                case EDITOR -> addNames(values, "editor", text);
                case TITLE -> put(values, "title", title(text));
                case CONTAINER_TITLE -> put(values, "container-title", title(text));
                case DATE -> put(values, "year", year(text));
                case VOLUME -> put(values, "volume", volume(text));
                case PAGES -> put(values, "pages", pages(text));
                case PUBLISHER -> put(values, "publisher", letters(text));
                case LOCATION -> put(values, "location", letters(text));
                case DOI -> put(values, "doi", doi(text));
                case URL -> putUrl(values, text);
                default -> {} // nothing that a writer would compare
            }
        }
        return values;
    }

    /** Of a parsed reference. */
    static Map<String, Object> of(Reference reference) {
        Map<String, Object> values = new TreeMap<>();
        addNames(values, "author", reference.text(Field.AUTHOR));
        addNames(values, "editor", reference.text(Field.EDITOR) + " " + reference.text(Field.CONTAINER_AUTHOR));
        put(values, "title", title(reference.text(Field.TITLE)));
        put(values, "container-title", title(either(reference, Field.CONTAINER_TITLE, Field.COLLECTION_TITLE)));
        put(values, "year", year(reference));
        put(values, "volume", volume(either(reference, Field.VOLUME, Field.ISSUE)));
        put(values, "pages", pages(either(reference, Field.PAGE, Field.NUMBER_OF_PAGES)));
        put(values, "publisher", letters(reference.text(Field.PUBLISHER)));
        put(values, "location", letters(either(reference, Field.PUBLISHER_PLACE, Field.EVENT_PLACE)));
        put(values, "doi", doi(reference.text(Field.DOI)));
        String url = reference.text(Field.URL);
        if (!url.contains("doi.org") || !values.containsKey("doi")) {
            put(values, "url", url(url));
        }
        return values;
    }

    /** The letters and digits of a text, case folded. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(ScoredValues::isWordCharacter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.putIfAbsent(name, value);
        }
    }

    private static void putUrl(Map<String, Object> values, String text) {
        String doi = doi(text);
        if (doi != null && text.contains("doi.org")) {
            put(values, "doi", doi);
        } else {
            put(values, "url", url(text));
        }
    }

    private static void addNames(Map<String, Object> values, String name, String text) {
        Set<String> names = new TreeSet<>();
        if (values.get(name) instanceof Set<?> before) {
            before.forEach(word -> names.add((String) word));
        }
        Matcher words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (words.find()) {
            if (isName(words.group())) {
                names.add(letters(words.group()));
            }
        }
        if (!names.isEmpty()) {
            values.put(name, names);
        }
    }

    private static boolean isName(String word) {
        int length = word.codePointCount(0, word.length());
        boolean initials = length <= 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
        return length > 2 && !initials && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String either(Reference reference, Field<?> first, Field<?> second) {
        String text = reference.text(first);
        return text.isEmpty() ? reference.text(second) : text;
    }

    private static @Nullable String year(Reference reference) {
        return reference.fields().get(Field.ISSUED) instanceof PartialDate date
                ? Integer.toString(date.year())
                : year(reference.text(Field.ISSUED));
    }

    private static @Nullable String year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group() : null;
    }

    private static @Nullable String pages(String text) {
        String hyphened = text.replaceAll("[\u2012\u2013\u2014\u2212]", "-");
        Matcher range = PAGE_RANGE.matcher(hyphened);
        if (!range.find()) {
            return last(PAGE.matcher(hyphened));
        }
        String first = range.group(1).toLowerCase(Locale.ROOT);
        String last = range.group(2).toLowerCase(Locale.ROOT);
        boolean cutOff = isDigits(first) && isDigits(last) && last.length() < first.length();
        return first + "-" + (cutOff ? first.substring(0, first.length() - last.length()) : "") + last;
    }

    private static @Nullable String last(Matcher matcher) {
        String last = null;
        while (matcher.find()) {
            last = matcher.group().toLowerCase(Locale.ROOT);
        }
        return last;
    }

    private static @Nullable String volume(String text) {
        Matcher volume = VOLUME.matcher(text);
        if (!volume.find()) {
            return null;
        }
        String number = volume.group();
        return isDigits(number) ? number.replaceFirst("^0+(?=.)", "") : Integer.toString(roman(number));
    }

    /** The value of roman digits in whatever order. */
    private static int roman(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = romanDigit(digits.charAt(i));
            boolean subtract = i + 1 < digits.length() && romanDigit(digits.charAt(i + 1)) > digit;
            value += subtract ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(char digit) {
        return switch (digit) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }

    private static String title(String text) {
        return letters(IN.matcher(text.strip()).replaceFirst(""));
    }

    private static @Nullable String doi(String text) {
        Matcher doi = DOI.matcher(text);
        return doi.find() ? withoutEnd(doi.group(), ".,;)]>").toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String url(String text) {
        Matcher url = URL.matcher(text.replaceAll("\\s+", ""));
        return url.find()
                ? withoutEnd(url.group().replaceFirst("^(https?://)?(www\\.)?", ""), ".,;)>/")
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    private static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static Pattern unicode(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
