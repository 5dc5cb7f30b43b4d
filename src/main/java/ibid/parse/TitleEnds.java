package ibid.parse;

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
    private static final Pattern KIND = Pattern.compile(
            "(?i)thesis|thèse|tese|tesis|dissertation|mémoire|doctoral|master|phd|review|interview|entrevista|paper|article"
                    + "|letter|editorial|abstract|report|manuscript|preprint|press|publi|online|internet|web|blog|post|tweet"
                    + "|film|picture|video|vídeo|audio|podcast|cd|dvd|map|poster|software|program|package|version|data|text"
                    + "|conference|meeting|symposium|presentation|lecture|speech|palestra|special|suppl|appendix|brochure"
                    + "|comment|translat|edition|accessed|cit|in [A-Z]|\\\\d");

    private TitleEnds() {}

    static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        boolean dated = false;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.label() != Label.TITLE) {
                dated = segment.label() == Label.DATE && segment.text().chars().anyMatch(Character::isDigit);
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
            case GENRE, NOTE, MEDIUM -> isTranslation(next.text());
            default -> false;
        };
    }

    private static boolean goesOn(String title) {
        char last = title.charAt(title.length() - 1);
        return last == ',' || Character.isLetterOrDigit(last);
    }

    /** Three words and more in square brackets. */
    private static boolean isTranslation(String text) {
        String bare = Draft.bare(text);
        return text.startsWith("[")
                && text.indexOf('[', 1) < 0
                && text.lastIndexOf(']') >= text.length() - 2
                && bare.indexOf(' ') != bare.lastIndexOf(' ')
                && !KIND.matcher(bare).find();
    }
}
