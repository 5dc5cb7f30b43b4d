package ibid.normalise;

import ibid.model.Field;
import ibid.model.Reference;
import ibid.text.Punctuation;

/** URLs without spaces, angle brackets and the punctuation of the sentence they stood in. */
final class TidyUrl implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        return Values.text(reference, Field.URL, TidyUrl::tidy);
    }

    static String tidy(String url) {
        String rest = Punctuation.trim(PlainCharacters.plain(url.replace(" ", "")), "<>");
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = Punctuation.trimEnd(rest, ".,;<>\"”»");
            boolean unopened = rest.endsWith(")") && rest.indexOf('(') < 0;
            rest = unopened ? rest.substring(0, rest.length() - 1) : rest;
        }
        return rest;
    }
}
