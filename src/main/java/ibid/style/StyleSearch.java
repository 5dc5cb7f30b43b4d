package ibid.style;

import ibid.style.StyleCatalogue.Listing;
import ibid.text.EditDistance;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks styles up by words, and by names that are nearly right. */
final class StyleSearch {
    private static final int SUGGESTIONS = 3;

    private StyleSearch() {}

    /** The styles that hold all words, in the order of their ids. */
    static List<StyleInfo> search(String query) {
        String[] words = words(query);
        List<StyleInfo> found = new ArrayList<>();
        for (Listing listing : StyleCatalogue.all()) {
            if (missing(words, listing.words()) == 0) {
                found.add(listing.style());
            }
        }
        return found;
    }

    /** Up to three names of styles that may have been meant, the likeliest first. */
    static List<String> similar(String name) {
        String[] words = words(name);
        String asked = String.join("-", words);
        List<Candidate> candidates = new ArrayList<>();
        for (String nickname : StyleTexts.nicknames().keySet()) {
            int distance = List.of(words).contains(nickname) ? 1 : edits(asked, nickname);
            addIfNear(nickname, distance, asked, candidates);
        }
        for (Listing listing : StyleCatalogue.all()) {
            String id = listing.style().id();
            addIfNear(id, Math.min(edits(asked, id), byWords(words, listing.words())), asked, candidates);
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> candidate.name().length())
                        .thenComparing(Candidate::name))
                .map(Candidate::name)
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The style most like a given one, by the words at the beginning of its id, that prints bibliographies; or "". */
    static String siblingWithBibliography(String id) {
        for (String start = id; !start.isEmpty(); start = start.substring(0, Math.max(0, start.lastIndexOf('-')))) {
            for (Listing listing : StyleCatalogue.all()) {
                String other = listing.style().id();
                if (other.startsWith(start + "-") && printsBibliography(other)) {
                    return other;
                }
            }
        }
        return "chicago-notes-bibliography";
    }

    private static boolean printsBibliography(String id) {
        return StyleTexts.style(id)
                .filter(text -> text.contains("<bibliography"))
                .isPresent();
    }

    /** @param distance in edits; 2 for a style that has all words, more for each missing one */
    private record Candidate(String name, int distance) {}

    private static void addIfNear(String name, int distance, String asked, List<Candidate> to) {
        if (distance <= limit(asked)) {
            to.add(new Candidate(name, distance));
        }
    }

    private static int edits(String asked, String name) {
        return EditDistance.between(asked, name, limit(asked));
    }

    /** How far a style is that has most of the words; unlike any edit distance if it has too few. */
    private static int byWords(String[] words, String text) {
        int missing = missing(words, text);
        return words.length > 0 && missing * 3 <= words.length ? 2 + missing : Integer.MAX_VALUE;
    }

    private static int limit(String asked) {
        return Math.max(2, Math.min(5, asked.length() / 3));
    }

    private static int missing(String[] words, String text) {
        int missing = 0;
        for (String word : words) {
            missing += text.contains(word) ? 0 : 1;
        }
        return missing;
    }

    private static String[] words(String query) {
        String folded = Folding.fold(query).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }
}
