package ibid.parse;

import java.util.List;

/**
 * What the labeller gets wrong because it sees a few tokens at a time, put right by what stands in whole segments and in the
 * rest of the reference. Each step says what it knows.
 */
final class Mending {
    /** Nobody lists so many editors, and patterns go as deep as names go on. */
    static final int LONGEST_NAMES = 300;

    private Mending() {}

    static List<Segment> mended(List<Segment> segments) {
        List<Segment> whole = BrokenSegments.joined(SegmentBorders.moved(segments));
        return YearlikeVolumes.told(SegmentLabels.corrected(TitleEnds.joined(whole)));
    }

    /** Whether the next segment bears that label. */
    static boolean isBefore(List<Segment> segments, int at, Label label) {
        return at + 1 < segments.size() && segments.get(at + 1).label() == label;
    }
}
