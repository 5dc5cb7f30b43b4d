package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OrderedWorkTest {
    private static final int HALF = OrderedWork.ENOUGH / 2;

    private final List<Integer> results = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItems(int jobs) throws InterruptedException {
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(jobs, OrderedWorkTest::slowly, results::add)) {
            for (int i = 0; i < 301; i++) {
                work.add(i, HALF);
            }
            work.finish();
            assertFalse(work.deliver());
        }
        assertEquals(IntStream.range(0, 301).boxed().toList(), results);
    }

    /** Some items take longer than later ones. */
    private static int slowly(int item) {
        long until = System.nanoTime() + (item % 5 == 0 ? 1_000_000 : 0);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return item;
    }

    @Test
    void aLittleIsDoneByTheCallingThread() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (OrderedWork<Integer, Thread> work = new OrderedWork<>(4, item -> Thread.currentThread(), threads::add)) {
            work.add(1, HALF - 1);
            work.add(2, HALF);
            assertTrue(work.deliver());
            assertFalse(work.deliver());
        }
        assertEquals(2, threads.size());
        threads.forEach(thread -> assertSame(Thread.currentThread(), thread));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noMoreIsUnderWayThanMemoryCanHold(int jobs) throws InterruptedException {
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(jobs, item -> item, results::add)) {
            for (int i = 1; i <= 1000; i++) {
                work.add(i, HALF);
                assertTrue(i - results.size() <= 16 * jobs + 1, results.size() + " of " + i);
            }
            work.add(1001, 1 << 30);
            assertEquals(1001, results.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aBugInTheWorkIsOneHere(int jobs) {
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(jobs, item -> 1 / item, results::add)) {
            assertThrows(RuntimeException.class, () -> {
                work.add(0, OrderedWork.ENOUGH);
                work.finish();
            });
        }
    }
}
