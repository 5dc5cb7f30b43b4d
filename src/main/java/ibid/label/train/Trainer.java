package ibid.label.train;

import ibid.label.LinearChain;
import ibid.label.Sequence;
import ibid.label.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

/**
 * Fits a {@link LinearChain} to labelled sequences: maximum likelihood by AdaGrad over small batches, the weights of the
 * last epochs averaged, features without weight dropped, rounded to six bits. Deterministic for a given number of threads
 * and any machine: examples are shared out by index, each weight row is written by one thread.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi et al., Adaptive Subgradient Methods</a>
 */
public final class Trainer {
    private static final int THREADS = 2;
    /** After weak features have been dropped. */
    private static final int REFINING_EPOCHS = 3;

    private final Options options;
    private final Consumer<String> log;

    /**
     * @param epochs how often all examples are seen
     * @param rate step width
     * @param decay how much of a weight is lost at each step, against over-fitting
     * @param minCount in how many sequences a feature must occur to be kept
     * @param rows the most features learnt that the model keeps
     * @param outlier how improbable an example may be, as a negative logarithm; those that stay more improbable than this
     *     are held to be wrongly labelled and left out
     * @param dropout share of the features left out at each position, so that none is relied on alone
     * @param caution how much each weight is held to have moved already: the more, the shorter its first steps
     * @param batch how many sequences are learnt from at once: fewer of long ones
     */
    public record Options(
            int epochs,
            float rate,
            float decay,
            int minCount,
            int rows,
            float outlier,
            float dropout,
            float caution,
            int batch) {
        public static final Options DEFAULT = new Options(3, 0.15f, 2e-5f, 3, 100_000, 12, 0.4f, 0, 64);

        /** For sequences of hundreds of positions, of which neighbours tell nearly the same. */
        public static final Options LINES = new Options(8, 0.05f, 2e-5f, 3, 40_000, Float.MAX_VALUE, 0.3f, 1, 4);

        /** To add a few examples, all of which count, to a chain that has seen many and is not to forget them. */
        public static final Options FURTHER = new Options(25, 0.03f, 1e-2f, 1, 20_000, Float.MAX_VALUE, 0.5f, 1, 64);
    }

    public Trainer(Options options, Consumer<String> log) {
        this.options = options;
        this.log = log;
    }

    /**
     * A chain that knows only what it learns.
     *
     * @param sequences the examples; their order does not matter much
     */
    public LinearChain train(List<Sequence> sequences, Topology topology) {
        return train(sequences, LinearChain.blank(topology));
    }

    /**
     * A chain that knows what another knows, as far as the examples do not teach otherwise.
     *
     * @param known is not changed
     */
    public LinearChain train(List<Sequence> sequences, LinearChain known) {
        FeatureIndex index = FeatureIndex.of(sequences, options.minCount());
        log.accept(sequences.size() + " sequences, " + index.size() + " features");
        Weights weights = new Weights(index.size(), known, options.caution());
        List<Example> examples = sequences.stream()
                .map(sequence -> new Example(index.numbered(sequence), weights.prior.scores(sequence)))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            run(pool, examples, weights, options.epochs(), options.rate(), options.epochs() / 2);
            int[] kept = weights.strongest(options.rows());
            weights.keepOnly(kept);
            run(pool, examples, weights, REFINING_EPOCHS, options.rate() / 4, 0);
            return weights.chain(index, kept);
        } finally {
            pool.shutdown();
        }
    }

    private void run(
            ExecutorService pool, List<Example> examples, Weights weights, int epochs, float rate, int lenient) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(1);
        weights.startAverage();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int from = 0; from < order.size(); from += options.batch()) {
                List<Example> batch = order.subList(from, Math.min(order.size(), from + options.batch()));
                float now = rate * (1 - 0.9f * (epoch + (float) from / order.size()) / epochs);
                float outlier = epoch < lenient ? Float.MAX_VALUE : options.outlier();
                loss += batch(pool, batch, weights, now, outlier, epoch * 31 + from);
            }
            if (epoch >= epochs / 2) {
                weights.addToAverage();
            }
            log.accept(String.format(Locale.ROOT, "epoch %d: loss %.4f a sequence", epoch + 1, loss / order.size()));
        }
        weights.average();
    }

    private double batch(
            ExecutorService pool, List<Example> batch, Weights weights, float rate, float outlier, int seed) {
        Gradient[] gradients = new Gradient[batch.size()];
        weights.steps.refresh();
        double loss = onEachThread(pool, thread -> {
            double sum = 0;
            for (int i = thread; i < gradients.length; i += THREADS) {
                gradients[i] = new Gradient(batch.get(i), weights, options.dropout(), seed * 64L + i);
                sum += gradients[i].loss();
            }
            return sum;
        });
        onEachThread(pool, thread -> {
            for (Gradient gradient : gradients) {
                if (gradient.loss() <= outlier) {
                    gradient.apply(rate, options.decay(), thread, THREADS);
                }
            }
            return 0;
        });
        return loss;
    }

    private static double onEachThread(ExecutorService pool, IntToDoubleFunction work) {
        List<Callable<Double>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            tasks.add(() -> work.applyAsDouble(number));
        }
        return sum(pool, tasks);
    }

    private static double sum(ExecutorService pool, List<Callable<Double>> tasks) {
        try {
            double sum = 0;
            for (Future<Double> part : pool.invokeAll(tasks)) {
                sum += part.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
