package ibid.label;

/**
 * The states of a linear chain before anything is learnt: what each shows and which may follow which. They come in pairs:
 * an even one begins a run, and the next, which nothing else leads to, goes on with it.
 */
public interface Topology {
    int states();

    /** The number of columns of weights. */
    int width();

    /** For each state, the column of weights it shows, from 0. States that differ only in what came before share one. */
    int[] shows();

    /** How many kinds of gaps between positions there are: what a step scores depends on the gap it goes over. */
    default int gaps() {
        return 1;
    }

    boolean mayStart(int state);

    boolean mayFollow(int from, int to);
}
