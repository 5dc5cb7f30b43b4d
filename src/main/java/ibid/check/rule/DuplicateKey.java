package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two entries with one key. It is found while a file is read; what is left here is to give the second another one. */
final class DuplicateKey extends NamedRule {
    private static final Pattern HEAD = Pattern.compile("^@\\w+\\s*[{(]\\s*([^,\\s]+)");

    DuplicateKey() {
        super("BIB001", "duplicate-key", Severity.ERROR);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        // Nothing is left to find.
    }

    /** Citations of the key then mean the first entry alone, so that somebody should look at them. */
    @Override
    public Finding completed(Finding read, Subject subject) {
        Written written = Written.of(read, subject);
        Matcher head = HEAD.matcher(written.text());
        if (!head.find()) {
            return read;
        }
        Set<String> taken = subject.library().references().stream()
                .filter(reference -> !reference.origin().equals(read.origin()))
                .map(Reference::id)
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        char letter = 'a';
        while (letter < 'z' && taken.contains(head.group(1).toLowerCase(Locale.ROOT) + letter)) {
            letter++;
        }
        int end = written.place(head.end(1), head.end(1)).start();
        return read.with(Fix.unsafe(List.of(Edit.insert(end, String.valueOf(letter)))));
    }
}
