package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Available at:" with no address behind it, and {@code url = {}}. */
final class EmptyUrlLabel extends ReferenceRule {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\b(?:available (?:online )?(?:at|from)|retrieved from|disponible (?:en|sur|à)|verfügbar unter|url)\\s?:?\\s*"
                    + "(?=[.;,]?\\s*$|[(\\[]|accessed\\b|last accessed\\b)");
    private static final Pattern ADDRESS = Pattern.compile("(?iu)\\bhttps?:|\\bwww\\.|\\bdoi\\b|\\b10\\.\\d{4}");
    private static final Pattern FIELD = Pattern.compile("(?iu)[,{\\s](url)\\s*=\\s*(?:\\{\\s*\\}|\"\\s*\")");

    EmptyUrlLabel() {
        super("REQ006", "empty-url-label", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String printed = subject.printed(reference);
        Matcher label = LABEL.matcher(printed);
        if (label.find() && !ADDRESS.matcher(printed).find()) {
            faults.accept("'" + label.group().strip() + "' with no address behind it");
        } else if (FIELD.matcher(subject.encoded(reference)).find()) {
            faults.accept("the field url is empty");
        }
    }
}
