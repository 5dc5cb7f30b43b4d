package ibid.label;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The steps from one state to the next, arranged so that few are tried. A state has one successor to itself, the one that
 * fewest others lead to; the rest it shares with the other states of its group. Within a group a state may be so far
 * behind the best that no step makes up for it: then only the best one's shared steps are tried. Immutable, thread-safe.
 */
final class Steps {
    /** More than rounding makes of a score. */
    private static final float MARGIN = 0.01f;

    private final int states;
    private final float[] step;
    /** For each state the successor that it has to itself, -1 if it has none at all. */
    private final int[] own;

    private final float[] ownScore;
    private final int[][] shared;
    private final float[][] sharedScore;
    private final int[] group;
    private final int groups;
    /** How much more a shared step from state {@code j} scores than the same from {@code i} of its group, at most. */
    private final float[] lead;

    /** @param step score of going from state {@code i} to state {@code j} at {@code i * states + j} */
    Steps(int states, float[] step) {
        this.states = states;
        this.step = step;
        this.own = new int[states];
        this.ownScore = new float[states];
        this.shared = new int[states][];
        this.sharedScore = new float[states][];
        int[] predecessors = countPredecessors();
        for (int from = 0; from < states; from++) {
            findSuccessors(from, predecessors);
        }
        this.group = groups(shared);
        this.groups = IntStream.of(group).max().orElse(-1) + 1;
        this.lead = leads();
    }

    int groups() {
        return groups;
    }

    private int[] countPredecessors() {
        int[] count = new int[states];
        for (int i = 0; i < step.length; i++) {
            count[i % states] += step[i] > LinearChain.NEVER ? 1 : 0;
        }
        return count;
    }

    private void findSuccessors(int from, int[] predecessors) {
        int[] after = new int[states];
        int count = 0;
        int least = -1;
        for (int to = 0; to < states; to++) {
            if (step[from * states + to] > LinearChain.NEVER) {
                after[count++] = to;
                least = least < 0 || predecessors[to] < predecessors[least] ? to : least;
            }
        }
        own[from] = least;
        ownScore[from] = least < 0 ? 0 : step[from * states + least];
        shared[from] =
                IntStream.of(after).limit(count).filter(to -> to != own[from]).toArray();
        sharedScore[from] = new float[shared[from].length];
        for (int i = 0; i < shared[from].length; i++) {
            sharedScore[from][i] = step[from * states + shared[from][i]];
        }
    }

    /** Numbers the sets of shared successors. */
    private static int[] groups(int[][] shared) {
        int[] groups = new int[shared.length];
        int count = 0;
        for (int s = 0; s < shared.length; s++) {
            int same = 0;
            while (!Arrays.equals(shared[same], shared[s])) {
                same++;
            }
            groups[s] = same == s ? count++ : groups[same];
            shared[s] = shared[same]; // one array, for the processor's cache
        }
        return groups;
    }

    private float[] leads() {
        float[] leads = new float[states * states];
        for (int i = 0; i < leads.length; i++) {
            float[] other = sharedScore[i / states];
            float[] one = sharedScore[i % states];
            leads[i] = Float.NEGATIVE_INFINITY;
            for (int k = 0; group[i / states] == group[i % states] && k < one.length; k++) {
                leads[i] = Math.max(leads[i], one[k] - other[k]);
            }
        }
        return leads;
    }

    /** Of each group, finds the best state that is open. */
    void findLeaders(Lattice lattice) {
        float[] score = lattice.score;
        int[] leader = lattice.leader;
        Arrays.fill(leader, -1);
        for (int i = 0; i < lattice.openCount; i++) {
            int state = lattice.open[i];
            int ahead = leader[group[state]];
            if (ahead < 0 || score[state] > score[ahead]) {
                leader[group[state]] = state;
            }
        }
    }

    /** Writes the score of the best way into each state, what the position shows left out. */
    void take(int row, Lattice lattice) {
        for (int leader : lattice.leader) { // first, since after those few others score more
            if (leader >= 0) {
                takeShared(leader, row, lattice);
            }
        }
        float[] before = lattice.before;
        for (int i = 0; i < lattice.openCount; i++) {
            int from = lattice.open[i];
            int leader = lattice.leader[group[from]];
            if (from != leader && before[from] + lead[leader * states + from] + MARGIN >= before[leader]) {
                takeShared(from, row, lattice);
            }
        }
        takeOwn(row, lattice);
    }

    private void takeOwn(int row, Lattice lattice) {
        float[] before = lattice.before;
        float[] score = lattice.score;
        byte[] back = lattice.back;
        int[] open = lattice.open;
        int count = lattice.openCount;
        for (int i = 0; i < count; i++) {
            int from = open[i];
            int to = own[from];
            if (to >= 0) {
                float candidate = before[from] + ownScore[from];
                if (candidate >= score[to] && (candidate > score[to] || from < (back[row + to] & 0xff))) {
                    score[to] = candidate;
                    back[row + to] = (byte) from;
                }
            }
        }
    }

    private void takeShared(int from, int row, Lattice lattice) {
        float before = lattice.before[from];
        float[] score = lattice.score;
        byte[] back = lattice.back;
        int[] after = shared[from];
        float[] scores = sharedScore[from];
        for (int i = 0; i < after.length; i++) {
            int to = after[i];
            float candidate = before + scores[i];
            if (candidate >= score[to] && (candidate > score[to] || from < (back[row + to] & 0xff))) {
                score[to] = candidate;
                back[row + to] = (byte) from;
            }
        }
    }
}
