package ibid.parse;

import java.util.List;

/**
 * What the labeller gets wrong because it sees a few tokens at a time, put right by what stands in whole segments and in the
 * rest of the reference. Each step says what it knows.
 */
final class Mending {
    private Mending() {}

    static List<Segment> mended(List<Segment> segments) {
        List<Segment> whole = BrokenSegments.joined(SegmentBorders.moved(segments));
        return YearlikeVolumes.told(SegmentLabels.corrected(TitleEnds.joined(whole)));
    }
}
