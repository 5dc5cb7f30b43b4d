package ibid.parse;

import ibid.model.Field;
import ibid.model.Numeral;
import ibid.model.RomanNumber;
import ibid.text.Punctuation;

/** Reads an issue that stands apart from its volume: {@code (3),}, {@code no. 2}, {@code H. 4}, {@code (Suppl 1)}. */
final class Issues {
    private Issues() {}

    static void read(Draft draft, String printed) {
        String text = Punctuation.trim(Punctuation.foldSpaces(printed), ".,;:()[]/– ");
        String number = withoutPageLabel(withoutLabel(text));
        int colon = number.indexOf(": ");
        if (colon > 0) {
            PageFields.read(draft, number.substring(colon + 2));
            number = number.substring(0, colon);
        }
        if (isWordRange(number)) {
            draft.leave(number);
        } else if (Draft.hasLetterOrDigit(number)) {
            String bare = Punctuation.trim(number, ".,;:()[] ");
            if (!draft.putNumber(Field.ISSUE, Punctuation.balanced(bare))
                    && !draft.text(Field.ISSUE).equals(bare)) {
                draft.replace(Field.ISSUE, new Numeral(draft.text(Field.ISSUE) + ", " + bare));
            }
        }
    }

    /** "no-no", which some indexes print for pages that they do not know: no number, and no label either. */
    private static boolean isWordRange(String text) {
        int dash = text.indexOf('-');
        return dash > 0
                && Character.isLetter(text.charAt(dash - 1))
                && text.chars().noneMatch(Character::isDigit)
                && RomanNumber.parse(text.substring(0, dash)).isEmpty();
    }

    static String withoutLabel(String text) {
        String rest = text;
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            int end = NumberWords.endOfLabel(rest, 0);
            boolean label =
                    end > 0 && !rest.startsWith("-", end) && isLabelOfIssue(NumberWords.key(rest.substring(0, end)));
            String number = label ? Punctuation.trimStart(rest.substring(end), ".:°º, ") : rest;
            rest = Draft.hasLetterOrDigit(number) ? number : rest;
        }
        return rest;
    }

    private static boolean isLabelOfIssue(String word) {
        return NumberWords.isIssueLabel(word)
                || NumberWords.isOrdinalSign(word)
                || word.equals("권")
                || word.equals("卷");
    }

    private static String withoutPageLabel(String text) {
        String rest = Punctuation.trimEnd(text, ".,;: ");
        for (String label : new String[] {" S", " p", " pp", ").p", ". p"}) {
            rest = rest.endsWith(label) && rest.length() > label.length()
                    ? rest.substring(0, rest.length() - label.length())
                    : rest;
        }
        return rest;
    }
}
