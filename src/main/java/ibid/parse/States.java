package ibid.parse;

import ibid.label.Topology;
import ibid.parse.feature.Features;
import java.util.ArrayList;
import java.util.List;

/**
 * The states of the labeller. A state says three things: the {@link Label} of the token; whether the token begins a
 * segment or goes on with it; and what the reference has shown so far ({@link Seen}), since a reference that has had its
 * title does not have another. The first two make the column that the state shows.
 */
@SuppressWarnings("EnumOrdinal") // the names of the labels, in order, stand in each model file and are checked
final class States implements Topology {
    private static final Label[] LABELS = Label.values();
    private static final int COLUMNS = LABELS.length * 2;

    /** What of a reference has gone by, the token at hand included; the imprint is a publisher or a place. */
    private enum Seen {
        NOTHING,
        TITLE,
        TITLE_AND_CONTAINER,
        TITLE_AND_IMPRINT,
        ALL;

        Seen after(Label label) {
            return switch (label) {
                case TITLE -> this == NOTHING ? TITLE : this;
                case JOURNAL, CONTAINER_TITLE ->
                    switch (this) {
                        case NOTHING, TITLE_AND_CONTAINER, ALL -> this;
                        case TITLE -> TITLE_AND_CONTAINER;
                        case TITLE_AND_IMPRINT -> ALL;
                    };
                case PUBLISHER, LOCATION ->
                    switch (this) {
                        case NOTHING, TITLE_AND_IMPRINT, ALL -> this;
                        case TITLE -> TITLE_AND_IMPRINT;
                        case TITLE_AND_CONTAINER -> ALL;
                    };
                default -> this;
            };
        }
    }

    private static final Seen[] SEEN = Seen.values();
    static final States ALL = new States();

    private States() {}

    static Label label(int state) {
        return LABELS[(state % COLUMNS) >> 1];
    }

    /** What the state shows; a token that goes on with the segment shows the column behind that of the one that begins it. */
    static int column(int state) {
        return state % COLUMNS;
    }

    static boolean begins(int state) {
        return (state & 1) == 0;
    }

    /** The state of a token with that label; {@code before} is the state of the token before, -1 for the first. */
    static int state(Label label, boolean begins, int before) {
        Seen seen = (before < 0 ? Seen.NOTHING : seen(before)).after(label);
        return seen.ordinal() * COLUMNS + label.ordinal() * 2 + (begins ? 0 : 1);
    }

    private static Seen seen(int state) {
        return SEEN[state / COLUMNS];
    }

    /** The names of what states can show, for the model file. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Label label : LABELS) {
            names.add(label.tag());
            names.add(label.tag() + "+");
        }
        return names;
    }

    @Override
    public int states() {
        return SEEN.length * COLUMNS;
    }

    @Override
    public int width() {
        return COLUMNS;
    }

    @Override
    public int[] shows() {
        int[] shows = new int[states()];
        for (int s = 0; s < shows.length; s++) {
            shows[s] = s % COLUMNS;
        }
        return shows;
    }

    @Override
    public int gaps() {
        return Features.GAPS;
    }

    @Override
    public boolean mayStart(int state) {
        return state == state(label(state), true, -1);
    }

    @Override
    public boolean mayFollow(int from, int to) {
        boolean secondTitle = begins(to) && label(to) == Label.TITLE && seen(from) != Seen.NOTHING;
        boolean sameSegment = begins(to) || column(to) == (column(from) | 1);
        boolean possible = seen(from).after(label(from)) == seen(from);
        return possible && !secondTitle && sameSegment && to == state(label(to), begins(to), from);
    }
}
