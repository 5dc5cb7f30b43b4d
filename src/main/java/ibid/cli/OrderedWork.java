package ibid.cli;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on many items by several threads, with the results in the order of the items, delivered to the calling thread.
 * Threads are started once there is enough to do for one; a little the calling thread does itself. So much is under way
 * at once and no more: memory does not grow with the number of items. For one thread.
 */
final class OrderedWork<T, R> implements Closeable {
    /** The size of items that are worth a thread's while, taken together; in characters, some fifty references. */
    static final int ENOUGH = 1 << 13;

    /** How much is under way for each thread before the earliest of it is waited for. */
    private static final int AHEAD = 8;

    private record Batch<R>(Future<List<R>> results, long size) {}

    private final int jobs;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final Deque<Batch<R>> underWay = new ArrayDeque<>();
    private @Nullable ExecutorService workers;
    private List<T> next = new ArrayList<>();
    private long nextSize;
    private long underWaySize;

    /**
     * @param jobs threads at most; with one, the calling thread does it all
     * @param work done by any thread
     * @param results told by the calling thread, in the order of the items
     */
    OrderedWork(int jobs, Function<T, R> work, Consumer<R> results) {
        this.jobs = jobs;
        this.work = work;
        this.results = results;
    }

    /** One more item, which takes time and memory as its size. May deliver earlier results. */
    void add(T item, int size) throws InterruptedException {
        next.add(item);
        nextSize += size;
        if (nextSize < ENOUGH) {
            return;
        }
        if (jobs > 1) {
            send();
        }
        while (jobs == 1 ? !next.isEmpty() : underWaySize > (long) AHEAD * jobs * ENOUGH) {
            deliver();
        }
    }

    /** Delivers the earliest results that have not been, when they are there; false if there is nothing to be done. */
    boolean deliver() throws InterruptedException {
        Batch<R> earliest = underWay.poll();
        if (earliest != null) {
            underWaySize -= earliest.size();
            await(earliest.results()).forEach(results);
            return true;
        }
        List<T> items = take();
        for (T item : items) {
            results.accept(work.apply(item));
        }
        return !items.isEmpty();
    }

    /** Delivers all results that have not been. */
    void finish() throws InterruptedException {
        while (deliver()) {
            // The next.
        }
    }

    /** What is under way is given up. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    private void send() {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(jobs);
        }
        underWaySize += nextSize;
        long size = nextSize;
        List<T> items = take();
        underWay.add(new Batch<>(workers.submit(() -> done(items)), size));
    }

    private List<T> take() {
        List<T> items = next;
        next = new ArrayList<>(items.size());
        nextSize = 0;
        return items;
    }

    private List<R> done(List<T> items) {
        List<R> done = new ArrayList<>(items.size());
        for (T item : items) {
            done.add(work.apply(item));
        }
        return done;
    }

    /** The results; a bug in a worker is one here. */
    private static <R> R await(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
