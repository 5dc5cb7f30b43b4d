package ibid.check;

import ibid.model.Finding;
import ibid.model.Severity;
import java.util.function.Consumer;

/** One thing that can be wrong. Stateless, thread-safe. */
public interface Rule {
    /** Its code, which never changes its meaning: {@code CIT001}. */
    String code();

    /** Its name, in words with hyphens: {@code cited-not-listed}. */
    String name();

    /** How much it matters unless the user says otherwise; a profile can make single findings weigh more or less. */
    Severity severity();

    /** Tells all places where it is broken, in no particular order. */
    void check(Subject subject, Consumer<Finding> findings);

    /** A finding of this rule that was made while the file was read, with what would mend it. */
    default Finding completed(Finding read, Subject subject) {
        return read;
    }
}
