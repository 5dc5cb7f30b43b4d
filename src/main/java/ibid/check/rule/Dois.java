package ibid.check.rule;

import ibid.model.Field;
import ibid.model.Reference;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DOIs as they are compared.
 *
 * @see <a href="https://www.doi.org/the-identifier/resources/handbook/2_numbering">DOI Handbook, Numbering</a>
 */
final class Dois {
    private static final Pattern RESOLVER = Pattern.compile(
            "(?i)^(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.(?:acm\\.|ieeecomputersociety\\.)?org/|doi:?\\s*)+");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    /** As {@code https://shortdoi.org} gives them out. */
    private static final Pattern SHORT = Pattern.compile("10/[a-z0-9]{3,12}");

    private Dois() {}

    /** The reference's DOI without resolver and label, in lower case, as DOIs ignore case; empty if it has none. */
    static String bare(Reference reference) {
        return bare(reference.text(Field.DOI)).toLowerCase(Locale.ROOT);
    }

    static String bare(String doi) {
        return RESOLVER.matcher(doi.strip()).replaceFirst("");
    }

    static boolean isWellFormed(String bare) {
        return DOI.matcher(bare).matches() || SHORT.matcher(bare).matches();
    }

    /** The DOI that a resolver's address leads to, in lower case; empty if it is another address. */
    static String inUrl(String url) {
        Matcher resolver = RESOLVER.matcher(url);
        boolean found = url.contains("doi.org/") && resolver.find();
        return found ? url.substring(resolver.end()).toLowerCase(Locale.ROOT) : "";
    }
}
