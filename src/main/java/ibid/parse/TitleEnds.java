package ibid.parse;

import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives back to a title what stands at its end but looks like another part: the year in "Jahresbericht 2009, Berlin" where the
 * date was told before the title, the place in "the flora of Santo André, SP, Brazil. Acta Botanica", which would stand behind
 * the journal if it were that of a publisher, and the translation in "Die Weißen denken zuviel [White people think too much]".
 */
final class TitleEnds {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d[.,:]?");

    /** In brackets, words that say what the work is and not what its title means. */
    private static final Pattern KIND =
            Pattern.compile("(?iU)\\b(?:(?:thes|thès|tese|dissert|mémoire|trabal|trabaj|master|doctor|phd"
                    + "|review|rezens|besprech|compte|resenha|reseña|recens|interview|entrevist|paper|articl|letter|editorial|abstract|report"
                    + "|manuscript|preprint|publi|unpubl|online|internet|web|blog|post|tweet|status|messag|electronic|film|motion|picture|video"
                    + "|vídeo|audio|record|podcast|poster|software|program|packag|version|dataset|conferenc|meeting|symposi|presentation|lectur"
                    + "|vortrag|speech|palestr|special|suppl|appendix|brochure|comment|translat|übers|trad|edit|series|reihe|collect|univers"
                    + "|press)|(?:cd|dvd|map|data|text|cit|ed|hrsg|hg)\\b)|\\d");

    /** The fewest words of a translation in square brackets, and of a remark in round ones that a title ends with. */
    private static final int TRANSLATION = 3;

    private static final int REMARK = 6;

    private TitleEnds() {}

    static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        boolean dated = false;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.label() != Label.TITLE) {
                dated = segment.label() == Label.DATE && Draft.hasDigit(segment.text());
            } else if (i + 1 < segments.size()) {
                Label behind = i + 2 < segments.size() ? segments.get(i + 2).label() : Label.NOTE;
                if (isPart(segment.text(), segments.get(i + 1), behind, dated)) {
                    segment = segment.with(segments.get(++i));
                }
            }
            joined.add(segment);
        }
        return joined;
    }

    private static boolean isPart(String title, Segment next, Label behind, boolean dated) {
        return switch (next.label()) {
            case DATE ->
                dated
                        && behind != Label.VOLUME
                        && behind != Label.JOURNAL
                        && goesOn(title)
                        && YEAR.matcher(next.text()).matches();
            case LOCATION -> behind == Label.JOURNAL && title.endsWith(",");
            case GENRE, NOTE, COLLECTION_TITLE -> isRemark(title, next.text());
            default -> false;
        };
    }

    private static boolean goesOn(String title) {
        char last = title.charAt(title.length() - 1);
        return last == ',' || Character.isLetterOrDigit(last);
    }

    private static boolean isRemark(String title, String text) {
        boolean square = text.startsWith("[");
        int end = square || text.startsWith("(") ? Punctuation.closer(text, 0) : -1;
        return end >= text.length() - 2
                && end > 0
                && (square || goesOn(title))
                && words(text) >= (square ? TRANSLATION : REMARK)
                && !KIND.matcher(text).find()
                && !ItemTypes.isKind(text)
                && Availability.access(text).isEmpty();
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
