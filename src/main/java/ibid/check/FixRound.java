package ibid.check;

import ibid.model.Finding;
import ibid.model.Fix;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The fixes that can be made in one go: of two that meet, the first of the file; the other has to wait until the file has
 * been checked again. Immutable.
 *
 * @param edits of all of them, none of which meets another, in the order of the file
 * @param fixed how many findings they mend
 */
public record FixRound(List<Edit> edits, int fixed) {
    public FixRound {
        edits = List.copyOf(edits);
    }

    /**
     * Those of the findings.
     *
     * @param unsafeToo whether fixes that somebody should look at are wanted
     * @param possible whether the file can hold an edit
     */
    public static FixRound of(List<Finding> findings, boolean unsafeToo, Predicate<Edit> possible) {
        TreeSet<Edit> chosen = new TreeSet<>(Edit.ORDER);
        Set<Fix> fixes = new HashSet<>();
        int fixed = 0;
        for (Finding finding : findings) {
            Fix fix = finding.fix();
            boolean wanted = fix.isWanted(unsafeToo) && fix.edits().stream().allMatch(possible);
            if (wanted && (fixes.contains(fix) || fix.edits().stream().noneMatch(edit -> meets(chosen, edit)))) {
                chosen.addAll(fix.edits());
                fixes.add(fix);
                fixed++;
            }
        }
        return new FixRound(new ArrayList<>(chosen), fixed);
    }

    /** Those chosen do not meet, so that only its neighbours can meet an edit. */
    private static boolean meets(TreeSet<Edit> chosen, Edit edit) {
        Edit before = chosen.floor(edit);
        Edit after = chosen.ceiling(edit);
        return (before != null && before.meets(edit)) || (after != null && after.meets(edit));
    }
}
