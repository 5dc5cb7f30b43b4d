package ibid.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the locator out of what stands behind a key: ", pp. 33-35 and passim" is pages 33-35 and a suffix. Immutable.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">locators in citations</a>
 */
final class LocatorReader {
    private static final Pattern ROMAN_OR_ARABIC = Pattern.compile(
            "[\\p{L}(\\[]{0,8}\\d[\\p{L}\\p{N}().:/\\]–-]*|[ivxlcdmIVXLCDM]+(?:[-–][ivxlcdmIVXLCDM]+)?\\b");

    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|–|-|/|and\\s)\\s*");

    private static final Pattern BEGINNING = Pattern.compile("\\s*,?\\s*");

    /** @param label what the locator counts, empty without one */
    record Located(String locator, String label, String suffix) {}

    private final LocatorLabels labels;

    LocatorReader(LocatorLabels labels) {
        this.labels = labels;
    }

    Located read(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        int start = beginning.lookingAt() ? beginning.end() : 0;
        int close = text.indexOf('}', start);
        if (start < text.length() && text.charAt(start) == '{' && close > 0) {
            return braced(text.substring(start + 1, close).strip(), text.substring(close + 1));
        }
        LocatorLabels.Found label = labels.at(text.substring(start));
        int from = beginning.region(start + label.length(), text.length()).lookingAt() ? beginning.end() : start;
        String locator = trimmed(text.substring(from, numbersEnd(text, from)));
        if (locator.isEmpty() || !isLocator(locator, label)) {
            return new Located("", "", text.stripTrailing());
        }
        return new Located(
                locator, label.name(), text.substring(from + locator.length()).stripTrailing());
    }

    /** Where the numbers that begin there end, with what joins them. */
    private static int numbersEnd(String text, int from) {
        Matcher number = ROMAN_OR_ARABIC.matcher(text);
        Matcher joint = JOINT.matcher(text);
        int end = from;
        int next = from;
        while (number.region(next, text.length()).lookingAt()) {
            end = number.end();
            if (!joint.region(end, text.length()).lookingAt()) {
                return end;
            }
            next = joint.end();
        }
        return end;
    }

    /** Without a label, a word of letters that might be Roman numerals is a word. */
    private static boolean isLocator(String numbers, LocatorLabels.Found label) {
        return label.length() > 0 || Character.isDigit(numbers.charAt(0));
    }

    /** All of the braces is the locator, whatever it is; none if they are empty. */
    private Located braced(String content, String suffix) {
        LocatorLabels.Found label = labels.at(content);
        String locator = content.substring(label.length()).strip();
        return new Located(locator, locator.isEmpty() ? "" : label.name(), suffix.stripTrailing());
    }

    private static String trimmed(String numbers) {
        int end = numbers.length();
        while (end > 0 && ".:/–-([".indexOf(numbers.charAt(end - 1)) >= 0) {
            end--;
        }
        return numbers.substring(0, end);
    }
}
