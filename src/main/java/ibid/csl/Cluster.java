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

        Place place() {
            return place;
        }

        void setPlace(Place newPlace) {
            place = newPlace;
        }
    }

    private final List<Member> members;
    private final int note;

    Cluster(Citation citation, Registry registry) {
        this(new ArrayList<>(), citation.note());
        for (Cite cite : citation.cites()) {
            Work work = registry.work(cite.id());
            if (work != null) {
                members.add(new Member(cite, work));
            }
        }
    }

    Cluster(List<Member> members, int note) {
        this.members = members;
        this.note = note;
    }

    List<Member> members() {
        return members;
    }

    int note() {
        return note;
    }
}
