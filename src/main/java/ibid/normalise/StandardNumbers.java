package ibid.normalise;

import ibid.model.Field;
import ibid.model.Reference;
import ibid.text.Punctuation;

/**
 * ISBN and ISSN in one form: no label, plain hyphens, a capital X; an ISSN always with its hyphen. An ISBN printed
 * without hyphens stays so, as where they belong is a matter of long tables.
 *
 * @see <a href="https://www.issn.org/understanding-the-issn/what-is-an-issn/">ISSN</a>
 */
final class StandardNumbers implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        Reference standard = Values.text(reference, Field.ISBN, StandardNumbers::isbn);
        return Values.text(standard, Field.ISSN, StandardNumbers::issn);
    }

    static String isbn(String printed) {
        String number = number(printed, "ISBN");
        int digits = digits(number);
        return digits == 10 || digits == 13 ? number : printed;
    }

    static String issn(String printed) {
        String number = number(printed, "ISSN").replace("-", "");
        return digits(number) == 8 && number.length() == 8
                ? number.substring(0, 4) + "-" + number.substring(4)
                : printed;
    }

    private static String number(String printed, String label) {
        String text = printed.strip();
        String bare = text.regionMatches(true, 0, label, 0, 4) ? Punctuation.trimStart(text.substring(4), ":.-") : text;
        StringBuilder number = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean gap = Punctuation.isDash(c) || Punctuation.isSpace(c);
            if (!gap) {
                number.append(c == 'x' ? 'X' : c);
            } else if (number.length() > 0 && number.charAt(number.length() - 1) != '-') {
                number.append('-');
            }
        }
        return Punctuation.trimEnd(number.toString(), ".,;-");
    }

    /** How many digits, a final X among them; -1 if there is anything else but hyphens. */
    private static int digits(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c == 'X' && i == number.length() - 1);
            if (!digit && c != '-') {
                return -1;
            }
            digits += digit ? 1 : 0;
        }
        return digits;
    }
}
