package ibid.find;

import ibid.find.Turn.End;
import ibid.model.Block;
import java.util.Arrays;

/**
 * The features of each line of an article, as hashes: what the finder's chain sees. Each template has a number; a feature
 * is the hash of that number and of what the template combines. Words themselves are no features: lists in a language
 * that no example was written in are to be found as well.
 */
@SuppressWarnings("EnumOrdinal") // ordinals are hashed, and the model is made anew when they change
final class LineFeatures {
    /** More than lines have, and what a {@link ibid.label.Lexicon} takes at once. */
    private static final int MOST_A_LINE = 250;

    /** Clues that tell much about the lines before and after. */
    private static final long NEIGHBOURLY = bits(
            Clue.YEAR,
            Clue.YEAR_IN_PARENTHESES,
            Clue.PAGES,
            Clue.VOLUME_ISSUE,
            Clue.DOI,
            Clue.URL,
            Clue.PUBLISHER,
            Clue.MARKER,
            Clue.IN_SEQUENCE,
            Clue.LABEL,
            Clue.BULLET,
            Clue.AFTER_GAP,
            Clue.SENTENCE_2,
            Clue.SENTENCE_5,
            Clue.CITING,
            Clue.CAPTION,
            Clue.NOTICE,
            Clue.LIST_ITEM,
            Clue.FOOTNOTE,
            Clue.HEADING_BLOCK,
            Clue.SHORT_WITHOUT_CLUES,
            Clue.LONG,
            Clue.EMAIL,
            Clue.OUTDENTED,
            Clue.INDENTED);

    private final Evidence evidence;
    private final Habits habits;
    private final Neighbourhood around;
    private int[] features = new int[1 << 14];
    private final int[] offsets;
    private int size;
    private int limit;
    /** How the line at hand stands: in a marked-up article, as a paragraph, in wrapped text. */
    private int layout;

    private LineFeatures(Evidence evidence, Habits habits) {
        this.evidence = evidence;
        this.habits = habits;
        this.around = new Neighbourhood(evidence);
        this.offsets = new int[evidence.size() + 1];
    }

    static LineFeatures of(Evidence evidence, Habits habits) {
        LineFeatures all = new LineFeatures(evidence, habits);
        for (int i = 0; i < evidence.size(); i++) {
            all.offsets[i] = all.size;
            all.limit = all.size + MOST_A_LINE;
            if (all.features.length < all.size + MOST_A_LINE) {
                all.features = Arrays.copyOf(all.features, all.features.length * 2);
            }
            all.readLine(i);
        }
        all.offsets[evidence.size()] = all.size;
        return all;
    }

    /** Hashes of all lines' features, those of line {@code i} from {@code offsets()[i]} to {@code offsets()[i + 1]}. */
    int[] features() {
        return features;
    }

    int[] offsets() {
        return offsets;
    }

    private static long bits(Clue... clues) {
        long bits = 0;
        for (Clue clue : clues) {
            bits |= clue.bit();
        }
        return bits;
    }

    private void readLine(int i) {
        layout = evidence.line(i).kind() != Block.Kind.LINE ? 0 : evidence.isWrapped(i) ? 2 : 1;
        add(0, layout, 0);
        own(i);
        beginning(i);
        heading(i);
        surroundings(i);
        habits(i);
        neighbours(i);
    }

    private void own(int i) {
        for (long rest = evidence.clues(i); rest != 0; rest &= rest - 1) {
            int clue = Long.numberOfTrailingZeros(rest);
            add(1, clue, 0);
            add(2, clue, layout + 1);
            add(3, clue, start(i) + 1);
        }
        add(4, evidence.line(i).kind().ordinal(), 0);
        add(5, lengthClass(i), layout);
        add(6, around.kind(i), layout);
        add(7, around.kind(i), start(i));
        add(8, evidence.isRunningHead(i) ? 1 : 0, layout);
    }

    private void beginning(int i) {
        int end = end(i);
        int kind = evidence.turn(i).ordinal();
        int marker = marker(i);
        add(10, start(i), layout);
        add(11, mix(start(i), end), layout);
        add(12, mix(kind, end), layout);
        add(13, marker, layout);
        add(14, mix(marker, start(i)), layout);
        add(15, mix(marker, end), layout);
        add(16, mix(start(i), place(i)), layout);
        add(17, mix(end, place(i)), layout);
        add(18, mix(kind, years(i)), layout);
        add(19, mix(mix(kind, end), place(i)), layout);
    }

    private void heading(int i) {
        int strength = evidence.heading(i);
        add(20, strength, layout);
        add(21, mix(strength, around.kind(i + 1)), layout);
        add(22, mix(strength, around.aheadNear(i)), layout);
        add(23, mix(strength, around.headings()), 0);
        add(24, around.sinceHeading(i), layout);
        add(25, mix(around.sinceHeading(i), around.kind(i)), 0);
        add(26, mix(around.headings(), around.place(i)), 0);
        add(27, mix(around.isTitle(i) ? 1 : 0, lengthClass(i)), layout);
    }

    private void neighbours(int i) {
        for (int distance = -2; distance <= 2; distance++) {
            int at = i + distance;
            if (distance != 0 && at >= 0 && at < evidence.size()) {
                int where = mix(distance + 2, layout);
                for (long rest = evidence.clues(at) & NEIGHBOURLY; rest != 0; rest &= rest - 1) {
                    add(30, Long.numberOfTrailingZeros(rest), where);
                }
                add(31, start(at), where);
                add(32, marker(at), where);
                add(33, evidence.heading(at), where);
                add(34, mix(start(at), start(i)), where);
                add(35, mix(around.kind(at), around.kind(i)), where);
            }
        }
        add(36, mix(i == 0 ? 1 : 0, i + 1 == evidence.size() ? 1 : 0), 0);
    }

    private void surroundings(int i) {
        add(40, around.before(i), layout);
        add(41, around.ahead(i), layout);
        add(42, mix(around.before(i), around.ahead(i)), around.kind(i));
        add(43, mix(around.behindNear(i), around.aheadNear(i)), layout);
        add(44, mix(around.behindNear(i), around.aheadNear(i)), mix(around.kind(i), layout));
        add(45, around.proseBefore(i), mix(around.proseAhead(i), layout));
        add(46, mix(around.proseBefore(i), around.proseAhead(i)), around.kind(i));
        add(47, mix(around.before(i), around.ahead(i)), around.headings());
        add(48, around.place(i), layout);
        add(49, mix(around.peers(i), around.kind(i)), layout);
        add(50, around.peers(i), layout);
        add(51, mix(around.peers(i), marker(i)), layout);
    }

    private void habits(int i) {
        if (!habits.areKnown()) {
            add(60, 0, 0);
            return;
        }
        double sum = 0;
        for (int habit = 0; habit < Habits.COUNT; habit++) {
            double value = habits.value(evidence, habit, i);
            add(67 + habit, quantum(value), layout);
            sum += value;
        }
        int begins = quantum(sum / 2);
        int order = habits.order(i) + 1;
        int peers = quantum(habits.peers(i));
        add(61, begins, layout);
        add(62, order, layout);
        add(63, mix(order, start(i)), layout);
        add(64, peers, layout);
        add(65, mix(begins, peers), layout);
        add(66, mix(begins, around.kind(i)), layout);
        add(78, mix(peers, around.kind(i)), layout);
        add(79, mix(peers, around.peers(i)), around.kind(i));
        add(75, mix(habits.distance(i), around.kind(i)), layout);
        add(76, habits.distance(i), layout);
        add(77, mix(habits.distance(i), order), begins);
    }

    /** A logarithm of odds in steps. */
    private static int quantum(double odds) {
        return (int) Math.round(Math.max(-8, Math.min(8, odds * 1.5)));
    }

    private int start(int i) {
        return evidence.start(i).ordinal();
    }

    private int end(int i) {
        return evidence.endBefore(i) == null
                ? End.values().length
                : evidence.endBefore(i).ordinal();
    }

    private int marker(int i) {
        int sequence = evidence.has(Clue.IN_SEQUENCE, i) ? 1 : evidence.has(Clue.WITHIN_SEQUENCE, i) ? 2 : 0;
        return evidence.marker(i).kind().ordinal() * 3 + sequence;
    }

    /** Where the line begins, and how long the one before was. */
    private int place(int i) {
        int indent = evidence.has(Clue.OUTDENTED, i) ? 1 : evidence.has(Clue.INDENTED, i) ? 2 : 0;
        int before = evidence.has(Clue.AFTER_SHORT_LINE, i)
                ? 1
                : evidence.has(Clue.AFTER_SHORTER_LINE, i) ? 2 : evidence.has(Clue.AFTER_FULL_LINE, i) ? 3 : 0;
        int gap = evidence.has(Clue.AFTER_GAP, i) ? 1 : evidence.has(Clue.STARTS_BLOCK, i) ? 2 : 0;
        return (indent * 4 + before) * 3 + gap;
    }

    private int years(int i) {
        int here = evidence.has(Clue.YEAR_IN_PARENTHESES, i) ? 2 : evidence.has(Clue.YEAR, i) ? 1 : 0;
        int before = evidence.has(Clue.YEAR_BEFORE, i) ? 1 : evidence.has(Clue.NO_YEAR_BEFORE, i) ? 2 : 0;
        return here * 9 + before * 3 + (evidence.has(Clue.NAMES_THEN_YEAR, i) ? 1 : 0);
    }

    private int lengthClass(int i) {
        int length = evidence.line(i).text().length();
        return length < 4
                ? 0
                : length < 15
                        ? 1
                        : length < 30
                                ? 2
                                : length < 60
                                        ? 3
                                        : length < 120
                                                ? 4
                                                : length < 250
                                                        ? 5
                                                        : length < 450 ? 6 : length < 900 ? 7 : length < 1800 ? 8 : 9;
    }

    private void add(int template, int a, int b) {
        if (size < limit) {
            features[size++] = hash(template, mix(a, b));
        }
    }

    private static int mix(int a, int b) {
        return (a * 0x9E3779B1) ^ Integer.rotateLeft(b * 0x85EBCA77, 15);
    }

    private static int hash(int template, int value) {
        int h = value * 0xC2B2AE3D + template * 0x27D4EB2F;
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 12;
        h *= 0x297A2D39;
        return h ^ (h >>> 15);
    }
}
