package ibid.check;

import ibid.model.Finding;
import ibid.model.Silenced;
import java.util.List;

/**
 * What came of a check.
 *
 * @param findings each once, in the order of the file
 * @param silenced those that comments ask not to be told of, in the same order
 */
public record Told(List<Finding> findings, List<Silenced> silenced) {
    public Told {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }
}
