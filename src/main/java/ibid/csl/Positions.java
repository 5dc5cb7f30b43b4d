package ibid.csl;

import ibid.csl.Cluster.Member;
import ibid.csl.render.Cite;
import ibid.csl.render.Place;
import ibid.csl.render.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where each cite stands among those of its work: first, subsequent, directly behind. Text and notes are counted
 * apart.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">position</a>
 */
final class Positions {
    private final int nearNotes;

    Positions(int nearNotes) {
        this.nearNotes = nearNotes;
    }

    void assign(List<Cluster> clusters) {
        new Run()
                .assign(clusters.stream().filter(cluster -> cluster.note() == 0).toList());
        new Run().assign(clusters.stream().filter(cluster -> cluster.note() > 0).toList());
    }

    private final class Run {
        private final Map<String, Integer> firstNotes = new HashMap<>();
        private final Map<String, Integer> lastNotes = new HashMap<>();
        private final Map<Integer, Integer> citesInNote = new HashMap<>();

        void assign(List<Cluster> clusters) {
            for (Cluster cluster : clusters) {
                citesInNote.merge(cluster.note(), cluster.members().size(), Integer::sum);
            }
            Cluster before = null;
            for (Cluster cluster : clusters) {
                for (int i = 0; i < cluster.members().size(); i++) {
                    place(cluster, i, before);
                }
                before = cluster.members().isEmpty() ? before : cluster;
            }
        }

        private void place(Cluster cluster, int at, @Nullable Cluster before) {
            Member member = cluster.members().get(at);
            String id = member.work().id();
            Integer last = lastNotes.get(id);
            boolean isAuthorOnly = member.cite().mode() == Cite.Mode.AUTHOR_ONLY;
            if (last == null && !isAuthorOnly) {
                firstNotes.put(id, cluster.note());
                lastNotes.put(id, cluster.note());
                member.setPlace(Place.FIRST);
                return;
            }
            if (last == null) {
                member.setPlace(Place.FIRST);
                return;
            }
            Member previous = previous(cluster, at, before);
            Position position = previous == null ? Position.SUBSEQUENT : ibid(previous.cite(), member.cite());
            int first = firstNotes.getOrDefault(id, 0);
            boolean isNear = cluster.note() == 0 || cluster.note() - last <= nearNotes;
            member.setPlace(new Place(position, isNear, first == cluster.note() ? 0 : first));
            lastNotes.put(id, cluster.note());
        }

        /** The cite directly before, if it is of the same work and nothing else is in its note. */
        private @Nullable Member previous(Cluster cluster, int at, @Nullable Cluster before) {
            Member member = cluster.members().get(at);
            if (at > 0) {
                return same(cluster.members().get(at - 1), member);
            }
            if (before == null) {
                return null;
            }
            List<Member> members = before.members();
            if (before.note() == cluster.note()) {
                return same(members.get(members.size() - 1), member);
            }
            boolean isNextNote = before.note() >= cluster.note() - 1;
            boolean isAlone = citesInNote.getOrDefault(before.note(), 0) == 1;
            return isNextNote && isAlone ? same(members.get(0), member) : null;
        }

        private static @Nullable Member same(Member candidate, Member member) {
            return candidate.work() == member.work() ? candidate : null;
        }

        private static Position ibid(Cite before, Cite cite) {
            boolean hadLocator = !before.locator().isEmpty();
            boolean hasLocator = !cite.locator().isEmpty();
            if (hadLocator && !hasLocator) {
                return Position.SUBSEQUENT;
            }
            boolean isSame =
                    before.locator().equals(cite.locator()) && before.label().equals(cite.label());
            return hasLocator && !isSame ? Position.IBID_WITH_LOCATOR : Position.IBID;
        }
    }
}
