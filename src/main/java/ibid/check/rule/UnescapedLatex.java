package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character in a .bib file that LaTeX takes for a command. */
final class UnescapedLatex extends ReferenceRule {
    /** One of the fields that are printed as text, with its value up to two levels of braces. */
    private static final Pattern FIELD = Pattern.compile(
            "(?is)[,\\s](title|booktitle|journal|journaltitle|publisher|author|editor|series|note)\\s*=\\s*"
                    + "(?:\\{((?:[^{}]|\\{[^{}]*+\\})*+)\\}|\"([^\"]*+)\")");

    private static final Pattern SPECIAL =
            Pattern.compile("(?<!\\\\)(?:&(?![a-zA-Z#0-9]{2,8};)|[%#])|(?<![\\\\$])\\b_\\B|(?<=\\w)(?<!\\\\)_(?=\\w)");

    UnescapedLatex() {
        super("TXT010", "unescaped-latex", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Matcher field = FIELD.matcher(subject.encoded(reference));
        while (field.find()) {
            String value = field.group(2) != null ? field.group(2) : field.group(3);
            Matcher special = SPECIAL.matcher(value);
            if (isPlain(value) && special.find()) {
                faults.accept("'" + special.group() + "' in " + field.group(1)
                        + " means something to LaTeX; write it as \\" + special.group());
            }
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        List<Edit> edits = new ArrayList<>();
        Matcher field = FIELD.matcher(subject.encoded(reference));
        while (field.find()) {
            int group = field.group(2) != null ? 2 : 3;
            if (isPlain(field.group(group))) {
                Span value = new Span(field.start(group), field.end(group));
                edits.addAll(written.replaceAll(SPECIAL, special -> "\\" + special.group(), value));
            }
        }
        return Fix.safe(edits);
    }

    /** Whether nothing in it is meant for LaTeX. */
    private static boolean isPlain(String value) {
        return value.indexOf('$') < 0 && !value.contains("\\url") && !value.contains("://");
    }
}
