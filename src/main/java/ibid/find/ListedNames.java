package ibid.find;

import ibid.model.ReferenceList;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words and years each entry of the lists prints where its authors may stand: what an author-date citation repeats. */
final class ListedNames {
    /** Words of an entry in which its authors are looked for, if no year is among them, behind which a title stands. */
    private static final int WORDS = 80;

    /** Words in which the first author's name stands, behind a number or given names. */
    private static final int LEADING = 4;

    private final Map<String, List<Integer>> entries = new HashMap<>();
    private final List<Set<String>> years = new ArrayList<>();
    private final List<Set<String>> leading = new ArrayList<>();
    private final List<String> capitals = new ArrayList<>();

    ListedNames(List<ReferenceList.Entry> list) {
        for (ReferenceList.Entry entry : list) {
            add(entry.text());
        }
    }

    private void add(String entry) {
        Set<String> entryYears = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> first = new HashSet<>();
        StringBuilder initials = new StringBuilder();
        int start = -1;
        for (int i = 0; i <= entry.length(); i++) {
            boolean inWord = i < entry.length() && Character.isLetterOrDigit(entry.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                String word = entry.substring(start, i);
                boolean authors = words.isEmpty() || entryYears.isEmpty();
                if (Words.isYear(word)) {
                    entryYears.add(word.substring(0, 4));
                } else if (authors && words.size() < WORDS) {
                    words.add(Folding.fold(word));
                    initials.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
                    if (first.size() < LEADING) {
                        first.add(Folding.fold(word));
                    }
                }
                start = -1;
            }
        }
        words.forEach(
                word -> entries.computeIfAbsent(word, none -> new ArrayList<>()).add(years.size()));
        years.add(entryYears);
        leading.add(first);
        capitals.add(initials.toString());
    }

    /** How many entries there are. */
    int size() {
        return years.size();
    }

    /** Whether any entry has the last word of a name. */
    boolean knows(String name) {
        return entries.containsKey(lastWord(name));
    }

    /** The first entry that has the last word of a name and the year; -1 if none has. */
    int entry(String name, String date) {
        String year = date.length() >= 4 ? date.substring(0, 4) : date;
        for (int entry : entries.getOrDefault(lastWord(name), List.of())) {
            if (years.get(entry).contains(year)) {
                return entry;
            }
        }
        return -1;
    }

    /** Whether a name is that of the first author of any entry. */
    boolean leads(String name) {
        String last = lastWord(name);
        return entries.getOrDefault(last, List.of()).stream()
                .anyMatch(entry -> leading.get(entry).contains(last));
    }

    /** Whether the name is that of the first author of an entry that has the year. */
    boolean leads(String name, String date) {
        String year = date.length() >= 4 ? date.substring(0, 4) : date;
        String last = lastWord(name);
        return entries.getOrDefault(last, List.of()).stream()
                .anyMatch(entry ->
                        years.get(entry).contains(year) && leading.get(entry).contains(last));
    }

    /** Whether an entry of the year begins with what the name stands for: {@code WHO}. */
    boolean abbreviates(String name, String date) {
        boolean acronym = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
        String year = date.length() >= 4 ? date.substring(0, 4) : date;
        for (int entry = 0; acronym && entry < years.size(); entry++) {
            if (years.get(entry).contains(year) && capitals.get(entry).startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(String name) {
        String folded = Folding.fold(name);
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
            start--;
        }
        return folded.substring(start, end);
    }
}
