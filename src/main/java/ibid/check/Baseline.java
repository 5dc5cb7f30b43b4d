package ibid.check;

import ibid.model.Finding;
import ibid.model.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that a project has decided to live with, so that only new ones are told: how many of each kind a file has. Lines
 * and numbers do not count, so that it stays true while a file is edited. Immutable.
 *
 * @param known counts by path and then by the text of {@link Fingerprints}
 */
public record Baseline(SortedMap<String, SortedMap<String, Integer>> known) {
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    /** The findings of a file that are not known, in their order; of more than are known of a kind, the last. */
    public List<Finding> fresh(String path, List<Finding> findings) {
        Map<String, Integer> left = new HashMap<>(known.getOrDefault(path, new TreeMap<>()));
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : findings) {
            if (left.merge(Fingerprints.text(finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    /** How many findings are known of a file that it no longer has. */
    public int gone(String path, List<Finding> findings) {
        Map<String, Integer> counts = counts(findings);
        return known.getOrDefault(path, new TreeMap<>()).entrySet().stream()
                .mapToInt(entry -> Math.max(0, entry.getValue() - counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /** The same, but of that file what it has now. */
    public Baseline with(String path, List<Finding> findings) {
        SortedMap<String, SortedMap<String, Integer>> all = new TreeMap<>(known);
        if (findings.isEmpty()) {
            all.remove(path);
        } else {
            all.put(path, counts(findings));
        }
        return new Baseline(all);
    }

    private static SortedMap<String, Integer> counts(List<Finding> findings) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(Fingerprints.text(finding), 1, Integer::sum));
        return counts;
    }
}
