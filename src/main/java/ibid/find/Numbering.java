package ibid.find;

import java.util.Arrays;
import java.util.List;

/** Finds runs of lines that count on, as the items of a numbered list do: 1, 2, 3, with other lines between them. */
final class Numbering {
    /** Runs shorter than this are chance. */
    private static final int SHORTEST = 3;

    /** Lines between two items. */
    private static final int WIDEST_GAP = 60;

    private final int[] runs;
    private final boolean[] within;

    private int count;

    private Numbering(int size) {
        runs = new int[size];
        within = new boolean[size];
    }

    /** The number of the run that the line is an item of, from 1; 0 if of none. */
    int run(int line) {
        return runs[line];
    }

    /** Whether the line stands between two of a run. */
    boolean isWithin(int line) {
        return within[line];
    }

    static Numbering of(List<Marker> markers) {
        Numbering numbering = new Numbering(markers.size());
        for (Marker.Kind kind : Marker.Kind.values()) {
            if (kind != Marker.Kind.NONE && kind != Marker.Kind.LABEL && kind != Marker.Kind.BULLET) {
                numbering.chain(markers, kind);
            }
        }
        return numbering;
    }

    /** Links each number to the nearest line above that has the number before it. */
    private void chain(List<Marker> markers, Marker.Kind kind) {
        int[] latest = new int[1000];
        Arrays.fill(latest, -1);
        int[] previous = new int[markers.size()];
        int[] length = new int[markers.size()];
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            previous[i] = -1;
            if (marker.kind() == kind && marker.number() < latest.length) {
                int before = marker.number() > 0 ? latest[marker.number() - 1] : -1;
                // A list that begins anew is not the old one going on.
                boolean restarted = latest[1] > before && marker.number() > 2;
                boolean follows = before >= 0 && i - before <= WIDEST_GAP && !restarted;
                previous[i] = follows ? before : -1;
                length[i] = follows ? length[before] + 1 : 1;
                latest[marker.number()] = i;
            }
        }
        for (int i = markers.size() - 1; i >= 0; i--) {
            if (length[i] >= SHORTEST && runs[i] == 0 && !within[i]) {
                mark(i, previous);
            }
        }
    }

    private void mark(int last, int[] previous) {
        count++;
        for (int i = last; i >= 0; i = previous[i]) {
            runs[i] = count;
            for (int between = previous[i] + 1; previous[i] >= 0 && between < i; between++) {
                within[between] = true;
            }
        }
    }
}
