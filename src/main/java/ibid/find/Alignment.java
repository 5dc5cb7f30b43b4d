package ibid.find;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells which lines of an article hold its references, these being known, by their letters and digits. */
final class Alignment {
    /** Letters by which the beginning of a reference is known. */
    private static final int TELLING = 14;

    /** Lines that may cut through a reference: the foot of a page and the head of the next. */
    private static final int MOST_BETWEEN = 20;

    /** Lines between two references of one list. */
    private static final int WIDEST_GAP = 12;

    /** Lines between a heading and its list. */
    private static final int BELOW_HEADING = 3;

    private final Evidence evidence;
    /** The letters of each line, and of each without its marker. */
    private final List<String> whole = new ArrayList<>();

    private final List<String> unmarked = new ArrayList<>();
    private final Part[] parts;

    private Alignment(Evidence evidence) {
        this.evidence = evidence;
        this.parts = new Part[evidence.size()];
        Arrays.fill(parts, Part.OUTSIDE);
        for (int i = 0; i < evidence.size(); i++) {
            String text = evidence.line(i).text();
            int marker = evidence.marker(i).length();
            whole.add(Folding.letters(text));
            unmarked.add(marker == 0 ? whole.get(i) : Folding.letters(text.substring(marker)));
        }
    }

    /**
     * What each line is; empty if a reference is not to be found.
     *
     * @param references in the order of the article
     */
    static Optional<Part[]> parts(Evidence evidence, List<String> references) {
        Alignment alignment = new Alignment(evidence);
        int last = -1;
        for (String reference : references) {
            String key = Folding.letters(reference);
            List<Integer> lines = key.isEmpty() ? List.of() : alignment.find(key, Math.max(0, last));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            alignment.markBefore(last, lines.get(0));
            last = alignment.mark(lines);
        }
        return Optional.of(alignment.parts);
    }

    /** The lines of the next reference with these letters; none if there is none. */
    private List<Integer> find(String key, int from) {
        for (int i = from; i < parts.length; i++) {
            boolean isTaken = parts[i] != Part.OUTSIDE;
            if (!isTaken || i == from) {
                List<Integer> lines = linesFrom(i, key, isTaken);
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
        }
        return List.of();
    }

    /** @param inside whether the reference may begin only inside the line, where another has ended */
    private List<Integer> linesFrom(int first, String key, boolean inside) {
        String start = key.substring(0, Math.min(TELLING, key.length()));
        String line = whole.get(first);
        for (int at = line.indexOf(start, inside ? 1 : 0); at >= 0; at = line.indexOf(start, at + 1)) {
            List<Integer> lines = follow(first, line.substring(at), key);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        boolean isBroken =
                !inside && line.length() < TELLING && !unmarked.get(first).isEmpty();
        return isBroken && key.startsWith(unmarked.get(first)) ? follow(first, unmarked.get(first), key) : List.of();
    }

    /** The lines that hold all letters of the key, from one that begins it; none if they break off. */
    private List<Integer> follow(int first, String beginning, String key) {
        if (!continues(key, beginning)) {
            return List.of();
        }
        List<Integer> lines = new ArrayList<>(List.of(first));
        int done = beginning.length();
        int skipped = 0;
        for (int i = first + 1; done < key.length(); i++) {
            if (i == parts.length || skipped > MOST_BETWEEN) {
                return List.of();
            }
            String rest = key.substring(done);
            String own = !whole.get(i).isEmpty() && continues(rest, whole.get(i)) ? whole.get(i) : unmarked.get(i);
            if (!own.isEmpty() && continues(rest, own)) {
                lines.add(i);
                done += own.length();
                skipped = 0;
            } else {
                skipped++;
            }
        }
        return lines;
    }

    /** Whether a line is how a reference goes on, or goes on and ends. */
    private static boolean continues(String rest, String line) {
        return rest.startsWith(line) || line.startsWith(rest);
    }

    /** Marks the lines of a reference, and returns the last of them. */
    private int mark(List<Integer> lines) {
        int last = lines.get(lines.size() - 1);
        for (int i = lines.get(0) + 1; i <= last; i++) {
            parts[i] = lines.contains(i) ? Part.CONTINUE : Part.INTERRUPTION;
        }
        parts[lines.get(0)] = Part.BEGIN;
        return last;
    }

    private void markBefore(int last, int first) {
        if (last >= 0 && first - last <= WIDEST_GAP) {
            for (int i = last + 1; i < first; i++) {
                parts[i] = Part.INTERRUPTION;
            }
            return;
        }
        for (int i = first - 1; i > last && i >= first - BELOW_HEADING; i--) {
            if (evidence.heading(i) > 0) {
                Arrays.fill(parts, i + 1, first, Part.INTERRUPTION);
                parts[i] = Part.HEADING;
                return;
            }
        }
    }
}
