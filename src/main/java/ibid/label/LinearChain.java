package ibid.label;

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

    /** How far behind the best a path may fall: e to the power of this less probable. */
    static final float BEAM = 9;

    private final Lexicon lexicon;
    private final int states;
    private final int[] shows;
    private final float[] initial;
    private final float[] step;
    private final Steps steps;
    /** For a state, the first one behind it that does not show the column behind that of the state before it. */
    private final int[] runEnd;

    /**
     * @param lexicon the weights of each feature, by what a state shows
     * @param shows for each state, which of the lexicon's columns it shows: states that look alike may share one
     * @param initial score of each state at the first position
     * @param step score of going from state {@code i} to state {@code j} at {@code i * states + j}
     */
    public LinearChain(Lexicon lexicon, int[] shows, float[] initial, float[] step) {
        this.lexicon = lexicon;
        this.states = shows.length;
        this.shows = shows.clone();
        this.initial = initial.clone();
        this.step = step.clone();
        this.steps = new Steps(states, this.step);
        this.runEnd = runEnds(shows);
    }

    private static int[] runEnds(int[] shows) {
        int[] ends = new int[shows.length];
        int end = shows.length;
        for (int s = shows.length - 1; s >= 0; s--) {
            ends[s] = end;
            end = s > 0 && shows[s] == shows[s - 1] + 1 ? end : s;
        }
        return ends;
    }

    /** A chain that knows nothing but which state may follow which. */
    public static LinearChain blank(Topology topology) {
        int states = topology.states();
        float[] initial = new float[states];
        float[] step = new float[states * states];
        for (int s = 0; s < states; s++) {
            initial[s] = topology.mayStart(s) ? 0 : NEVER;
        }
        for (int i = 0; i < step.length; i++) {
            step[i] = topology.mayFollow(i / states, i % states) ? 0 : NEVER;
        }
        Lexicon nothing = new Lexicon(topology.width(), new int[0], new byte[0], 1);
        return new LinearChain(nothing, topology.shows(), initial, step);
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

    /** The score of going from state {@code i} to state {@code j} at {@code i * states + j}. */
    public float[] step() {
        return step.clone();
    }

    /**
     * The most probable states, written to {@link Lattice#state}. Paths that have fallen far behind the best are not
     * followed further.
     *
     * @param features the features seen at position {@code t} stand at {@code offsets[t]} to {@code offsets[t + 1]}
     */
    public void decode(int[] features, int[] offsets, int length, Lattice lattice) {
        lattice.prepare(length, states, steps.groups(), lexicon);
        for (int t = 0; t < length; t++) {
            if (t == 0) {
                System.arraycopy(initial, 0, lattice.score, 0, states);
            } else {
                lattice.advance();
                steps.take(t * states, lattice);
            }
            lexicon.sum(features, offsets[t], offsets[t + 1], lattice.found, lattice.shown);
            show(lattice.shown, lattice.score);
            narrow(lattice);
            steps.findLeaders(lattice);
        }
        backtrack(length, lattice);
    }

    /** Adds what the position shows. */
    private void show(float[] shown, float[] score) {
        for (int run = 0; run < states; run = runEnd[run]) {
            int offset = shows[run] - run;
            for (int s = run; s < runEnd[run]; s++) {
                score[s] += shown[s + offset];
            }
        }
    }

    /** Keeps the states near the best open. */
    private void narrow(Lattice lattice) {
        float[] score = lattice.score;
        int[] open = lattice.open;
        float floor = score[best(score)] - BEAM;
        int count = 0;
        for (int s = 0; s < states; s++) {
            open[count] = s;
            count += score[s] > floor ? 1 : 0;
        }
        lattice.openCount = count;
    }

    private int best(float[] score) {
        int best = 0;
        float most = score[0];
        for (int s = 1; s < states; s++) {
            if (score[s] > most) { // Math.max takes several times as long
                best = s;
                most = score[s];
            }
        }
        return best;
    }

    private void backtrack(int length, Lattice lattice) {
        int state = length == 0 ? 0 : best(lattice.score);
        for (int t = length - 1; t >= 0; t--) {
            lattice.state[t] = state;
            state = lattice.back[t * states + state] & 0xff;
        }
    }
}
