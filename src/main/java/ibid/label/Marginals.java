package ibid.label;

import java.util.Arrays;

/**
 * How probable a {@link LinearChain} holds it that a stretch of a sequence is one run, all other paths considered, by
 * forward-backward. Costs several times what decoding does. Holds working arrays: one for each thread.
 *
 * @see <a href="https://arxiv.org/abs/1011.4088">Sutton and McCallum, section 4.1</a>
 */
public final class Marginals {
    /** What a column shows counts as at least e to the power of this, beside the best column. */
    private static final double LEAST = -60;
    /** Paths through states less probable than this are not followed: what follows cannot make up for it. */
    private static final double NEGLIGIBLE = 1e-9;

    private final Lexicon lexicon;
    private final int states;
    private final int[] shows;
    private final double[] initial;
    private final Transitions transitions;
    /** For each kind of gap, the factors of the steps by their numbers. */
    private final double[][] factor;

    private final long[] sums;
    private final int[] found = new int[Lexicon.MOST];
    private int length;
    private byte[] gaps = new byte[0];
    /** For each column at each position, what the position shows of it, the best being 1. */
    private double[] shown = new double[0];
    /** The probability of each state at each position, given all up to there. */
    private double[] forward = new double[0];
    /** By how much coming into each state at each position is borne out by what that and all behind it show. */
    private double[] backward = new double[0];
    /** For each position, what the row of {@link #forward} summed to before it was scaled to 1. */
    private double[] total = new double[0];

    public Marginals(LinearChain chain) {
        this.lexicon = chain.lexicon();
        this.states = chain.states();
        this.shows = chain.shows();
        this.initial = new double[states];
        this.sums = new long[lexicon.sums()];
        float[] start = chain.initial();
        for (int from = 0; from < states; from++) {
            initial[from] = Math.exp(start[from]);
        }
        this.transitions = chain.transitions();
        this.factor = new double[transitions.gaps()][transitions.size()];
        for (int gap = 0; gap < factor.length; gap++) {
            for (int i = 0; i < factor[gap].length; i++) {
                factor[gap][i] = Math.exp(transitions.scores(gap)[i]);
            }
        }
    }

    /**
     * Takes in a sequence, which {@link #run} then tells about.
     *
     * @param features as for {@link LinearChain#decode}
     */
    public void read(int[] features, int[] offsets, byte[] gapsBefore, int length) {
        gaps = gapsBefore;
        prepare(length);
        for (int t = 0; t < length; t++) {
            show(t, features, offsets);
            goForward(t);
        }
        for (int t = length - 1; t >= 0; t--) {
            goBackward(t);
        }
    }

    private void prepare(int count) {
        length = count;
        if (total.length < count) {
            shown = new double[count * lexicon.width()];
            forward = new double[count * states];
            backward = new double[count * states];
            total = new double[count];
        }
        Arrays.fill(forward, 0, count * states, 0);
    }

    private void show(int t, int[] features, int[] offsets) {
        lexicon.sum(features, offsets[t], offsets[t + 1], found, sums);
        int width = lexicon.width();
        int best = 0;
        for (int c = 0; c < width; c++) {
            best = Math.max(best, Lexicon.lane(sums, c));
        }
        for (int c = 0; c < width; c++) {
            float behind = (Lexicon.lane(sums, c) - best) * lexicon.scale();
            shown[t * width + c] = Math.exp(Math.max(LEAST, behind));
        }
    }

    private double shown(int t, int state) {
        return shown[t * lexicon.width() + shows[state]];
    }

    private void goForward(int t) {
        int row = t * states;
        if (t == 0) {
            System.arraycopy(initial, 0, forward, 0, states);
        } else {
            step(factor[gaps[t]], forward, row - states, forward, row);
        }
        double sum = 0;
        for (int s = 0; s < states; s++) {
            forward[row + s] *= shown(t, s);
            sum += forward[row + s];
        }
        total[t] = sum;
        for (int s = 0; s < states; s++) {
            forward[row + s] /= sum;
        }
    }

    /** Adds what steps from each state lead to. */
    private void step(double[] factor, double[] before, int beforeRow, double[] now, int row) {
        for (int from = 0; from < states; from++) {
            double here = before[beforeRow + from];
            if (here > NEGLIGIBLE) {
                int[] next = transitions.after(from);
                int first = transitions.first(from);
                for (int i = 0; i < next.length; i++) {
                    now[row + next[i]] += here * factor[first + i];
                }
            }
        }
    }

    private void goBackward(int t) {
        int row = t * states;
        for (int s = 0; s < states; s++) {
            boolean open = forward[row + s] > NEGLIGIBLE;
            backward[row + s] = open ? shown(t, s) / total[t] * onward(t + 1, s, -1) : 0;
        }
    }

    /** How much likelier position {@code t} and what follows is after that state, if it does not show a column. */
    private double onward(int t, int from, int but) {
        if (t == length) {
            return 1;
        }
        double sum = 0;
        int[] next = transitions.after(from);
        int first = transitions.first(from);
        double[] over = factor[gaps[t]];
        for (int i = 0; i < next.length; i++) {
            boolean taken = shows[next[i]] != but;
            sum += taken ? over[first + i] * backward[t * states + next[i]] : 0;
        }
        return sum;
    }

    /**
     * The probability, 0 to 1, that in the sequence read last the position {@code from} shows the column {@code first},
     * all behind it up to {@code to} the column {@code rest}, and {@code to}, if there is such a position, does not.
     */
    public double run(int from, int to, int first, int rest) {
        double[] path = new double[states];
        for (int s = 0; s < states; s++) {
            path[s] = shows[s] == first ? forward[from * states + s] : 0;
        }
        for (int t = from + 1; t < to; t++) {
            path = stepWithin(t, path, rest);
        }
        double sum = 0;
        for (int s = 0; s < states; s++) {
            sum += path[s] == 0 ? 0 : path[s] * onward(to, s, rest);
        }
        return Math.min(1, sum);
    }

    private double[] stepWithin(int t, double[] before, int column) {
        double[] now = new double[states];
        step(factor[gaps[t]], before, 0, now, 0);
        for (int s = 0; s < states; s++) {
            now[s] = shows[s] == column ? now[s] * shown(t, s) / total[t] : 0;
        }
        return now;
    }
}
