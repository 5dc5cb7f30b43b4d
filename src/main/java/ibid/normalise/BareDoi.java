package ibid.normalise;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Reference;
import ibid.text.Punctuation;

/**
 * DOIs without resolver, label, spaces and punctuation behind them; a DOI that stands as URL only goes to its field.
 *
 * @see <a href="https://www.doi.org/the-identifier/resources/handbook/2_numbering">DOI Handbook, Numbering</a>
 */
final class BareDoi implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        Reference bare = Values.text(reference, Field.DOI, BareDoi::bare);
        String url = bare.text(Field.URL);
        if (!isResolver(url)) {
            return bare;
        }
        String doi = bare(url);
        if (!bare.has(Field.DOI)) {
            return bare.without(Field.URL).with(Field.DOI, new Identifier(doi));
        }
        return bare.text(Field.DOI).equalsIgnoreCase(doi) ? bare.without(Field.URL) : bare;
    }

    private static boolean isResolver(String url) {
        int at = url.indexOf("doi.org/10.");
        return at >= 0 && at <= 12 && url.indexOf('/', at + 11) > 0;
    }

    static String bare(String doi) {
        int start = doi.indexOf("10.");
        if (start < 0 || doi.indexOf('/', start) < 0) {
            return doi;
        }
        String rest = PlainCharacters.plain(doi.substring(start).replace(" ", ""));
        boolean opened = rest.indexOf('(') >= 0;
        return Punctuation.trimEnd(rest, opened ? ".,;:>" : ".,;:>)");
    }
}
