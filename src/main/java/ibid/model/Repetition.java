package ibid.model;

import ibid.text.Initials;
import java.util.List;

/** What lists and notes print instead of what stands before: "Ders.", "Ibid.", "op. cit." in the languages that do so. */
public enum Repetition {
    /** The authors of the entry before. */
    AUTHORS(List.of(
            "idem",
            "eadem",
            "iidem",
            "id.",
            "ead.",
            "ders.",
            "dies.",
            "derselbe",
            "dieselbe",
            "dieselben",
            "le même",
            "la même",
            "el mismo",
            "la misma",
            "он же",
            "она же",
            "они же",
            "те же",
            "він же",
            "вона ж",
            "tenże",
            "taż",
            "týž",
            "táž")),
    /** The work of the entry before, perhaps another page of it. */
    WORK(List.of(
            "ibidem",
            "ibid.",
            "ibid",
            "ib.",
            "ibídem",
            "ibíd.",
            "ebenda",
            "ebda.",
            "ebd.",
            "ivi",
            "там же",
            "там само",
            "пак там",
            "tamże",
            "tamtéž",
            "tamtiež",
            "ugyanott",
            "uo.",
            "同上",
            "같은 책",
            "위의 책")),
    /** A work of the author named that stands further above. */
    CITED_WORK(List.of(
            "op. cit.",
            "op.cit.",
            "op. cit",
            "opus cit.",
            "loc. cit.",
            "art. cit.",
            "ob. cit.",
            "a. a. o.",
            "a.a.o.",
            "указ. соч.",
            "цит. соч.",
            "dz. cyt.",
            "前掲書"));

    private final List<String> words;
    private final Initials initials;

    Repetition(List<String> words) {
        this.words = words;
        this.initials = new Initials(words);
    }

    /** How long the word of this meaning is that stands at that place, letter case aside; 0 if there is none. */
    public int lengthAt(String text, int at) {
        if (!initials.at(text, at)) {
            return 0;
        }
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length()) && isWhole(text, at + word.length(), word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether the text is such a word and nothing else but marks. */
    public boolean is(String text) {
        int length = lengthAt(text + ".", 0);
        for (int i = length; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return length > 0;
    }

    /** An abbreviation ends with its full stop, a word at a mark: "Idem est" is the beginning of a title. */
    private static boolean isWhole(String text, int end, String word) {
        if (word.endsWith(".") || word.charAt(0) > 0x2E80) {
            return true;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || (!Character.isLetter(text.charAt(next)) && text.charAt(end) != '\'');
    }
}
