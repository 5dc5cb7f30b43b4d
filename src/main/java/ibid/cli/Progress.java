package ibid.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a run over many or long files has come, as a bar on standard error, for whoever sits before a terminal and has
 * waited a while. For one thread.
 */
final class Progress implements AutoCloseable {
    /** What a run may take before it is told about, in nanoseconds. */
    private static final long PATIENCE = 1_000_000_000L;

    private static final int WIDTH = 80;

    private final Console console;
    private final int total;
    private final long start = System.nanoTime();
    private int done;
    private @Nullable ProgressBar bar;

    Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    /** One more of all is done. */
    void step() {
        done++;
        if (bar == null && console.showsProgress() && System.nanoTime() - start > PATIENCE && done < total) {
            bar = new ProgressBarBuilder()
                    .setTaskName("ibid")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(console.terminal(), WIDTH))
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
