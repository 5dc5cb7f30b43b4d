package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Pages;
import ibid.model.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages are printed. */
final class PageForms {
    private static final Pattern ENCODED = Pattern.compile("(?i)\\bpages\\s*=\\s*[{\"]([^}\"]{1,60})[}\"]");
    private static final Pattern DASH = Pattern.compile("\\d\\s?(-{1,3}|[\\u2010-\\u2015\\u2212])\\s?[a-zA-Z]?\\d");

    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S*/\\S*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern IN_BOOK = Pattern.compile("\\bIn\\s?:");
    private static final Pattern PREFIX = Pattern.compile("(?i)\\b(?:pp?|s|pages?)\\.?\\s?$");

    private PageForms() {}

    /** The dash between two pages. */
    static Optional<String> dash(Reference reference, Subject subject) {
        Matcher dash = DASH.matcher(pages(reference, subject));
        return dash.find() ? Optional.of(name(dash.group(1)) + " between pages") : Optional.empty();
    }

    private static String name(String dash) {
        return switch (dash) {
            case "-" -> "a hyphen";
            case "--" -> "a double hyphen";
            case "\u2013" -> "an en dash";
            case "\u2014" -> "an em dash";
            default -> "'" + dash + "'";
        };
    }

    /** Whether the last page of a range is shortened, if it could be. */
    static Optional<String> range(Reference reference, Subject subject) {
        Matcher range = range(reference, pages(reference, subject));
        if (range == null) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        boolean could = last.length() == first.length() && first.length() > 1 && first.charAt(0) == last.charAt(0);
        int missing = first.length() - last.length();
        if (missing > 0 && last.compareTo(first.substring(missing)) > 0) {
            return Optional.of("a shortened last page");
        }
        return could ? Optional.of("the last page in full") : Optional.empty();
    }

    private static @Nullable Matcher range(Reference reference, String text) {
        Optional<Pages> pages = reference.get(Field.PAGE);
        if (pages.isEmpty()) {
            return null;
        }
        String first = Pattern.quote(pages.get().first());
        Matcher range = Pattern.compile("(?<!\\d)(" + first + ")\\s?[-\\u2010-\\u2015]{1,3}\\s?(\\d+)(?!\\d)")
                .matcher(text);
        return pages.get().first().matches("\\d{1,7}") && range.find() ? range : null;
    }

    /** Where pages are looked for: the field of a library, the end of a printed reference. */
    private static String pages(Reference reference, Subject subject) {
        Matcher encoded = ENCODED.matcher(subject.encoded(reference));
        if (encoded.find()) {
            return encoded.group(1);
        }
        String printed = subject.printed(reference);
        String first = reference.get(Field.PAGE).map(Pages::first).orElse("");
        int at = place(printed, first);
        return at < 0 ? "" : printed.substring(at, Math.min(printed.length(), at + first.length() + 12));
    }

    /**
     * Where the pages begin, -1 if nowhere: the last range that begins so, else the number if it stands there
     * once, outside addresses.
     */
    private static int place(String printed, String first) {
        String text = ADDRESS.matcher(printed)
                .replaceAll(address -> " ".repeat(address.group().length()));
        String number = "(?<![\\d\\p{L}&&[^pP]])" + Pattern.quote(first) + "(?!\\d)";
        int range = last(Pattern.compile(number + "(?=\\s?[-\\u2010-\\u2015\\u2212])"), text);
        return first.isEmpty() || range >= 0 ? range : only(Pattern.compile(number), text);
    }

    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElse(-1);
    }

    private static int only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().limit(2).toList();
        return found.size() == 1 ? found.get(0).start() : -1;
    }

    /** Whether "p." or "pp." stands in front of an article's pages; the number of an article has none. */
    static Optional<String> prefix(Reference reference, Subject subject) {
        String printed = subject.printed(reference);
        String first = reference.get(Field.PAGE).map(Pages::first).orElse("");
        boolean paged = reference.type() == ItemType.ARTICLE_JOURNAL
                && NUMBER.matcher(first).matches();
        int at = paged && !IN_BOOK.matcher(printed).find() ? place(printed, first) : -1;
        if (at < 1) {
            return Optional.empty();
        }
        boolean prefixed =
                PREFIX.matcher(printed.substring(Math.max(0, at - 6), at)).find();
        return Optional.of(prefixed ? "'pp.' before the pages" : "no 'pp.' before the pages");
    }
}
