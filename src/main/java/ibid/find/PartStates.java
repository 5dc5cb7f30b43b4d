package ibid.find;

import ibid.label.Topology;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The states of the finder's chain, a pair for each of its runs of lines: lines outside, headings, a reference, lines
 * that interrupt a list, and the rest of a reference behind such lines. A state shows a {@link Part}.
 */
@SuppressWarnings("EnumOrdinal") // the names of the parts, in order, stand in the model file and are checked
final class PartStates implements Topology {
    private static final Part[] PARTS = Part.values();

    /** What the first line of each run is, and what the further ones are. */
    private enum Run {
        OUTSIDE(Part.OUTSIDE, Part.OUTSIDE),
        HEADING(Part.HEADING, Part.HEADING),
        REFERENCE(Part.BEGIN, Part.CONTINUE),
        INTERRUPTION(Part.INTERRUPTION, Part.INTERRUPTION),
        REST(Part.CONTINUE, Part.CONTINUE);

        private final Part first;
        private final Part further;

        Run(Part first, Part further) {
            this.first = first;
            this.further = further;
        }

        boolean mayLeadTo(Run next) {
            return switch (next) {
                case OUTSIDE, HEADING, REFERENCE -> true;
                case INTERRUPTION -> this != OUTSIDE;
                case REST -> this == INTERRUPTION;
            };
        }
    }

    private static final Run[] RUNS = Run.values();

    static final PartStates ALL = new PartStates();

    private PartStates() {}

    static Part part(int state) {
        Run run = RUNS[state / 2];
        return begins(state) ? run.first : run.further;
    }

    private static boolean begins(int state) {
        return state % 2 == 0;
    }

    /** The state of a line that is this part; {@code before} is the state of the line before, -1 for the first. */
    static int state(Part part, int before) {
        Run open = before < 0 ? Run.OUTSIDE : RUNS[before / 2];
        boolean goesOn = before >= 0 && part != Part.BEGIN && open.further == part;
        return goesOn ? open.ordinal() * 2 + 1 : run(part).ordinal() * 2;
    }

    private static Run run(Part part) {
        return Stream.of(RUNS).filter(run -> run.first == part).findFirst().orElseThrow();
    }

    /** The names of what states can show, for the model file. */
    static List<String> names() {
        return Stream.of(PARTS)
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public int states() {
        return RUNS.length * 2;
    }

    @Override
    public int width() {
        return PARTS.length;
    }

    @Override
    public int[] shows() {
        int[] shows = new int[states()];
        for (int s = 0; s < shows.length; s++) {
            shows[s] = part(s).ordinal();
        }
        return shows;
    }

    @Override
    public boolean mayStart(int state) {
        return begins(state) && Run.OUTSIDE.mayLeadTo(RUNS[state / 2]);
    }

    @Override
    public boolean mayFollow(int from, int to) {
        return begins(to) ? RUNS[from / 2].mayLeadTo(RUNS[to / 2]) : from / 2 == to / 2;
    }
}
