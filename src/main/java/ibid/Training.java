package ibid;

import ibid.label.Ensemble;
import ibid.label.LinearChain;
import ibid.label.Sequence;
import ibid.label.train.Trainer;
import ibid.parse.Examples;
import ibid.parse.ReferenceParser;
import ibid.parse.Segment;
import ibid.parse.synthesis.Synthesis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fits the reference labeller to tagged references. The same references give the same labeller. */
public final class Training {
    private static final long[] DRAWS = {41, 42, 43, 44, 45, 46};

    /** The most features that the mean of the draws keeps: more make it better by little, and larger. */
    private static final int ROWS = 110_000;

    /** Of features that come more often than this in the references, only the strong ones are kept: they cost most. */
    private static final int OFTEN = 1000;

    /** So many of all features are strong. */
    private static final int STRONG = 40_000;

    private Training() {}

    /**
     * A labeller that knows only these references, and as many again as pays, printed in invented and published styles.
     * What is printed is drawn by lot: the labeller is the mean of those that several draws give.
     *
     * @param log told of progress, a line at a time
     */
    public static LinearChain train(List<List<Segment>> references, Consumer<String> log) {
        List<LinearChain> chains = new ArrayList<>();
        for (long draw : DRAWS) {
            chains.add(train(references, draw, log));
        }
        return Ensemble.mean(chains, ROWS).pruned(new Examples().of(references), OFTEN, STRONG);
    }

    private static LinearChain train(List<List<Segment>> references, long draw, Consumer<String> log) {
        List<List<Segment>> all = new ArrayList<>(references);
        Synthesis synthesis = new Synthesis(references, draw);
        all.addAll(synthesis.references(references.size() / 2));
        log.accept("printing references in published styles");
        all.addAll(synthesis.references(references.size() * 14 / 10, new PublishedStyles()));
        List<Sequence> examples = new Examples().of(all);
        return new Trainer(Trainer.Options.DEFAULT, log).train(examples, Examples.topology());
    }

    /**
     * The labeller that comes with ibid, taught these references as well; a few are enough.
     *
     * @param log told of progress, a line at a time
     */
    public static LinearChain trainFurther(List<List<Segment>> references, Consumer<String> log) {
        List<Sequence> examples = new Examples().of(references);
        return new Trainer(Trainer.Options.FURTHER, log).train(examples, ReferenceParser.shippedModel());
    }
}
