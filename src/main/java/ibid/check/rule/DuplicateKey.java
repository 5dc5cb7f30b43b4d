package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        String taken = taken(head.group(1), read, subject);
        char letter = 'a';
        while (letter < 'z' && taken.indexOf(letter) >= 0) {
            letter++;
        }
        int end = written.place(head.end(1), head.end(1)).start();
        return read.with(Fix.unsafe(List.of(Edit.insert(end, String.valueOf(letter)))));
    }

    /** The letters, in lower case, that make the key that of another entry. */
    private static String taken(String key, Finding read, Subject subject) {
        int length = key.length();
        StringBuilder letters = new StringBuilder();
        for (Reference other : subject.library().references()) {
            String id = other.id();
            boolean longer = id.length() == length + 1 && id.regionMatches(true, 0, key, 0, length);
            if (longer && !other.origin().equals(read.origin())) {
                letters.append(Character.toLowerCase(id.charAt(length)));
            }
        }
        return letters.toString();
    }
}
