package ibid.read;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** When a file must have been read. Not thread-safe. */
final class Deadline {
    /** Checks between two looks at the clock. */
    private static final int CHECKS = 1 << 10;

    private final long end;
    private int checks;

    /** @param seconds from now */
    Deadline(long seconds) {
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** @throws IOException if it is over; from then on always */
    void check() throws IOException {
        if (checks++ % CHECKS == 0 && isOver()) {
            checks = 0;
            throw new IOException("takes too long");
        }
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }
}
