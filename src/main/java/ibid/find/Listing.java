package ibid.find;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of lines that were read as a reference list, before it is decided whether it is one.
 *
 * @param heading how surely a heading says so, as {@link Headings#strength} has it
 * @param items the lines of each reference
 */
record Listing(int heading, List<List<Integer>> items) {
    /** Letters at either end of a reference by which it is known again. */
    private static final int TELLING_LETTERS = 24;

    /** References of a sorted list that must be in order for those after its end to be told. */
    private static final int FEWEST_SORTED = 8;

    /** What references say besides years, and prose hardly does. */
    private static final Set<Clue> SAID = EnumSet.of(
            Clue.PAGES,
            Clue.VOLUME_ISSUE,
            Clue.VOLUME_WORD,
            Clue.DOI,
            Clue.URL,
            Clue.ISBN,
            Clue.EDITORS,
            Clue.PUBLISHER,
            Clue.CONTAINER,
            Clue.QUOTED,
            Clue.INITIALS_2,
            Clue.ET_AL,
            Clue.GENRE_MARK);

    /** References of a list that can be told to be printed again. */
    private static final int FEWEST_REPEATED = 3;

    /** The stretches between lines that are outside, without what does not belong to them at their ends. */
    static List<Listing> of(Evidence evidence, Habits habits, Part[] parts) {
        return stretches(evidence, parts).stream()
                .map(listing ->
                        listing.unrepeated(evidence).sorted(evidence, habits).trimmed(evidence))
                .toList();
    }

    /** The stretches between lines that are outside. */
    static List<Listing> stretches(Evidence evidence, Part[] parts) {
        List<Listing> listings = new ArrayList<>();
        int heading = 0;
        List<List<Integer>> items = new ArrayList<>();
        for (int i = 0; i <= parts.length; i++) {
            Part part = i == parts.length ? Part.OUTSIDE : standsForLast(evidence, i, items) ? Part.BEGIN : parts[i];
            boolean isItem = part == Part.BEGIN || part == Part.CONTINUE;
            boolean anew = i < parts.length && !isItem && evidence.heading(i) == 2;
            if ((part == Part.OUTSIDE || anew) && !items.isEmpty()) {
                listings.add(new Listing(heading, items));
                items = new ArrayList<>();
                heading = anew ? 2 : 0;
            }
            switch (part) {
                case OUTSIDE -> heading = 0;
                case HEADING -> heading = Math.max(heading, evidence.heading(i));
                case BEGIN -> items.add(new ArrayList<>(List.of(i)));
                case CONTINUE -> {
                    if (items.isEmpty()) {
                        items.add(new ArrayList<>());
                    }
                    items.get(items.size() - 1).add(i);
                }
                case INTERRUPTION -> {}
            }
        }
        return listings;
    }

    /** {@code 2. Ibid., p. 14.}: a numbered item that stands for the one before is of the list, little as it says. */
    private static boolean standsForLast(Evidence evidence, int i, List<List<Integer>> items) {
        return !items.isEmpty()
                && evidence.start(i) == Start.REPEATED_AUTHOR
                && evidence.peers(i) < 0
                && evidence.peers(i)
                        == evidence.peers(items.get(items.size() - 1).get(0));
    }

    /**
     * Those that are reference lists: what stands under a heading if some of it looks like references; what has none if
     * nearly all of it does, and if it can hold its own beside a list that has one. One that is printed again, in
     * another language's version or for print, counts once.
     */
    static List<Listing> select(Evidence evidence, List<Listing> listings) {
        List<Listing> likely = new ArrayList<>();
        int headed = 0;
        for (Listing listing : listings) {
            if (listing.isLikely(evidence)) {
                likely.add(listing);
                headed = listing.heading == 2 ? Math.max(headed, listing.items.size()) : headed;
            }
        }
        List<Listing> selected = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Listing listing : likely) {
            boolean stands = listing.heading > 0 || headed < 3 || listing.goesOn(evidence, selected);
            if (stands && !listing.repeats(evidence, seen)) {
                selected.add(listing);
            }
        }
        return selected;
    }

    /** If it is in alphabetical order, without what follows its last item and begins the alphabet anew. */
    private Listing sorted(Evidence evidence, Habits habits) {
        int inOrder = 0;
        int end = 0;
        for (int item = 0; item < items.size(); item++) {
            if (habits.order(items.get(item).get(0)) > 0) {
                inOrder++;
                end = item + 1;
            }
        }
        int misplaced = 0;
        for (List<Integer> item : items.subList(end, items.size())) {
            misplaced += habits.order(item.get(0)) < 0 ? 1 : 0;
        }
        boolean isSorted = inOrder >= FEWEST_SORTED && inOrder * 10 >= end * 9;
        boolean startsAnew = misplaced * 2 >= items.size() - end
                && evidence.marker(items.get(0).get(0)).number() == 0;
        return isSorted && startsAnew ? new Listing(heading, items.subList(0, end)) : this;
    }

    /** Without what stands at either end and says nothing a reference says; a heading is believed. */
    private Listing trimmed(Evidence evidence) {
        int peers = evidence.peers(items.get(0).get(0));
        int end = items.size();
        while (end > 1 && !belongs(evidence, items.get(end - 1), peers)) {
            end--;
        }
        int start = 0;
        while (heading == 0 && start + 1 < end && !belongs(evidence, items.get(start), 0)) {
            start++;
        }
        return new Listing(heading, items.subList(start, end));
    }

    private static boolean belongs(Evidence evidence, List<Integer> item, int peers) {
        int first = item.get(0);
        boolean isPeer = peers != 0 && evidence.peers(first) == peers;
        return isPeer || (isDated(evidence, item) && !evidence.has(Clue.NOTICE, first));
    }

    /** The parts of the lines, if these listings are the only ones. */
    static Part[] parts(int size, List<Listing> listings) {
        Part[] parts = new Part[size];
        Arrays.fill(parts, Part.OUTSIDE);
        for (Listing listing : listings) {
            List<Integer> last = listing.items.get(listing.items.size() - 1);
            Arrays.fill(parts, listing.items.get(0).get(0), last.get(last.size() - 1), Part.INTERRUPTION);
            for (List<Integer> item : listing.items) {
                item.forEach(i -> parts[i] = Part.CONTINUE);
                parts[item.get(0)] = Part.BEGIN;
            }
        }
        return parts;
    }

    private boolean isLikely(Evidence evidence) {
        int dated = 0;
        int named = 0;
        for (List<Integer> item : items) {
            dated += isDated(evidence, item) ? 1 : 0;
            named += isNamed(evidence, item.get(0)) ? 1 : 0;
        }
        int size = items.size();
        if (heading > 0) {
            return dated * 3 >= size && (heading == 2 || named * 2 >= size);
        }
        return size > 1 && dated * 4 >= size * 3 && named * 2 >= size;
    }

    private static boolean isDated(Evidence evidence, List<Integer> item) {
        for (int i : item) {
            boolean dated = evidence.has(Clue.YEAR, i) || evidence.has(Clue.YEAR_IN_PARENTHESES, i);
            if (dated || evidence.has(Clue.DOI, i) || evidence.has(Clue.URL, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with names, or with a marker and says something else that references say. */
    private static boolean isNamed(Evidence evidence, int i) {
        return evidence.start(i).isNames()
                || (evidence.marker(i).kind() != Marker.Kind.NONE
                        && SAID.stream().anyMatch(clue -> evidence.has(clue, i)));
    }

    /** Whether its numbers go on where those of the list before end, as after a figure or a page of notes. */
    private boolean goesOn(Evidence evidence, List<Listing> before) {
        if (before.isEmpty()) {
            return false;
        }
        List<List<Integer>> last = before.get(before.size() - 1).items;
        Marker end = evidence.marker(last.get(last.size() - 1).get(0));
        Marker start = evidence.marker(items.get(0).get(0));
        return start.isNumber() && start.kind() == end.kind() && start.number() == end.number() + 1;
    }

    /** Whether most of it has been seen; remembers it if not. */
    private boolean repeats(Evidence evidence, Set<String> seen) {
        List<Set<String>> keys = keys(evidence);
        long known =
                keys.stream().filter(key -> !Collections.disjoint(key, seen)).count();
        boolean repeated = known * 2 > items.size();
        if (!repeated) {
            keys.forEach(seen::addAll);
        }
        return repeated;
    }

    /** Without what prints most of it again, right behind. A work that is listed twice stays. */
    private Listing unrepeated(Evidence evidence) {
        List<Set<String>> keys = keys(evidence);
        Set<String> seen = new HashSet<>();
        int first = items.size();
        int again = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean isAgain = seen.containsAll(keys.get(i));
            first = isAgain ? Math.min(first, i) : first;
            again += isAgain ? 1 : 0;
            seen.addAll(keys.get(i));
        }
        boolean isRepetition =
                again > 1 && first >= FEWEST_REPEATED && again * 3 > (items.size() - first) * 2 && again * 2 > first;
        return isRepetition ? new Listing(heading, items.subList(0, first)) : this;
    }

    /** For each item, what it is known again by: its first letters and its last. */
    private List<Set<String>> keys(Evidence evidence) {
        List<Set<String>> keys = new ArrayList<>();
        for (List<Integer> item : items) {
            StringBuilder text = new StringBuilder();
            item.forEach(i -> text.append(
                    evidence.line(i).text().substring(evidence.marker(i).length())));
            String letters = Folding.letters(text.toString());
            int length = Math.min(letters.length(), TELLING_LETTERS);
            keys.add(
                    new HashSet<>(List.of(letters.substring(0, length), letters.substring(letters.length() - length))));
        }
        return keys;
    }
}
