package ibid.read;

import ibid.read.ReadingOrder.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * White space between two columns.
 *
 * @param x where it is
 * @param edge where the column on its right begins
 * @param column width of the narrower column beside it
 * @param from the first strip beside it, of strips from top to bottom
 * @param to after the last
 * @param score how surely it is one: the lines on both sides of it, which count less if it is narrow
 */
record Gutter(float x, float edge, float column, int from, int to, float score) {
    static final Gutter NONE = new Gutter(0, 0, 0, 0, 0, 0);

    /** The narrowest, as a part of the font's size. */
    private static final float NARROWEST = 0.6f;

    /** Lines times width, in font sizes, of the least that counts; a river between words comes to half of it. */
    private static final float LEAST = 6;

    /** Lines of the least where another page has a gutter, however narrow a line that is too long makes it here. */
    private static final float LEAST_WHERE_KNOWN = 2;

    /** The score of one that other pages will have, too; tables come to half of it. */
    private static final float SURE = 60;

    /** In points. */
    private static final float NARROWEST_SURE_COLUMN = 100;

    /** Points that the gutters of two pages may be apart. */
    private static final float TOLERANCE = 3;

    /** The least width of a column, of that of one beside the same gutter on another page. */
    private static final float ROOM = 0.6f;

    private static final float WIDEST = 2;

    /** Lines of the longer column that a line of the shorter one counts for. */
    private static final int UNEVENNESS = 3;

    /** The least part of the width of what is divided that a column has. */
    private static final float NARROWEST_COLUMN = 0.15f;

    boolean isNone() {
        return from == to;
    }

    /** Whether it tells that other pages have it too. */
    boolean isSure() {
        return score > SURE && column > NARROWEST_SURE_COLUMN;
    }

    /** Whether it is at the place of another one, on another page. */
    boolean isLike(Gutter other) {
        return Math.abs(edge - other.edge) < TOLERANCE;
    }

    /** Whether columns like those beside it have room on both sides of it; the last one may have short lines alone. */
    private boolean fits(float left, float right) {
        return edge - left > ROOM * column && right - edge > ROOM / 2 * column;
    }

    /**
     * The surest of all that the strips leave.
     *
     * @param known those that other pages have
     */
    static Gutter best(List<Strip> strips, List<Gutter> known) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Strip strip : strips) {
            left = Math.min(left, strip.left());
            right = Math.max(right, strip.right());
        }
        float narrowest = NARROWEST_COLUMN * (right - left);
        List<Cut> cuts = new ArrayList<>();
        float step = Math.max(1.5f, (right - left) / 500);
        for (float x = left + narrowest; x < right - narrowest; x += step) {
            cuts.add(new Cut(x, false));
        }
        for (Gutter gutter : known) {
            if (gutter.fits(left, right)) {
                cuts.add(new Cut(gutter.edge - Cut.HAIR, true));
            }
        }
        Gutter best = NONE;
        for (Cut cut : cuts) {
            best = best(strips, cut, narrowest, best);
        }
        return best;
    }

    private static Gutter best(List<Strip> strips, Cut cut, float narrowest, Gutter soFar) {
        Gutter best = soFar;
        int from = 0;
        for (int i = 0; i <= strips.size(); i++) {
            if (i == strips.size() || cut.crosses(strips.get(i))) {
                int start = from;
                int end = i;
                // What stands beside a strip that crosses belongs to it.
                while (start < end && start > 0 && isBeside(strips.get(start), strips.get(from - 1))) {
                    start++;
                }
                while (end > start && i < strips.size() && isBeside(strips.get(end - 1), strips.get(i))) {
                    end--;
                }
                Gutter gutter = of(strips.subList(start, end), start, cut, narrowest);
                best = gutter.score > best.score ? gutter : best;
                from = i + 1;
            }
        }
        return best;
    }

    private static boolean isBeside(Strip strip, Strip crossing) {
        return Math.abs(strip.y() - crossing.y()) < 0.5f * crossing.size();
    }

    private static Gutter of(List<Strip> strips, int from, Cut cut, float narrowest) {
        if (strips.size() < 2) {
            return NONE;
        }
        Side left = Side.of(strips, cut.x, true);
        Side right = Side.of(strips, cut.x, false);
        if (left.lines == 0 || right.lines == 0 || left.width() < narrowest || right.width() < narrowest) {
            return NONE;
        }
        if (left.isLabels(right) || right.isLabels(left)) {
            return NONE;
        }
        float width = Math.min(WIDEST, (right.left - left.right) / Math.max(left.size, right.size));
        int fewer = Math.min(left.lines, right.lines);
        int more = Math.max(left.lines, right.lines);
        float wide = cut.isKnown ? Math.max(1, width) : width;
        boolean isGutter = Math.min(UNEVENNESS * fewer, more) * wide >= (cut.isKnown ? LEAST_WHERE_KNOWN : LEAST);
        float score = (fewer + more) * Math.min(1, wide) + wide;
        return isGutter
                ? new Gutter(
                        cut.x, right.left, Math.min(left.width(), right.width()), from, from + strips.size(), score)
                : NONE;
    }

    /** A place where a gutter may be. */
    private record Cut(float x, boolean isKnown) {
        /** Points between a line that is too long and the next column. */
        private static final float HAIR = 0.6f;

        boolean crosses(Strip strip) {
            float margin = isKnown ? HAIR / 2 : NARROWEST / 2 * strip.size();
            return strip.left() < x + margin && strip.right() > x - margin;
        }
    }

    /** What stands on one side of a gutter. */
    private record Side(int lines, float left, float right, float size, List<Float> heights) {
        static Side of(List<Strip> strips, float x, boolean isLeft) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float size = 0;
            List<Float> heights = new ArrayList<>();
            for (Strip strip : strips) {
                if (strip.right() <= x == isLeft) {
                    left = Math.min(left, strip.left());
                    right = Math.max(right, strip.right());
                    size += strip.size() * (strip.right() - strip.left());
                    boolean isNew =
                            heights.isEmpty() || strip.y() - heights.get(heights.size() - 1) > 0.5f * strip.size();
                    if (isNew) {
                        heights.add(strip.y());
                    }
                }
            }
            float length = 0;
            for (Strip strip : strips) {
                length += strip.right() <= x == isLeft ? strip.right() - strip.left() : 0;
            }
            return new Side(heights.size(), left, right, length > 0 ? size / length : 1, heights);
        }

        float width() {
            return right - left;
        }

        /** Whether these are labels of what stands beside them: lines farther apart than those, each level with one. */
        boolean isLabels(Side other) {
            boolean isSparse = lines > 1 && distance() > 1.4f * other.distance();
            return isSparse && heights.stream().allMatch(other::isLevel);
        }

        /** How far apart lines mostly are. */
        private float distance() {
            List<Float> distances = new ArrayList<>();
            for (int i = 1; i < lines; i++) {
                distances.add(heights.get(i) - heights.get(i - 1));
            }
            distances.sort(null);
            return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
        }

        private boolean isLevel(float height) {
            return heights.stream().anyMatch(own -> Math.abs(own - height) < 0.2f * size);
        }
    }
}
