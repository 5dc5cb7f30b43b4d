package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How pages are printed. */
final class PageForms {
    private static final Pattern ENCODED = Pattern.compile("(?i)\\bpages\\s*=\\s*[{\"]([^}\"]{1,60})[}\"]");
    private static final Pattern DASH = Pattern.compile("\\d\\s?(-{1,3}|[\\u2010-\\u2015\\u2212])\\s?[a-zA-Z]?\\d");

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

    private static @org.jspecify.annotations.Nullable Matcher range(Reference reference, String text) {
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
        int at = first.isEmpty() ? -1 : printed.lastIndexOf(first);
        return at < 0 ? "" : printed.substring(at, Math.min(printed.length(), at + first.length() + 12));
    }

    /** Whether "p." or "pp." stands in front of an article's pages. */
    static Optional<String> prefix(Reference reference, Subject subject) {
        String printed = subject.printed(reference);
        String first = reference.get(Field.PAGE).map(Pages::first).orElse("");
        int at = first.isEmpty() || reference.type() != ibid.model.ItemType.ARTICLE_JOURNAL
                ? -1
                : printed.lastIndexOf(first);
        if (at < 1) {
            return Optional.empty();
        }
        String before = printed.substring(Math.max(0, at - 6), at);
        boolean prefixed = Pattern.compile("(?i)\\b(?:pp?|s|pages?)\\.?\\s?$")
                .matcher(before)
                .find();
        return Optional.of(prefixed ? "'pp.' before the pages" : "no 'pp.' before the pages");
    }
}
