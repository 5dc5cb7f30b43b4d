package ibid.parse;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Repetition;
import ibid.model.Text;
import ibid.text.Punctuation;
import ibid.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads entries that say with a word what stands before: "Ders. (1999): …", "Ibid., p. 14.", "Smith, op. cit., p. 33."
 * The word goes where what it stands for would be, in {@code author} or {@code title}. Labels would be a guess: out of
 * its list such an entry tells next to nothing.
 */
final class BackReference {
    /** Authors and a place in a work already cited are short. */
    private static final int LONGEST_HEAD = 50;

    private static final int LONGEST_LOCATOR = 40;

    /** What lists with dashes print for the authors, and the labeller knows. */
    private static final String DASH = "———";

    private BackReference() {}

    /** The reference of such an entry, empty if it is none. */
    static Optional<Reference> read(String printed, Function<String, Reference> labelled) {
        int start = ListNumber.end(printed);
        int authors = Repetition.AUTHORS.lengthAt(printed, start);
        if (authors > 0) {
            return byAuthors(printed, start, start + authors, labelled);
        }
        int work = Repetition.WORK.lengthAt(printed, start);
        if (work > 0) {
            return Optional.of(inWork(printed, start, start + work, labelled));
        }
        return printed.length() > start + LONGEST_HEAD + LONGEST_LOCATOR ? Optional.empty() : cited(printed, start);
    }

    /** A further work of theirs. With others beside them they are a name among names. */
    private static Optional<Reference> byAuthors(
            String printed, int start, int end, Function<String, Reference> labelled) {
        String rest = printed.substring(end);
        if (!Draft.hasLetterOrDigit(rest) || "/&;".indexOf((rest.strip() + " ").charAt(0)) >= 0) {
            return Optional.empty();
        }
        String word = printed.substring(start, end);
        Reference dashed = labelled.apply(DASH + rest);
        if (dashed.text(Field.AUTHOR).startsWith(DASH)) {
            return Optional.of(dashed.withVerbatim(Field.AUTHOR, word));
        }
        Reference anonymous = labelled.apply(Punctuation.trimStart(rest, ".,;:"));
        return anonymous.has(Field.AUTHOR) ? Optional.empty() : Optional.of(anonymous.withVerbatim(Field.AUTHOR, word));
    }

    /** Another place in the work before, or another article in the same journal. */
    private static Reference inWork(String printed, int start, int end, Function<String, Reference> labelled) {
        Text word = new Text(printed.substring(start, end));
        String rest = printed.substring(end);
        if (isLocator(rest)) {
            return place(rest).with(Field.TITLE, word);
        }
        Reference reference = labelled.apply(DASH + rest);
        Reference anonymous =
                reference.text(Field.AUTHOR).startsWith(DASH) ? reference.without(Field.AUTHOR) : reference;
        return anonymous.has(Field.TITLE)
                ? anonymous.with(Field.CONTAINER_TITLE, word)
                : anonymous.with(Field.TITLE, word);
    }

    /** "Smith, op. cit., p. 33." */
    private static Optional<Reference> cited(String printed, int start) {
        for (int at = start + 1; at < printed.length() && at - start < LONGEST_HEAD; at++) {
            boolean wordStart = printed.charAt(at - 1) == ' ' || printed.charAt(at - 1) == ',';
            int length = wordStart ? Repetition.CITED_WORK.lengthAt(printed, at) : 0;
            if (length > 0 && isLocator(printed.substring(at + length))) {
                Text word = new Text(printed.substring(at, at + length));
                Segment author = segment(Label.AUTHOR, printed.substring(start, at));
                Segment place = segment(Label.PAGES, printed.substring(at + length));
                return Optional.of(
                        ReferenceBuilder.build(List.of(author, place)).with(Field.TITLE, word));
            }
        }
        return Optional.empty();
    }

    /** Whether the text can be a place in a work, as "pp. 3–9" or "(note 3), S. 12"; a year makes it more than that. */
    private static boolean isLocator(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4 && text.charAt(i - 3) < '3') {
                return false;
            }
        }
        return text.length() < LONGEST_LOCATOR;
    }

    private static Reference place(String text) {
        return Draft.hasLetterOrDigit(text)
                ? ReferenceBuilder.build(List.of(segment(Label.PAGES, text)))
                : Reference.of("", ItemType.DOCUMENT);
    }

    private static Segment segment(Label label, String text) {
        return new Segment(label, Punctuation.trim(text, ".,;:，。"), new Span(0, text.length()));
    }
}
