package ibid.find;

import ibid.label.LinearChain;
import ibid.label.Sequence;
import ibid.label.Topology;
import ibid.model.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Articles whose references are known, as examples to train a {@link PartChain} on. Thread-safe. */
public final class ListExamples {
    private ListExamples() {}

    /** The states of the finder's chains. */
    public static Topology topology() {
        return PartStates.ALL;
    }

    /** The example that an article is, for a first reading; empty if a reference is not to be found in it. */
    public static Optional<Sequence> first(Article article, List<String> references) {
        Evidence evidence = Evidence.of(article);
        return Alignment.parts(evidence, references).map(parts -> sequence(evidence, Habits.UNKNOWN, parts));
    }

    /**
     * The same for a second reading; empty, too, if a first one finds nothing to learn habits from.
     *
     * @param reader for the first reading, one that has not been trained on this article
     */
    public static Optional<Sequence> second(Article article, List<String> references, LinearChain reader) {
        Evidence evidence = Evidence.of(article);
        Habits habits = ReferenceFinder.habits(evidence, new PartChain(reader, reader));
        return habits.areKnown()
                ? Alignment.parts(evidence, references).map(parts -> sequence(evidence, habits, parts))
                : Optional.empty();
    }

    private static Sequence sequence(Evidence evidence, Habits habits, Part[] parts) {
        LineFeatures features = LineFeatures.of(evidence, habits);
        int[] offsets = features.offsets();
        int[] states = new int[parts.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = PartStates.state(parts[i], i == 0 ? -1 : states[i - 1]);
        }
        return new Sequence(
                Arrays.copyOf(features.features(), offsets[parts.length]), offsets, new byte[parts.length], states);
    }
}
