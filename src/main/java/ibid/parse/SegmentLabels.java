package ibid.parse;

import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects labels that what the segment says, or the rest of the reference, contradicts. A reprint ("Nachdruck Tübingen") is
 * no journal, publisher or volume but a note, the name of a link no place, and a law with its day no date. Names with slashes
 * between them ("in: Deckmyn / Thomson, pp. 39–52") are the editors of a book that is listed elsewhere. What would be in a
 * larger work is that work itself if there is no other title, and what was "first published online" is in a journal.
 */
final class SegmentLabels {
    private static final List<String> REPRINTS =
            List.of("Nachdruck", "Neudruck", "Nachdr", "Reprint", "Repr", "Ristampa", "Reimpresión", "Reimpressão");

    private static final Set<String> LINKS = Set.of("Crossref", "CrossRef", "PubMed", "Google Scholar", "Scopus");

    private static final List<String> ONLINE_FIRST = List.of(
            "First published online",
            "Published online",
            "Advance online",
            "Online first",
            "Epub ahead",
            "E-pub ahead");

    private static final Pattern NAMES = Pattern.compile("(?i:in):? *NAME( ?[/–] ?NAME)+[.,:;]*"
            .replace("NAME", "\\p{Lu}(?:['’]?\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"));

    /** A reference with one of these has its title or its larger work elsewhere. */
    private static final Set<Label> OTHER_TITLES =
            EnumSet.of(Label.TITLE, Label.JOURNAL, Label.VOLUME, Label.ISSUE, Label.PAGES);

    private static final Set<Label> OTHER_IMPRINT =
            EnumSet.of(Label.JOURNAL, Label.CONTAINER_TITLE, Label.LOCATION, Label.EDITION);

    private final List<Segment> segments;
    private final Set<Label> labels;

    private SegmentLabels(List<Segment> segments) {
        this.segments = segments;
        this.labels = Segment.labels(segments);
    }

    static List<Segment> corrected(List<Segment> segments) {
        SegmentLabels labels = new SegmentLabels(segments);
        List<Segment> corrected = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            corrected.add(segments.get(i).as(labels.label(i)));
        }
        return corrected;
    }

    private Label label(int at) {
        Segment segment = segments.get(at);
        String text = segment.text();
        boolean reprint = startsWithOneOf(REPRINTS, text);
        return switch (segment.label()) {
            case JOURNAL -> reprint ? Label.NOTE : isEditors(at) ? Label.EDITOR : Label.JOURNAL;
            case CONTAINER_TITLE -> reprint ? Label.NOTE : isEditors(at) ? Label.EDITOR : titleOrContainer(text);
            case PUBLISHER -> reprint ? Label.NOTE : isJournal(at) ? Label.JOURNAL : Label.PUBLISHER;
            case VOLUME -> reprint ? Label.NOTE : Label.VOLUME;
            case LOCATION -> LINKS.contains(Draft.bare(text)) ? Label.NOTE : Label.LOCATION;
            case DATE -> isDatedLaw(text) ? Label.TITLE : Label.DATE;
            default -> segment.label();
        };
    }

    /** "Resolução nº 4, de 2 de março de 2009." */
    private static boolean isDatedLaw(String text) {
        return text.length() > 20 && Character.isLetter(text.charAt(0)) && ItemTypes.isLaw(text);
    }

    private boolean isEditors(int at) {
        return isBefore(at, Label.PAGES)
                && !labels.contains(Label.EDITOR)
                && NAMES.matcher(segments.get(at).text()).matches();
    }

    private boolean isJournal(int at) {
        boolean noted = isBefore(at, Label.NOTE) || isBefore(at, Label.MEDIUM) || isBefore(at, Label.GENRE);
        return noted
                && hasNone(OTHER_IMPRINT)
                && startsWithOneOf(ONLINE_FIRST, segments.get(at + 1).text());
    }

    private boolean isBefore(int at, Label label) {
        return at + 1 < segments.size() && segments.get(at + 1).label() == label;
    }

    private Label titleOrContainer(String text) {
        boolean larger = Titles.startsWithIn(text) || segments.stream().anyMatch(SegmentLabels::isEditorOfLarger);
        return hasNone(OTHER_TITLES) && !larger ? Label.TITLE : Label.CONTAINER_TITLE;
    }

    /** "In: Franz, H. (Hrsg.):" */
    private static boolean isEditorOfLarger(Segment segment) {
        return segment.label() == Label.EDITOR && Titles.startsWithIn(segment.text());
    }

    private boolean hasNone(Set<Label> others) {
        return Collections.disjoint(labels, others);
    }

    private static boolean startsWithOneOf(List<String> words, String text) {
        String bare = Punctuation.trimStart(text, "([");
        for (String word : words) {
            if (bare.regionMatches(true, 0, word, 0, word.length())
                    && (bare.length() == word.length() || !Character.isLetter(bare.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }
}
