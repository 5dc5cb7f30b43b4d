package ibid;

import ibid.label.LinearChain;
import ibid.label.Sequence;
import ibid.label.train.Trainer;
import ibid.parse.Examples;
import ibid.parse.Segment;
import java.util.List;
import java.util.function.Consumer;

/** Fits the reference labeller to tagged references. */
public final class Training {
    private Training() {}

    /** @param log told of progress, a line at a time */
    public static LinearChain train(List<List<Segment>> references, Trainer.Options options, Consumer<String> log) {
        List<Sequence> examples = new Examples().of(references);
        return new Trainer(options, log).train(examples, Examples.states(), Examples.mayStart(), Examples.mayFollow());
    }
}
