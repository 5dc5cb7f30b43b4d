package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several names with commas between them where BibTeX wants "and": it reads them as the parts of one.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 4</a>
 */
final class MissingAnd extends ReferenceRule {
    private static final Pattern FIELD =
            Pattern.compile("(?is)[,\\s](?:author|editor)\\s*=\\s*[{\"]([^{}\"]{1,4000})[}\"]");

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*(?:and\\s+)?");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:and\\s+)?");

    MissingAnd() {
        super("NAM002", "missing-and", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Matcher field = FIELD.matcher(subject.encoded(reference));
        while (field.find()) {
            for (String name : field.group(1).split("\\s+and\\s+")) {
                boolean several = name.chars().filter(c -> c == ',').count() > 2 || name.indexOf(';') >= 0;
                if (several) {
                    faults.accept("'" + name.strip() + "' are several names; put 'and' between them");
                }
            }
        }
    }

    /** Where each comma stands between whole names, it becomes "and"; where it may part a name, people have to look. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        return Fix.unsafe(written.fields().stream()
                .filter(field -> field.name().equals("author") || field.name().equals("editor"))
                .flatMap(field -> parted(written, field.value()).stream())
                .toList());
    }

    private static List<Edit> parted(Written written, Span value) {
        String names = value.of(written.text());
        if (names.indexOf(';') >= 0) {
            return written.replaceAll(SEMICOLON, mark -> " and ", value);
        }
        boolean whole =
                Stream.of(COMMA.split(names, -1)).allMatch(name -> name.strip().indexOf(' ') > 0);
        return whole ? written.replaceAll(COMMA, mark -> " and ", value) : List.of();
    }
}
