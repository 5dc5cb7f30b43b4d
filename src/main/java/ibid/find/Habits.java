package ibid.find;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** How many habits there are. */
    static final int COUNT = SIZES.length;

    /** Lines from a list in which others may belong to it. */
    private static final int NEAR = 4;

    /** Before anything is learnt. */
    static final Habits UNKNOWN = new Habits(0);

    private static final int[] NO_PEERS = {0, 0};

    private final double[][] odds = new double[SIZES.length][];
    private final byte[] order;
    /** For each line, how much oftener its peers began a reference than not. */
    private final double[] peerOdds;
    /** For each line, where it lies beside the lists of the first reading. */
    private final byte[] distance;

    private Habits(int lines) {
        order = new byte[lines];
        peerOdds = new double[lines];
        distance = new byte[lines];
    }

    /** Whether anything has been learnt. */
    boolean areKnown() {
        return order.length > 0;
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
        habits.readDistance(parts);
        return habits;
    }

    /** How much oftener the line's peers in its list or run of numbers began a reference than not, as a logarithm. */
    double peers(int i) {
        return peerOdds[i];
    }

    /** 0 inside a list of the first reading, 1 soon after one, 2 soon before one, 3 elsewhere. */
    int distance(int i) {
        return distance[i];
    }

    /** How much oftener than other lines, lines like this one begin a reference here. */
    double value(Evidence evidence, int habit, int i) {
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

    private void readDistance(Part[] parts) {
        Arrays.fill(distance, (byte) 3);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Part.OUTSIDE) {
                mark(i + 1, i + NEAR, 1);
                mark(i - NEAR, i - 1, 2);
            }
        }
        for (int i = 0; i < parts.length; i++) {
            distance[i] = parts[i] == Part.OUTSIDE ? distance[i] : 0;
        }
    }

    private void mark(int from, int to, int where) {
        for (int i = Math.max(0, from); i <= Math.min(distance.length - 1, to); i++) {
            distance[i] = (byte) where;
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
