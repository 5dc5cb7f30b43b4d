package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.render.Cite;
import ibid.csl.render.Place;
import java.util.ArrayList;
import java.util.List;

/** A citation with its works and their positions. Not thread-safe. */
final class Cluster {
    /** A cite whose work is known. */
    static final class Member {
        private final Cite cite;
        private final Work work;
        private Place place = Place.FIRST;

        Member(Cite cite, Work work) {
            this.cite = cite;
            this.work = work;
        }

        Cite cite() {
            return cite;
        }

        Work work() {
            return work;
        }

        /** The same work at the same place, another part of its cite. */
        Member with(Cite.Mode mode) {
            Member changed = new Member(cite.withMode(mode), work);
            changed.place = place;
            return changed;
        }

        Place place() {
            return place;
        }

        void setPlace(Place newPlace) {
            place = newPlace;
        }
    }

    private final List<Member> members;
    private final int note;
    private final boolean namesAuthor;

    Cluster(Citation citation, Registry registry) {
        this(new ArrayList<>(), citation.note(), citation.namesAuthor());
        for (Cite cite : citation.cites()) {
            Work work = registry.work(cite.id());
            if (work != null) {
                members.add(new Member(cite, work));
            }
        }
    }

    private Cluster(List<Member> members, int note, boolean namesAuthor) {
        this.members = members;
        this.note = note;
        this.namesAuthor = namesAuthor;
    }

    /** The same with its cites in another order. */
    Cluster with(List<Member> newMembers) {
        return new Cluster(newMembers, note, namesAuthor);
    }

    /** Whether the author of the first work is a part of the sentence. */
    boolean namesAuthor() {
        return namesAuthor;
    }

    List<Member> members() {
        return members;
    }

    int note() {
        return note;
    }
}
