package ibid.csl;

import ibid.csl.Cluster.Member;
import ibid.csl.Sorter.Keyed;
import ibid.csl.render.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the cites of a citation. The letters of years go before equal keys, so that a comes before b.
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
        if (isIdle || cluster.members().size() < 2) {
            return cluster;
        }
        List<Keyed<Member>> keyed = new ArrayList<>(cluster.members().size());
        for (Member member : cluster.members()) {
            keyed.add(new Keyed<>(member, sorter.keys(member.work())));
        }
        Comparator<Keyed<Member>> suffix = Comparator.comparingInt(
                member -> member.sorted().work().settings().yearSuffix());
        Comparator<Keyed<Member>> order = (a, b) -> sorter.order().compare(a, b);
        keyed.sort(order.thenComparing(suffix));
        return new Cluster(new ArrayList<>(keyed.stream().map(Keyed::sorted).toList()), cluster.note());
    }
}
