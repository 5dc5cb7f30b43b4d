package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several names with commas between them where BibTeX wants "and": it reads them as the parts of one.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 4</a>
 */
final class MissingAnd extends ReferenceRule {
    private static final Pattern FIELD =
            Pattern.compile("(?is)[,\\s](?:author|editor)\\s*=\\s*[{\"]([^{}\"]{1,4000})[}\"]");

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
}
