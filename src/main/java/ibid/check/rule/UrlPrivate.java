package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
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
}
