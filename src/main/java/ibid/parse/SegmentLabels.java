package ibid.parse;

import ibid.text.Initials;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects labels that what the segment says, or the rest of the reference, contradicts. A reprint ("Nachdruck Tübingen") is
 * no journal, publisher or volume but a note, and so is "N.p.", that there is no publisher; the name of a link is no place.
 * Names with slashes between them ("in: Deckmyn / Thomson, pp. 39–52") are the editors of a book that is listed elsewhere. What would be in a larger work is that work itself if there is no other title, and what was
 * "first published online" is in a journal. Behind a journal and its year, one number is a page.
 */
final class SegmentLabels {
    private static final List<String> REPRINTS =
            List.of("Nachdruck", "Neudruck", "Nachdr", "Reprint", "Repr", "Ristampa", "Reimpresión", "Reimpressão");

    private static final Initials REPRINT_INITIALS = new Initials(REPRINTS);

    private static final Set<String> LINKS = Set.of("Crossref", "CrossRef", "PubMed", "Google Scholar", "Scopus");

    private static final List<String> ONLINE_FIRST = List.of(
            "First published online",
            "Published online",
            "Advance online",
            "Online first",
            "Epub ahead",
            "E-pub ahead");

    private static final Pattern YEAR = Pattern.compile("\\d{4},");

    private static final Pattern NAMES = Pattern.compile("(?i:in):? *NAME( ?/ ?NAME)+[.,:;]*"
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
        Label label = segments.get(at).label();
        String text = segments.get(at).text();
        return switch (label) {
            case JOURNAL -> isNote(text) ? Label.NOTE : isEditors(at) ? Label.EDITOR : label;
            case CONTAINER_TITLE -> isNote(text) ? Label.NOTE : isEditors(at) ? Label.EDITOR : titleOrContainer(text);
            case PUBLISHER -> isNote(text) ? Label.NOTE : isJournal(at) ? Label.JOURNAL : label;
            case VOLUME -> isNote(text) ? Label.NOTE : isPage(at) ? Label.PAGES : label;
            case LOCATION -> text.equals(Notes.NO_PUBLISHER) || LINKS.contains(Draft.bare(text)) ? Label.NOTE : label;
            default -> label;
        };
    }

    private static boolean isNote(String text) {
        return text.equals(Notes.NO_PUBLISHER) || isReprint(text);
    }

    private static boolean isReprint(String text) {
        String bare = Punctuation.trimStart(text, "([");
        return REPRINT_INITIALS.at(bare, 0) && startsWithOneOf(REPRINTS, bare);
    }

    /** The last number of "NJW 2021, 48", where years are what volumes are elsewhere. */
    private boolean isPage(int at) {
        return at > 1
                && at == segments.size() - 1
                && !labels.contains(Label.PAGES)
                && segments.get(at - 1).label() == Label.DATE
                && segments.get(at - 2).label() == Label.JOURNAL
                && YEAR.matcher(segments.get(at - 1).text()).matches();
    }

    private boolean isEditors(int at) {
        return isBefore(at, Label.PAGES)
                && !labels.contains(Label.EDITOR)
                && segments.get(at).text().length() < Mending.LONGEST_NAMES
                && NAMES.matcher(segments.get(at).text()).matches();
    }

    private boolean isJournal(int at) {
        boolean noted = isBefore(at, Label.NOTE) || isBefore(at, Label.MEDIUM) || isBefore(at, Label.GENRE);
        return noted
                && hasNone(OTHER_IMPRINT)
                && startsWithOneOf(
                        ONLINE_FIRST, Punctuation.trimStart(segments.get(at + 1).text(), "(["));
    }

    private boolean isBefore(int at, Label label) {
        return Mending.isBefore(segments, at, label);
    }

    private Label titleOrContainer(String text) {
        boolean only = hasNone(OTHER_TITLES)
                && !Titles.startsWithIn(text)
                && segments.stream().noneMatch(SegmentLabels::isEditorOfLarger);
        return only ? Label.TITLE : Label.CONTAINER_TITLE;
    }

    /** "In: Franz, H. (Hrsg.):" */
    private static boolean isEditorOfLarger(Segment segment) {
        return segment.label() == Label.EDITOR && Titles.startsWithIn(segment.text());
    }

    private boolean hasNone(Set<Label> others) {
        return Collections.disjoint(labels, others);
    }

    private static boolean startsWithOneOf(List<String> words, String text) {
        for (String word : words) {
            if (text.regionMatches(true, 0, word, 0, word.length())
                    && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }
}
