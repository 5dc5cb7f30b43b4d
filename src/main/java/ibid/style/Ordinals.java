package ibid.style;

import ibid.csl.xml.XmlElement;
import ibid.model.RomanNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers in the forms that citeproc-java prints as plain digits: ordinal, long ordinal and roman.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#ordinal-suffixes">ordinal suffixes</a>
 */
final class Ordinals {
    private final Map<String, XmlElement> terms = new HashMap<>();
    private boolean onlyFirstDay;

    private Ordinals() {}

    /** @param locales the more general first */
    static Ordinals of(List<XmlElement> locales) {
        Ordinals ordinals = new Ordinals();
        for (XmlElement locale : locales) {
            locale.children().forEach(ordinals::read);
        }
        return ordinals;
    }

    private void read(XmlElement part) {
        if (part.is("style-options") && part.has("limit-day-ordinals-to-day-1")) {
            onlyFirstDay = part.attribute("limit-day-ordinals-to-day-1").equals("true");
        }
        for (XmlElement term : part.is("terms") ? part.children() : List.<XmlElement>of()) {
            if (term.attribute("name").contains("ordinal") && !term.has("gender-form")) {
                terms.put(term.attribute("name"), term);
            }
        }
    }

    /** The text with each number that a mark stands behind in the form that the mark asks for. */
    String apply(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c >= Marks.ORDINAL && c <= Marks.RANGE) {
                int end = text.length();
                while (end > 0 && Marks.isMark(text.charAt(end - 1))) {
                    end--;
                }
                String formatEnds = text.substring(end);
                text.setLength(end);
                applyToLastNumber(text, c);
                text.append(formatEnds);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void applyToLastNumber(StringBuilder text, char form) {
        if (form == Marks.RANGE) {
            dashInRange(text);
            return;
        }
        int start = text.length();
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean isNumber = start < text.length()
                && text.length() - start < 9
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
        if (isNumber) {
            int number = Integer.parseInt(text.substring(start));
            text.replace(start, text.length(), format(number, form));
        }
    }

    /** An en dash for the hyphen between two numbers at the end of the text. */
    private static void dashInRange(StringBuilder text) {
        int last = text.length() - 1;
        int hyphen = text.lastIndexOf("-");
        boolean isRange = hyphen > 0 && hyphen < last && last - hyphen < 10;
        for (int i = hyphen + 1; isRange && i <= last; i++) {
            isRange = isDigit(text.charAt(i)) || text.charAt(i) == ' ';
        }
        int before = hyphen - 1;
        while (isRange && before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (isRange && isDigit(text.charAt(before))) {
            String second = text.substring(hyphen + 1).strip();
            text.replace(before + 1, text.length(), "–" + second);
        }
    }

    private String format(int number, char form) {
        return switch (form) {
            case Marks.ROMAN ->
                number > 0 && number < 4000 ? RomanNumber.format(number).toLowerCase(Locale.ROOT) : "" + number;
            case Marks.LONG_ORDINAL -> longOrdinal(number);
            case Marks.DAY_ORDINAL -> onlyFirstDay && number != 1 ? "" + number : number + suffix(number);
            default -> number + suffix(number);
        };
    }

    private String longOrdinal(int number) {
        XmlElement term = terms.get("long-ordinal-" + twoDigits(number));
        return term != null && number <= 10 ? term.text() : number + suffix(number);
    }

    /** The term for the last two digits, else for the last, else for any number. */
    private String suffix(int number) {
        for (int digits : new int[] {number % 100, number % 10}) {
            XmlElement term = terms.get("ordinal-" + twoDigits(digits));
            if (term != null && matches(term, digits, number)) {
                return term.text();
            }
        }
        XmlElement any = terms.get("ordinal");
        return any == null ? "" : any.text();
    }

    private static boolean matches(XmlElement term, int digits, int number) {
        return switch (term.attribute("match")) {
            case "whole-number" -> digits == number;
            case "last-two-digits" -> digits == number % 100;
            case "last-digit" -> digits == number % 10;
            default -> digits < 10 ? digits == number % 10 : digits == number % 100;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
