package ibid.find;

import java.util.HashMap;
import java.util.Map;

/** What the lines around each line look like: how many of them could be of references, how many of prose. */
final class Neighbourhood {
    private static final int NEAR = 4;
    private static final int FAR = 20;

    /** What a line looks like by itself. */
    private static final int PLAIN = 0;

    private static final int PROSE = 1;
    private static final int PERHAPS = 2;
    private static final int LIKELY = 3;
    private static final int SURE = 4;
    private static final int SHORT = 5;

    private final Evidence evidence;
    private final int[] kinds;
    /** Sums over all lines before. */
    private final int[] likely;

    private final int[] prose;
    private final int[] sinceHeading;
    private final int headings;
    private final Map<Integer, int[]> peers = new HashMap<>();

    Neighbourhood(Evidence evidence) {
        this.evidence = evidence;
        int size = evidence.size();
        kinds = new int[size];
        likely = new int[size + 1];
        prose = new int[size + 1];
        sinceHeading = new int[size];
        int found = 0;
        int last = -1;
        for (int i = 0; i < size; i++) {
            kinds[i] = kindOf(i);
            likely[i + 1] = likely[i] + (kinds[i] == LIKELY || kinds[i] == SURE ? 1 : 0);
            prose[i + 1] = prose[i] + (kinds[i] == PROSE ? 1 : 0);
            sinceHeading[i] = last < 0 ? -1 : i - last;
            if (evidence.heading(i) == 2) {
                found++;
                last = i;
            }
            int[] counts = peers.computeIfAbsent(evidence.peers(i), key -> new int[2]);
            counts[0]++;
            counts[1] += kinds[i] >= PERHAPS && kinds[i] <= SURE ? 1 : 0;
        }
        headings = Math.min(found, 2);
    }

    private int kindOf(int i) {
        int signs = 0;
        signs += evidence.start(i).isNames() ? 1 : 0;
        signs += has(i, Clue.YEAR_IN_PARENTHESES) || has(i, Clue.YEAR) ? 1 : 0;
        signs += has(i, Clue.PAGES) || has(i, Clue.VOLUME_ISSUE) || has(i, Clue.VOLUME_WORD) ? 1 : 0;
        signs += has(i, Clue.PUBLISHER) || has(i, Clue.EDITORS) || has(i, Clue.CONTAINER) ? 1 : 0;
        signs += has(i, Clue.DOI) || has(i, Clue.URL) || has(i, Clue.ISBN) ? 1 : 0;
        signs += has(i, Clue.INITIALS_2) ? 1 : 0;
        int against = has(i, Clue.SENTENCE_5) ? 3 : has(i, Clue.SENTENCE_3) ? 2 : has(i, Clue.SENTENCE_2) ? 1 : 0;
        against += has(i, Clue.CITING) ? 1 : 0;
        if (signs - against >= 3) {
            return SURE;
        }
        if (signs - against == 2) {
            return LIKELY;
        }
        if (against > 0 && against >= signs) {
            return PROSE;
        }
        return signs > 0 ? PERHAPS : evidence.line(i).text().length() < 40 ? SHORT : PLAIN;
    }

    private boolean has(int i, Clue clue) {
        return evidence.has(clue, i);
    }

    /** What the line looks like by itself, a small number; of no line another. */
    int kind(int i) {
        return i < 0 || i >= kinds.length ? 7 : kinds[i];
    }

    /** The share of the lines before that could be of references, in sixths. */
    int before(int i) {
        return share(likely, i - FAR, i);
    }

    int ahead(int i) {
        return share(likely, i + 1, i + 1 + FAR);
    }

    int behindNear(int i) {
        return share(likely, i - NEAR, i);
    }

    int aheadNear(int i) {
        return share(likely, i + 1, i + 1 + NEAR);
    }

    int proseBefore(int i) {
        return share(prose, i - FAR, i);
    }

    int proseAhead(int i) {
        return share(prose, i + 1, i + 1 + FAR);
    }

    private int share(int[] sums, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(kinds.length, to);
        return last <= first ? 7 : (sums[last] - sums[first]) * 6 / (last - first);
    }

    /** How many headings of reference lists the article has, up to 2. */
    int headings() {
        return headings;
    }

    /** How many lines ago such a heading stood, in classes. */
    int sinceHeading(int i) {
        int lines = sinceHeading[i];
        return lines < 4 ? lines : lines < 8 ? 4 : lines < 30 ? 5 : lines < 120 ? 6 : 7;
    }

    /** Where in the article, in tenths; in a short one by fewer. */
    int place(int i) {
        return kinds.length < 20 ? 11 : i * 10 / kinds.length;
    }

    /** Whether the line could be the heading of any section. */
    boolean isTitle(int i) {
        String text = evidence.line(i).text();
        return kinds[i] == SHORT && Character.isUpperCase(text.codePointAt(0)) && !text.endsWith(".");
    }

    /** The share of the items of the line's list that could be references, in sixths; another number for no list. */
    int peers(int i) {
        if (evidence.peers(i) == 0) {
            return 8;
        }
        int[] counts = peers.getOrDefault(evidence.peers(i), new int[] {1, 0});
        return counts[0] < 3 ? 9 : counts[1] * 6 / counts[0];
    }
}
