package ibid.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a law or another numbered document is cited by what its entry begins with: {@code Lei n° 12.711, de 29 de agosto de 2012}. */
final class Designations {
    /** A kind of document, its number, and what tells of its date. */
    private static final Pattern DESIGNATION = Pattern.compile(
            "^(\\p{Lu}\\p{L}+(?: \\p{L}+){0,3} n\\.?[º°o]?\\.? ?\\d[\\d.-]{0,20})([,/]? ?(?:(?:de|of|vom|du) [^.;()]{0,30}?)?)((?:1[89]|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands between these, texts write as they like. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d&&[^º]]+");

    private static final int LONGEST_GAP = 5;

    private record Document(String name, String year) {}

    /** By their words, which are joined by spaces. */
    private final Map<String, Document> documents = new HashMap<>();

    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    private Designations() {}

    /** In the order of the text, which is gone through once, however many there are. */
    static List<Mention> of(String text, List<String> entries) {
        Designations designations = new Designations();
        entries.forEach(designations::add);
        return designations.documents.isEmpty() ? List.of() : designations.in(text);
    }

    /** With the whole date or the year alone, {@code Lei n° 12.711/2012}. */
    private void add(String entry) {
        Matcher designation = DESIGNATION.matcher(entry);
        if (designation.find()) {
            Document document = new Document(designation.group(1), designation.group(3));
            add(document.name() + " " + document.year(), document);
            add(document.name() + " " + designation.group(2) + " " + document.year(), document);
        }
    }

    private void add(String designation, Document document) {
        List<String> words =
                WORD.matcher(designation).results().map(MatchResult::group).toList();
        documents.putIfAbsent(String.join(" ", words), document);
        firstWords.add(words.get(0));
        longest = Math.max(longest, words.size());
    }

    private List<Mention> in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (firstWords.contains(words.get(i).group())) {
                find(words.subList(i, Math.min(words.size(), i + longest)), found);
            }
        }
        return found;
    }

    /** Adds the document that is cited where the words begin, if one is. */
    private void find(List<MatchResult> words, List<Mention> found) {
        int start = words.get(0).start();
        int end = start;
        StringBuilder read = new StringBuilder();
        for (MatchResult word : words) {
            if (word.start() - end > LONGEST_GAP) {
                return;
            }
            read.append(read.isEmpty() ? "" : " ").append(word.group());
            end = word.end();
            Document document = documents.get(read.toString());
            if (document != null) {
                found.add(mention(start, end, document));
                return;
            }
        }
    }

    private static Mention mention(int start, int end, Document document) {
        return new Mention(
                start, end, List.of(new Mention.Piece(List.of(document.name()), false, document.year(), start, end)));
    }
}
