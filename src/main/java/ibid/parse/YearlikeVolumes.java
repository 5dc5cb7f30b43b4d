package ibid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells volumes from years where the labeller does not. Journals that are old or come out often have reached volume 1803:
 * between the journal's title and the pages such a number is the volume if quite another year stands elsewhere. Law
 * journals count years, and a ruling is of the same or of the year before.
 */
final class YearlikeVolumes {
    private static final int DIGITS = 4;

    /** How far from the year a number must be that is none. */
    private static final int DISTANCE = 4;

    /** Of two numbers side by side, one is a year and the other is not if only one of them is later than this. */
    private static final int LATEST = 1899;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private YearlikeVolumes() {}

    static List<Segment> told(List<Segment> segments) {
        int at = -1;
        boolean none = true;
        for (int i = 0; i < segments.size(); i++) {
            at = isBetweenJournalAndPages(segments, i) ? i : at;
            none &= segments.get(i).label() != Label.VOLUME;
        }
        return at >= 0 && none ? told(segments, at) : segments;
    }

    private static boolean isBetweenJournalAndPages(List<Segment> segments, int i) {
        return segments.get(i).label() == Label.DATE
                && i > 0
                && i + 1 < segments.size()
                && segments.get(i - 1).label() == Label.JOURNAL
                && isBehindVolume(segments.get(i + 1).label());
    }

    private static boolean isBehindVolume(Label label) {
        return label == Label.PAGES || label == Label.ISSUE;
    }

    private static List<Segment> told(List<Segment> segments, int at) {
        List<Segment> told = new ArrayList<>(segments);
        String dates = segments.subList(0, at).stream()
                .filter(segment -> segment.label() == Label.DATE)
                .map(Segment::text)
                .collect(Collectors.joining(" "));
        Segment segment = segments.get(at);
        String text = Draft.bare(segment.text());
        if (isNumber(text) && isFarFrom(dates, Integer.parseInt(text))) {
            told.set(at, segment.as(Label.VOLUME));
        } else if (dates.isEmpty()) {
            split(told, at);
        }
        return told;
    }

    /** "2010, 1803," */
    private static void split(List<Segment> told, int at) {
        Segment segment = told.get(at);
        int comma = segment.text().indexOf(", ");
        if (comma < 0) {
            return;
        }
        String first = Draft.bare(segment.text().substring(0, comma));
        String second = Draft.bare(segment.text().substring(comma + 1));
        if (isNumber(first) && isNumber(second) && isYear(first) != isYear(second)) {
            told.set(at, segment.head(comma + 1).as(yearOrVolume(first)));
            told.add(at + 1, segment.tail(comma + 1).as(yearOrVolume(second)));
        }
    }

    private static Label yearOrVolume(String number) {
        return isYear(number) ? Label.DATE : Label.VOLUME;
    }

    /** Whether there is a year, and that none is near a number. */
    private static boolean isFarFrom(String dates, int number) {
        Matcher matcher = YEAR.matcher(dates);
        boolean far = false;
        while (matcher.find()) {
            if (Math.abs(Integer.parseInt(matcher.group()) - number) < DISTANCE) {
                return false;
            }
            far = true;
        }
        return far;
    }

    private static boolean isNumber(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isYear(String number) {
        return Integer.parseInt(number) > LATEST;
    }
}
