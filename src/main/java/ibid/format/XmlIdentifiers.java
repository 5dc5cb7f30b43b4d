package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Text;
import ibid.model.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Identifiers in their bare form, wherever files put them. */
final class XmlIdentifiers {
    private static final Pattern DOI_PREFIX =
            Pattern.compile("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi\\s*:?\\s*)");

    private XmlIdentifiers() {}

    /** {@code 10.1000/182} of {@code https://doi.org/10.1000/182}. */
    static String bareDoi(String text) {
        return DOI_PREFIX.matcher(text).replaceFirst("");
    }

    /** An arXiv number, as BibTeX keeps it. */
    static Map<Field<?>, Value> arxiv(String text) {
        Map<Field<?>, Value> values = new LinkedHashMap<>();
        values.put(Field.ARCHIVE, new Text("arXiv"));
        String number = text.replaceFirst("(?i)^https?://arxiv\\.org/abs/", "").replaceFirst("\\s*\\[.*", "");
        values.put(Field.ARCHIVE_LOCATION, new Text(BibEprint.bare(number)));
        return values;
    }

    /** An address: if it is a DOI's, that; nothing if it is none. */
    static Map<Field<?>, Value> address(String text) {
        String bare = bareDoi(text);
        if (bare.startsWith("10.") && bare.indexOf('/') > 0 && !bare.equals(text)) {
            return Map.of(Field.DOI, new Identifier(bare));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean address = lower.startsWith("http") || lower.startsWith("ftp:") || lower.startsWith("www.");
        return address ? Map.of(Field.URL, new Identifier(text)) : Map.of();
    }
}
