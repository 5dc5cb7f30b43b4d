package ibid.label;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps from one state to the next that may be taken, and what each scores over each kind of gap. They are numbered
 * from 0, those from one state in a row, in the order of the states they lead to. Immutable, thread-safe.
 */
public final class Transitions {
    private final int[][] after;
    private final int[] first;
    private final float[][] scores;

    /**
     * @param after for each state, those that may follow it, in ascending order
     * @param scores for each kind of gap, the score of each step by its number
     * @throws IllegalArgumentException if there is no score for each step, or a state leads to none that there is
     */
    public Transitions(int[][] after, float[][] scores) {
        this.after = Stream.of(after).map(int[]::clone).toArray(int[][]::new);
        this.scores = Stream.of(scores).map(float[]::clone).toArray(float[][]::new);
        this.first = new int[after.length];
        int count = 0;
        for (int from = 0; from < after.length; from++) {
            first[from] = count;
            count += after[from].length;
            int states = after.length;
            if (IntStream.of(after[from]).anyMatch(to -> to < 0 || to >= states)) {
                throw new IllegalArgumentException("state " + from + " leads to one that is not there");
            }
        }
        int steps = count;
        if (scores.length == 0 || Stream.of(scores).anyMatch(row -> row.length != steps)) {
            throw new IllegalArgumentException("not a score for each of " + steps + " steps");
        }
    }

    /** The steps that a topology allows, none better than another. */
    static Transitions blank(Topology topology) {
        int states = topology.states();
        int[][] after = new int[states][];
        int count = 0;
        for (int from = 0; from < states; from++) {
            int here = from;
            after[from] = IntStream.range(0, states)
                    .filter(to -> topology.mayFollow(here, to))
                    .toArray();
            count += after[from].length;
        }
        return new Transitions(after, new float[topology.gaps()][count]);
    }

    /** The same steps with other scores. */
    public Transitions with(float[][] others) {
        return new Transitions(after, others);
    }

    public int states() {
        return after.length;
    }

    /** How many steps there are. */
    public int size() {
        return scores[0].length;
    }

    /** How many kinds of gaps there are. */
    public int gaps() {
        return scores.length;
    }

    /** The states that may follow a state, in ascending order; not to be changed. */
    public int[] after(int state) {
        return after[state];
    }

    /** The number of the first step from a state; those of the others follow. */
    public int first(int state) {
        return first[state];
    }

    /** The number of a step; less than 0 if it may not be taken. */
    public int number(int from, int to) {
        int at = Arrays.binarySearch(after[from], to);
        return at < 0 ? -1 : first[from] + at;
    }

    /** The scores of all steps over one kind of gap, by their numbers; not to be changed. */
    public float[] scores(int gap) {
        return scores[gap];
    }

    /** The score of a step over one kind of gap; {@link LinearChain#NEVER} if it may not be taken. */
    public float score(int gap, int from, int to) {
        int number = number(from, to);
        return number < 0 ? LinearChain.NEVER : scores[gap][number];
    }
}
