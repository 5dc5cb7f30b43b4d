package ibid.find;

/**
 * The likeliest sequence of {@link Part}s by Viterbi's algorithm, over scores that {@link Evidence} and {@link Habits}
 * give each line: natural logarithms of odds against the line being {@link Part#OUTSIDE}.
 */
@SuppressWarnings("EnumOrdinal") // enums are indices of arrays in a hot loop, never stored
final class PartChain {
    private static final Part[] PARTS = Part.values();
    private static final double NEVER = -1e9;

    /** From row to column, in the order of {@link Part}. */
    private static final double[][] TRANSITIONS = {
        // OUTSIDE, HEADING, BEGIN, CONTINUE, INTERRUPTION
        {2.4, 1.6, -4.3, NEVER, NEVER},
        {0.1, 1.0, 0.1, NEVER, -1.0},
        {-0.4, -0.7, 1.5, 1.5, -0.9},
        {-0.4, -0.7, 1.5, 1.5, -0.9},
        {-1.3, 0, 0.4, 0.4, 0},
    };

    private static final double HEADING = 2.5;
    private static final double WEAK_HEADING = 0.5;
    private static final double INTERRUPTION = -1.8;

    /** That a line which comes back page after page interrupts a list, and that it is a part of one. */
    private static final double RUNNING_HEAD_INTERRUPTS = 3.5;

    private static final double RUNNING_HEAD_LISTED = -3.0;

    private PartChain() {}

    static Part[] decode(Evidence evidence, Habits habits) {
        int size = evidence.size();
        byte[] back = new byte[size * PARTS.length];
        double[] best = {0, NEVER, NEVER, NEVER, NEVER};
        double[] next = new double[PARTS.length];
        for (int i = 0; i < size; i++) {
            score(evidence, habits, i, next);
            for (int to = 0; to < PARTS.length; to++) {
                int from = bestBefore(best, to);
                back[i * PARTS.length + to] = (byte) from;
                next[to] += best[from] + TRANSITIONS[from][to];
            }
            double[] free = best;
            best = next;
            next = free;
        }
        return trace(back, size, best);
    }

    private static int bestBefore(double[] best, int to) {
        int from = 0;
        for (int candidate = 1; candidate < PARTS.length; candidate++) {
            if (best[candidate] + TRANSITIONS[candidate][to] > best[from] + TRANSITIONS[from][to]) {
                from = candidate;
            }
        }
        return from;
    }

    private static void score(Evidence evidence, Habits habits, int i, double[] scores) {
        boolean runningHead = evidence.isRunningHead(i);
        double listed = evidence.listed(i) + (runningHead ? RUNNING_HEAD_LISTED : 0);
        double begins = evidence.begins(i) + habits.begins(evidence, i);
        int heading = evidence.heading(i);
        scores[Part.OUTSIDE.ordinal()] = 0;
        scores[Part.HEADING.ordinal()] = heading == 2 ? HEADING : heading == 1 ? WEAK_HEADING : NEVER;
        scores[Part.BEGIN.ordinal()] = listed + habits.isItem(i) - softplus(-begins);
        scores[Part.CONTINUE.ordinal()] = listed - softplus(begins);
        scores[Part.INTERRUPTION.ordinal()] = runningHead ? RUNNING_HEAD_INTERRUPTS : INTERRUPTION;
    }

    /** ln(1 + e^x): the negative logarithm of the probability that odds of e^-x stand for. */
    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }

    private static Part[] trace(byte[] back, int size, double[] best) {
        Part[] parts = new Part[size];
        int state = 0;
        for (int candidate = 1; candidate < PARTS.length; candidate++) {
            state = best[candidate] > best[state] ? candidate : state;
        }
        for (int i = size - 1; i >= 0; i--) {
            parts[i] = PARTS[state];
            state = back[i * PARTS.length + state];
        }
        return parts;
    }
}
