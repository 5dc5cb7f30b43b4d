package ibid.csl;

import ibid.csl.Cluster.Member;
import ibid.csl.Sorter.Keyed;
import ibid.csl.render.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the cites of a citation. The letters of years go before equal keys, so that a comes before b. Text before a
 * cite ("see also") goes on for those behind it: nothing is moved across.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#sorting">sorting</a>
 */
final class ClusterSorter {
    private final Sorter sorter;
    private final boolean isIdle;

    ClusterSorter(Sorter sorter, List<SortKey> keys) {
        this.sorter = sorter;
        this.isIdle = keys.isEmpty();
    }

    Cluster sorted(Cluster cluster) {
        if (isIdle || cluster.members().size() < 2 || cluster.namesAuthor()) {
            return cluster;
        }
        List<Member> sorted = new ArrayList<>(cluster.members().size());
        List<Member> group = new ArrayList<>();
        for (Member member : cluster.members()) {
            if (member.cite().prefix().isEmpty()) {
                group.add(member);
            } else {
                sorted.addAll(sorted(group));
                sorted.add(member);
                group.clear();
            }
        }
        sorted.addAll(sorted(group));
        return cluster.with(sorted);
    }

    private List<Member> sorted(List<Member> members) {
        List<Keyed<Member>> keyed = new ArrayList<>(members.size());
        for (Member member : members) {
            keyed.add(new Keyed<>(member, sorter.keys(member.work())));
        }
        Comparator<Keyed<Member>> suffix = Comparator.comparingInt(
                member -> member.sorted().work().settings().yearSuffix());
        Comparator<Keyed<Member>> order = (a, b) -> sorter.order().compare(a, b);
        keyed.sort(order.thenComparing(suffix));
        return keyed.stream().map(Keyed::sorted).toList();
    }
}
