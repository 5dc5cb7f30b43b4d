package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How printed names are made to look like those of the other references. */
final class NameFixes {
    private static final String INITIALS =
            "(\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,3}(?!-)|\\p{Lu}{1,4}(?![\\p{L}-]))(?=[\\s,.;:()&]|$)";
    private static final Pattern RULING = Pattern.compile("'(.+)' before the last author");
    private static final String WORDS = "(?:\\\\?&(?:amp;)?|\\b(?:and|und|et|y|e|en|och|og|i)\\b(?!\\.))";
    private static final Pattern SENTENCE = Pattern.compile("^\\s+(?!(?:and|und|et|y|e|en|och|og|i)\\b)[\\p{L}‘“\"']");

    private NameFixes() {}

    /** The initials behind each author's family name. */
    static List<Edit> initials(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        List<Edit> edits = new ArrayList<>();
        for (Name name : Texts.authors(reference)) {
            if (name.family().isEmpty() || name.given().isEmpty()) {
                continue;
            }
            Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.family()) + ",?\\s+" + INITIALS)
                    .matcher(written.text());
            if (found.find()) {
                String other = initials(found.group(1), ruling, written.text().substring(found.end()));
                if (!other.equals(found.group(1))) {
                    edits.add(new Edit(written.place(found.start(1), found.end(1)), other));
                }
            }
        }
        return apart(edits);
    }

    /** Two authors of one name are found in one place. */
    private static List<Edit> apart(List<Edit> edits) {
        return edits.stream().distinct().toList();
    }

    /** @param behind what follows: a full stop that ends the names is not one of theirs */
    private static String initials(String old, String ruling, String behind) {
        String letters = old.replaceAll("[^\\p{L}]", "");
        if (ruling.equals("initials as JK")) {
            boolean ends = old.endsWith(".") && SENTENCE.matcher(behind).find();
            return letters + (ends ? "." : "");
        }
        String between = ruling.equals("initials as J. K.") ? ". " : ".";
        String dotted = String.join(between, letters.split(""));
        return behind.startsWith(".") && !old.endsWith(".") ? dotted : dotted + ".";
    }

    /** The word before the last author, if it is a word that the others have. */
    static List<Edit> conjunction(Reference reference, Subject subject, String ruling) {
        Matcher word = RULING.matcher(ruling);
        List<Name> names = Texts.authors(reference);
        int count = names.size();
        if (!word.matches() || count < 2) {
            return List.of();
        }
        Written written = Written.of(reference, subject);
        Pattern between = Pattern.compile(Pattern.quote(names.get(count - 2).family()) + "[^<>{}&]{0,40}?\\s(" + WORDS
                + ")\\s[^<>{}&]{0,30}?" + Pattern.quote(names.get(count - 1).family()));
        List<MatchResult> found =
                between.matcher(written.text()).results().limit(2).toList();
        return found.size() != 1
                ? List.of()
                : List.of(new Edit(
                        written.place(found.get(0).start(1), found.get(0).end(1)), written.written(word.group(1))));
    }
}
