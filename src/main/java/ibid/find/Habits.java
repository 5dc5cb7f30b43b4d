package ibid.find;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article's own lists show about how their references begin, learnt from a first reading of them: after an
 * empty line, at the margin, with a number, with a surname, in alphabetical order. A second reading takes it as
 * evidence.
 */
@SuppressWarnings("EnumOrdinal") // enums are indices of arrays in a hot loop, never stored
final class Habits {
    /** References too few to speak of habits. */
    private static final int FEWEST = 4;

    /** The most that one habit counts, in natural logarithms of odds. */
    private static final double LIMIT = 4.0;

    private static final int WIDEST_INDENT = 40;
    private static final int[] SIZES = {
        Start.values().length,
        WIDEST_INDENT + 1,
        Marker.Kind.values().length,
        Turn.End.values().length,
        Turn.Kind.values().length,
    };

    /** What each habit counts: the words and the place a line begins with, its marker, the line before, the turn. */
    private static final double[] WEIGHTS = {0.3, 2.0, 0.5, 0.5, 0.2};

    /** That the line stands where its name belongs in the alphabet, and that it does not. */
    private static final double IN_ORDER = 2.5;

    private static final double OUT_OF_ORDER = -1.5;

    /** What the other items of a list say of one. */
    private static final double PEERS = 1.0;

    /** Before anything is learnt. */
    static final Habits UNKNOWN = new Habits(0);

    private static final int[] NO_PEERS = {0, 0};

    private final double[][] odds = new double[SIZES.length][];
    private final byte[] order;
    /** For each line, how much oftener its peers began a reference than not. */
    private final double[] peerOdds;

    private Habits(int lines) {
        order = new byte[lines];
        peerOdds = new double[lines];
    }

    /** Learns from a first reading. */
    static Habits of(Evidence evidence, Part[] parts) {
        int begun = count(parts, Part.BEGIN);
        int continued = count(parts, Part.CONTINUE);
        if (begun < FEWEST) {
            return UNKNOWN;
        }
        Habits habits = new Habits(parts.length);
        double usual = Math.log((begun + 1.0) / (continued + 1.0));
        for (int habit = 0; habit < SIZES.length; habit++) {
            habits.odds[habit] = odds(evidence, parts, habit, usual);
        }
        habits.readOrder(evidence, parts);
        habits.readPeers(evidence, parts);
        return habits;
    }

    /** Evidence that a line of a reference is its first, in natural logarithms of odds. */
    double begins(Evidence evidence, int i) {
        if (order.length == 0) {
            return 0;
        }
        double sum = order[i] > 0 ? IN_ORDER : order[i] < 0 ? OUT_OF_ORDER : 0;
        for (int habit = 0; habit < SIZES.length; habit++) {
            sum += WEIGHTS[habit] * value(evidence, habit, i);
        }
        return sum;
    }

    /** Evidence that the line begins a reference rather than stands outside, from the other items of its list. */
    double isItem(int i) {
        return order.length == 0 ? 0 : PEERS * peerOdds[i];
    }

    /** How much oftener than other lines, lines like this one begin a reference here. */
    private double value(Evidence evidence, int habit, int i) {
        return odds[habit][trait(evidence, habit, i)];
    }

    /** 1 if the line keeps the alphabetical order of its list, -1 if it breaks it, 0 if there is none. */
    int order(int i) {
        return order.length == 0 ? 0 : order[i];
    }

    private static int trait(Evidence evidence, int habit, int i) {
        return switch (habit) {
            case 0 -> evidence.start(i).ordinal();
            case 1 -> Math.min(WIDEST_INDENT, evidence.line(i).indent());
            case 2 -> evidence.marker(i).kind().ordinal();
            case 3 -> evidence.endBefore(i).ordinal();
            default -> evidence.turn(i).ordinal();
        };
    }

    private static double[] odds(Evidence evidence, Part[] parts, int habit, double usual) {
        int[] begun = new int[SIZES[habit]];
        int[] continued = new int[SIZES[habit]];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.BEGIN) {
                begun[trait(evidence, habit, i)]++;
            } else if (parts[i] == Part.CONTINUE) {
                continued[trait(evidence, habit, i)]++;
            }
        }
        double[] odds = new double[SIZES[habit]];
        for (int trait = 0; trait < odds.length; trait++) {
            // One made-up line with the usual odds on each side, so that what was not seen says nothing.
            double share = 1 / (1 + Math.exp(-usual));
            double value = Math.log((begun[trait] + 2 * share) / (continued[trait] + 2 * (1 - share))) - usual;
            odds[trait] = limited(value);
        }
        return odds;
    }

    private void readPeers(Evidence evidence, Part[] parts) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (evidence.peers(i) != 0) {
                counts.computeIfAbsent(evidence.peers(i), key -> new int[2])[parts[i] == Part.BEGIN ? 0 : 1]++;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            int[] count = counts.getOrDefault(evidence.peers(i), NO_PEERS);
            peerOdds[i] = limited(Math.log((count[0] + 1.0) / (count[1] + 1.0)));
        }
    }

    private static double limited(double odds) {
        return Math.max(-LIMIT, Math.min(LIMIT, odds));
    }

    private static int count(Part[] parts, Part part) {
        int count = 0;
        for (Part each : parts) {
            count += each == part ? 1 : 0;
        }
        return count;
    }

    /** Marks, in each list in alphabetical order, the lines that would keep it and those that would break it. */
    private void readOrder(Evidence evidence, Part[] parts) {
        int from = 0;
        for (int i = 0; i <= parts.length; i++) {
            if (i == parts.length || parts[i] == Part.OUTSIDE) {
                if (i - from > FEWEST) {
                    readOrder(evidence, parts, from, i);
                }
                from = i + 1;
            }
        }
    }

    private void readOrder(Evidence evidence, Part[] parts, int from, int to) {
        String[] keys = new String[to - from];
        List<Integer> begun = new ArrayList<>();
        for (int i = from; i < to; i++) {
            keys[i - from] = key(evidence, i);
            if (parts[i] == Part.BEGIN && !keys[i - from].isEmpty()) {
                begun.add(i - from);
            }
        }
        boolean[] anchors = anchors(keys, begun);
        int anchored = 0;
        for (boolean anchor : anchors) {
            anchored += anchor ? 1 : 0;
        }
        if (anchored > FEWEST && anchored * 10 >= begun.size() * 7) {
            markOrder(keys, anchors, from);
        }
    }

    private void markOrder(String[] keys, boolean[] anchors, int from) {
        String[] after = new String[keys.length];
        String next = "";
        for (int i = keys.length - 1; i >= 0; i--) {
            after[i] = next;
            next = anchors[i] ? keys[i] : next;
        }
        String before = "";
        for (int i = 0; i < keys.length; i++) {
            if (!keys[i].isEmpty()) {
                boolean fits =
                        before.compareTo(keys[i]) <= 0 && (after[i].isEmpty() || keys[i].compareTo(after[i]) <= 0);
                order[from + i] = (byte) (fits ? 1 : -1);
            }
            before = anchors[i] ? keys[i] : before;
        }
    }

    /** The longest series of beginnings in alphabetical order. */
    private static boolean[] anchors(String[] keys, List<Integer> begun) {
        int[] tails = new int[begun.size()];
        int[] previous = new int[keys.length];
        int length = 0;
        for (int at : begun) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (keys[tails[middle]].compareTo(keys[at]) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low > 0 ? tails[low - 1] : -1;
            tails[low] = at;
            length = Math.max(length, low + 1);
        }
        boolean[] anchors = new boolean[keys.length];
        for (int at = length > 0 ? tails[length - 1] : -1; at >= 0; at = previous[at]) {
            anchors[at] = true;
        }
        return anchors;
    }

    /** What a line would be sorted by; empty if it does not begin with a name or capital. */
    private static String key(Evidence evidence, int i) {
        Start start = evidence.start(i);
        boolean sortable = (start.isNames() && start != Start.REPEATED_AUTHOR) || start == Start.CAPITAL;
        if (!sortable) {
            return "";
        }
        String text = evidence.line(i).text().substring(evidence.marker(i).length());
        int end = 0;
        while (end < text.length() && end < 12 && text.charAt(end) != ',' && text.charAt(end) != '(') {
            end++;
        }
        return Folding.letters(text.substring(0, end));
    }
}
