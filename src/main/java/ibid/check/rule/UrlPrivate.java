package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that only its author can open: a local file, a library's proxy, a session. */
final class UrlPrivate extends ReferenceRule {
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i)^file:|^https?://(?:localhost|127\\.|10\\.\\d+\\.\\d+\\.|192\\.168\\.)"
                    + "|[./]ezproxy[./]|\\bezproxy\\b|[./]proxy\\.[a-z]|[?&;](?:jsessionid|phpsessid|sid|sessionid)=|;jsessionid=");

    private static final Pattern SESSION =
            Pattern.compile("(?i);jsessionid=[^?#]*|(?<=\\?)(?:jsessionid|phpsessid|sid|sessionid)=[^&#]*"
                    + "|[&;](?:jsessionid|phpsessid|sid|sessionid)=[^&#]*");

    UrlPrivate() {
        super("URL002", "url-private", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Matcher mark = PRIVATE.matcher(reference.text(Field.URL));
        if (mark.find()) {
            faults.accept("the URL opens for its author only ('" + mark.group() + "'); give the public address");
        }
    }

    /** A session's number goes; where the public address is, only people know. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        String url = reference.text(Field.URL);
        String open =
                SESSION.matcher(url).replaceAll("").replaceFirst("\\?&", "?").replaceFirst("\\?$", "");
        return PRIVATE.matcher(open).find()
                ? Fix.NONE
                : Fix.unsafe(Written.of(reference, subject).replace(Field.URL, url, open));
    }
}
