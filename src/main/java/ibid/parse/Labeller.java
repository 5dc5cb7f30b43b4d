package ibid.parse;

import ibid.label.Lattice;
import ibid.label.LinearChain;
import ibid.label.Marginals;
import ibid.parse.feature.Features;
import ibid.text.Span;
import ibid.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits printed references into labelled segments. Holds working arrays: one for each thread. */
final class Labeller {
    /** Beyond this, text is not looked at: no reference is that long, and time and memory must stay bounded. */
    static final int LONGEST = 10_000;

    private final LinearChain chain;
    private final Tokens tokens = new Tokens();
    private final Features features = new Features();
    private final Lattice lattice = new Lattice();
    /** Made when first asked for. */
    private @Nullable Marginals marginals;

    Labeller(LinearChain chain) {
        this.chain = chain;
    }

    /** The segments, in order; together they hold all tokens of the text. */
    List<Segment> segments(String printed) {
        int limit = Math.min(printed.length(), LONGEST);
        tokens.read(printed, limit);
        features.read(printed, tokens);
        chain.decode(features.features(), features.offsets(), features.gaps(), tokens.count(), lattice);
        List<Segment> segments = cut(printed);
        if (limit < printed.length()) {
            segments.add(segment(Label.NOTE, printed, limit, printed.length()));
        }
        return segments;
    }

    /**
     * For each of the segments found last, how probable it is that it is one, from its first token to its last, with that
     * label. Of text beyond the longest that is looked at nothing is known: 0.
     */
    double[] probabilities(List<Segment> segments) {
        Marginals now = marginals == null ? new Marginals(chain) : marginals;
        marginals = now;
        int count = tokens.count();
        now.read(features.features(), features.offsets(), features.gaps(), count);
        double[] probabilities = new double[segments.size()];
        int first = 0;
        for (int i = 0; i < probabilities.length && first < count; i++) {
            int end = first + 1;
            while (end < count && !States.begins(lattice.state(end))) {
                end++;
            }
            int begun = States.column(lattice.state(first));
            probabilities[i] = now.run(first, end, begun, begun + 1);
            first = end;
        }
        return probabilities;
    }

    private List<Segment> cut(String printed) {
        List<Segment> segments = new ArrayList<>();
        int count = tokens.count();
        int first = 0;
        for (int t = 1; t <= count; t++) {
            if (t == count || States.begins(lattice.state(t))) {
                Label label = States.label(lattice.state(first));
                segments.add(segment(label, printed, tokens.start(first), tokens.end(t - 1)));
                first = t;
            }
        }
        return segments;
    }

    private static Segment segment(Label label, String printed, int start, int end) {
        return new Segment(label, printed.substring(start, end), new Span(start, end));
    }
}
