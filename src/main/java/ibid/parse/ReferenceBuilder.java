package ibid.parse;

import ibid.model.Field;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a reference of labelled segments: each value in its CSL variable, in the form the model gives it, nothing lost.
 * What fits no variable stands in {@code note}; only punctuation, list numbers and labels such as "Available at:" go.
 * Thread-safe.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables">CSL variables</a>
 */
public final class ReferenceBuilder {
    private ReferenceBuilder() {}

    /**
     * The reference that the segments of one printed reference, in their order, make up.
     *
     * @param segments as they should be: what a labeller gets wrong is mended before
     * @return with an empty id and no origin; never fails, an empty list gives a reference without fields
     */
    public static Reference build(List<Segment> segments) {
        return build(segments, null);
    }

    /** @param confidence told of each segment once it is read, if it is asked for at all */
    static Reference build(List<Segment> labelled, @Nullable FieldConfidence confidence) {
        List<Segment> segments = withPaperSeries(labelled);
        Draft draft = new Draft(segments);
        Label before = null;
        for (Segment segment : segments) {
            if (!isLate(segment.label())) {
                read(draft, segment, before);
                tell(confidence, segment, draft);
            }
            before = segment.label();
        }
        for (Segment segment : segments) {
            if (isLate(segment.label())) {
                read(draft, segment, null);
                tell(confidence, segment, draft);
            }
        }
        draft.left().forEach(text -> Notes.read(draft, text));
        return new Reference("", ItemTypes.of(draft), draft.fields(), Origin.NONE);
    }

    /** The series of an institute's papers and the number in it ("IAB Discussion Paper" and "No. 12") are one genre to CSL. */
    private static List<Segment> withPaperSeries(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            int last = joined.size() - 1;
            boolean numbered = segment.label() == Label.VOLUME
                    && last >= 0
                    && joined.get(last).label() == Label.COLLECTION_TITLE
                    && ItemTypes.isPaperSeries(joined.get(last).text());
            if (numbered) {
                joined.set(last, joined.get(last).with(segment).as(Label.GENRE));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static void tell(@Nullable FieldConfidence confidence, Segment segment, Draft draft) {
        if (confidence != null) {
            confidence.read(segment, draft.fields());
        }
    }

    /** Notes are read last: what a date in them is depends on what else there is. */
    private static boolean isLate(Label label) {
        return label == Label.NOTE || label == Label.GENRE || label == Label.MEDIUM;
    }

    private static void read(Draft draft, Segment segment, @Nullable Label before) {
        String text = segment.text();
        switch (segment.label()) {
            case AUTHOR, EDITOR, TRANSLATOR, DIRECTOR, PRODUCER -> Contributors.read(draft, segment.label(), text);
            case TITLE -> title(draft, text);
            case JOURNAL, CONTAINER_TITLE -> container(draft, text, before);
            case COLLECTION_TITLE -> putOrNote(draft, Field.COLLECTION_TITLE, Titles.cleanContainer(text));
            case DATE -> DateFields.read(draft, text);
            case VOLUME -> Numbering.volume(draft, text);
            case ISSUE -> Issues.read(draft, text);
            case PAGES -> PageFields.read(draft, text);
            case EDITION -> Editions.read(draft, text);
            case PUBLISHER -> publisher(draft, text);
            case LOCATION -> location(draft, text);
            case DOI -> Identifiers.doi(draft, text);
            case URL -> Addresses.read(draft, text);
            case ISBN -> Identifiers.isbn(draft, text);
            case GENRE -> genre(draft, text);
            case MEDIUM -> medium(draft, text);
            case SOURCE -> putOrNote(draft, Field.SOURCE, Titles.cleanContainer(text));
            case NOTE -> Notes.read(draft, text);
            case CITATION_NUMBER -> {
                // The number of the entry in its list says nothing about the work.
            }
        }
    }

    private static void title(Draft draft, String text) {
        String title = Titles.clean(Titles.withoutMedium(text));
        if (!title.equals(draft.text(Field.TITLE))) {
            putOrNote(draft, Field.TITLE, title);
        }
    }

    /** A second container behind a volume is the title of the volume, else a series. */
    private static void container(Draft draft, String text, @Nullable Label before) {
        String title = Titles.cleanContainer(text);
        if (!Draft.hasLetterOrDigit(title) || draft.text(Field.CONTAINER_TITLE).equals(title)) {
            return;
        }
        if (!draft.put(Field.CONTAINER_TITLE, title)) {
            Field<Text> field = before == Label.VOLUME ? Field.VOLUME_TITLE : Field.COLLECTION_TITLE;
            putOrNote(draft, field, title);
        }
    }

    private static void putOrNote(Draft draft, Field<Text> field, String text) {
        if (Draft.hasLetterOrDigit(text)
                && !draft.put(field, text)
                && !draft.text(field).equals(text)) {
            draft.note(text);
        }
    }

    /** "London: Elsevier" is place and publisher if there is no place elsewhere. */
    private static void publisher(Draft draft, String text) {
        String publisher = withoutAnd(Titles.clean(text));
        int colon = publisher.indexOf(": ");
        if (colon > 0 && !draft.hasLabel(Label.LOCATION) && isPlace(publisher.substring(0, colon))) {
            draft.add(Field.PUBLISHER_PLACE, publisher.substring(0, colon).strip());
            publisher = publisher.substring(colon + 2).strip();
        }
        if (Draft.hasLetterOrDigit(publisher)) {
            draft.add(Field.PUBLISHER, publisher);
        }
    }

    private static void location(Draft draft, String text) {
        String place = withoutAnd(Titles.clean(Punctuation.unwrap(Titles.clean(text))));
        int colon = place.indexOf(": ");
        boolean name = colon > 0 && Character.isLetter((place + "  ").charAt(colon + 2));
        if (name && !draft.hasLabel(Label.PUBLISHER) && isPlace(place.substring(0, colon))) {
            draft.add(Field.PUBLISHER, place.substring(colon + 2).strip());
            place = place.substring(0, colon).strip();
        }
        if (Draft.hasLetterOrDigit(place)) {
            draft.add(Field.PUBLISHER_PLACE, place);
        }
    }

    /** Few words, none of them one for a publisher. */
    private static boolean isPlace(String text) {
        String folded = Folding.fold(text);
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces < 4
                && text.length() > 2
                && Character.isUpperCase(text.codePointAt(0))
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && !isPublisher(folded);
    }

    private static boolean isPublisher(String folded) {
        for (String word : List.of(
                "press", "verlag", "universi", "editor", "books", "thesis", "dissertation", "department", "institut")) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The second of two places or publishers, printed with "and" or "&" before it. */
    private static String withoutAnd(String text) {
        return text.startsWith("and ") || text.startsWith("und ")
                ? text.substring(4)
                : Punctuation.trimStart(text, "&+");
    }

    /** "Technical Report 11": the kind of report and its number. */
    private static void genre(Draft draft, String text) {
        String genre = Draft.bare(text);
        int space = genre.lastIndexOf(' ');
        String last = genre.substring(space + 1);
        boolean numbered = space > 0 && !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
        if (numbered && ItemTypes.isNumbered(genre) && draft.putNumber(Field.NUMBER, last)) {
            genre = withoutNumberLabel(genre.substring(0, space));
        }
        if (Draft.hasLetterOrDigit(genre)) {
            draft.add(Field.GENRE, genre);
        }
    }

    private static String withoutNumberLabel(String text) {
        String rest = Punctuation.trimEnd(text, ".,;:№#°º");
        for (String label : List.of(" No", " no", " Nr", " nr", " n", " N", " Number")) {
            rest = rest.endsWith(label) ? rest.substring(0, rest.length() - label.length()) : rest;
        }
        return Punctuation.trimEnd(rest, ".,;:");
    }

    private static void medium(Draft draft, String text) {
        String medium = Draft.bare(text);
        if (Draft.hasLetterOrDigit(medium) && !Availability.isLabel(medium)) {
            putOrNote(draft, Field.MEDIUM, medium);
        }
    }
}
