package ibid.label;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear-chain conditional random field: a score for each state at each position, from the weights of the features
 * seen there, and for each step from one state to the next. States and features are numbers; what they mean is the
 * caller's affair. Immutable, thread-safe; the working arrays are in {@link Lattice}.
 *
 * @see <a href="https://arxiv.org/abs/1011.4088">Sutton and McCallum, An Introduction to Conditional Random Fields</a>
 */
public final class LinearChain {
    /** The score of a step that must not be taken. */
    public static final float NEVER = -1e9f;

    /** A distance between scores that none but that of a forbidden step has. */
    private static final float FAR = 1e6f;

    private final Lexicon lexicon;
    private final int states;
    private final int[] shows;
    private final float[] initial;
    private final Transitions transitions;
    private final Steps steps;

    /**
     * @param lexicon the weights of each feature, by what a state shows
     * @param shows for each state, which of the lexicon's columns it shows: states that look alike may share one
     * @param initial score of each state at the first position
     * @param transitions the steps from state to state
     * @throws IllegalArgumentException if the states are not as a {@link Topology} has them, or show a column there is not
     */
    public LinearChain(Lexicon lexicon, int[] shows, float[] initial, Transitions transitions) {
        this(lexicon, shows, initial, transitions, Steps.DOUBT, Steps.BEAM);
    }

    private LinearChain(
            Lexicon lexicon, int[] shows, float[] initial, Transitions transitions, float doubt, float beam) {
        if (IntStream.of(shows).anyMatch(column -> column < 0 || column >= lexicon.width())) {
            throw new IllegalArgumentException("a state shows a column that the lexicon has not");
        }
        this.lexicon = lexicon;
        this.states = shows.length;
        this.shows = shows.clone();
        this.initial = initial.clone();
        this.transitions = transitions;
        this.steps = new Steps(new StepTables(shows, transitions, lexicon.scale()), doubt, beam);
    }

    /** A chain that knows nothing but which state may follow which. */
    public static LinearChain blank(Topology topology) {
        int states = topology.states();
        float[] initial = new float[states];
        for (int s = 0; s < states; s++) {
            initial[s] = topology.mayStart(s) ? 0 : NEVER;
        }
        Lexicon nothing = new Lexicon(topology.width(), new int[0], new byte[0], 1);
        return new LinearChain(nothing, topology.shows(), initial, Transitions.blank(topology));
    }

    /** The same chain, but one that follows every path to its end: slower, for where what comes late decides. */
    public LinearChain thorough() {
        return new LinearChain(lexicon, shows, initial, transitions, FAR, FAR);
    }

    /**
     * Nearly the same chain, but quicker where features come about as often as in these sequences.
     *
     * @param sequences with features by their hashes
     * @param often how often a feature may come in these sequences without having to be strong
     * @param strongest how many of all features are strong, those with the largest weights
     */
    public LinearChain pruned(List<Sequence> sequences, int often, int strongest) {
        return new LinearChain(new Pruning(lexicon).pruned(sequences, often, strongest), shows, initial, transitions);
    }

    public int states() {
        return states;
    }

    /** The weights of the features. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** For each state, which of the lexicon's columns it shows. */
    public int[] shows() {
        return shows.clone();
    }

    /** The score of each state at the first position. */
    public float[] initial() {
        return initial.clone();
    }

    /** The steps from state to state. */
    public Transitions transitions() {
        return transitions;
    }

    /**
     * The most probable states, written to {@link Lattice#state}. Paths that have fallen far behind the best are not
     * followed further.
     *
     * @param features the features seen at position {@code t} stand at {@code offsets[t]} to {@code offsets[t + 1]}
     * @param gaps before each position, the kind of the gap that is stepped over; that before the first does not count
     */
    public void decode(int[] features, int[] offsets, byte[] gaps, int length, Lattice lattice) {
        lattice.prepare(length, states / 2, lexicon);
        for (int t = 0; t < length; t++) {
            lexicon.sum(features, offsets[t], offsets[t + 1], lattice.found, lattice.sums);
            if (t == 0) {
                steps.start(initial, lattice);
            } else {
                steps.take(gaps[t], t * states, lattice);
            }
        }
        backtrack(length, lattice);
    }

    private void backtrack(int length, Lattice lattice) {
        int state = steps.best(lattice);
        for (int t = length - 1; t >= 0; t--) {
            lattice.state[t] = state;
            state = lattice.back[t * states + state] & 0xff;
        }
    }
}
