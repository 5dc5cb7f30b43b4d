package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * An address that no browser opens as it stands.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
final class UrlMalformed extends ReferenceRule {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?://)?\\S.*");
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:https?|ftp)://[^/?#\\s]*[\\p{L}\\d\\]](?::\\d+)?(?:[/?#].*)?");

    private static final Pattern HOSTED = Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[^\\s.,;)]*)*");

    UrlMalformed() {
        super("URL001", "url-malformed", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String url = reference.text(Field.URL);
        if (!url.isEmpty() && !fault(url).isEmpty()) {
            faults.accept("the URL '" + url + "' " + fault(url));
        }
    }

    private static String fault(String url) {
        if (url.chars().anyMatch(c -> c <= ' ')) {
            return "has a space in it";
        } else if (!SCHEME.matcher(url).matches()) {
            return url.regionMatches(true, 0, "www.", 0, 4) ? "" : "has no https:// in front";
        } else if (url.startsWith("http") && !HOST.matcher(url).matches()) {
            return "has no host name";
        } else if (".,;".indexOf(url.charAt(url.length() - 1)) >= 0) {
            return "ends with punctuation";
        }
        return url.endsWith(")") && url.indexOf('(') < 0 ? "ends with a bracket that was never opened" : "";
    }

    /** What the sentence left behind the address goes; that a host means https is a guess. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        String url = reference.text(Field.URL);
        String trimmed = url.replaceFirst(url.indexOf('(') < 0 ? "[.,;)]+$" : "[.,;]+$", "");
        Written written = Written.of(reference, subject);
        if (!trimmed.equals(url) && fault(trimmed).isEmpty()) {
            return Fix.safe(written.replace(Field.URL, url, trimmed));
        }
        return HOSTED.matcher(url).matches() ? Fix.unsafe(written.replace(Field.URL, url, "https://" + url)) : Fix.NONE;
    }
}
