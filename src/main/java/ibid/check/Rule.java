package ibid.check;

import ibid.model.Finding;
import java.util.function.Consumer;

/** One thing that can be wrong. Stateless, thread-safe. */
public interface Rule {
    /** Its code, which never changes its meaning: {@code CIT001}. */
    String code();

    /** Tells all places where it is broken, in no particular order. */
    void check(Subject subject, Consumer<Finding> findings);
}
