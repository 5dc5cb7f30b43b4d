package ibid;

import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.RomanNumber;
import ibid.model.Value;
import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a printed reference that stand in none of its fields. Not lost are the number of the entry in its list, and
 * what the value says in another form: the month of a date, a roman number, the end of "783–6", and words that only say
 * what the value is ("vol.", "Hrsg.", "accessed").
 */
final class Losses {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

    private static final Pattern TAG = Pattern.compile("</?[a-z]+>");

    /** What says which field it is. */
    private static final Set<String> SAID_BY_THE_FIELD = new HashSet<>(words("""
            doi org dx http https www url isbn issn pmid pmcid pubmed central s2cid
            available accessed access retrieved retr viewed cited last from at on online internet line in downloaded updated
            disponivel em acesso acessado acedido disponible acceso citado consulte geraadpleegd hamtad viitattu diakses
            unter am stand zugriff abgerufen abrufbar verfugbar letzter sur ligne pristup дата обращения звернення
            vol volume vols voll voi voli v no nos n nn nr num number issue issues article anno ano bd band jg heft h tomo t т
            fase roc rocnik st poz secao № 第 期 卷 巻 号 年 권 제 호 년 월 evf вып
            p pp pag pagg pags pages page s ss с стр str sv 頁 页 쪽 σσ ρ c ff fo bl
            ed eds edn edd edition edited editor editors hrsg hg hrg cura dir org orgs coord red toim trad trans translated
            translator director traducido organizador изд wyd aufl auflage nd rd th
            and und et al others y e та dan 等 他 др fl by di von de por of in im en dans
            herausgegeben ubersetzt traducao fasc second original work published sd nd cit op
            """));

    private Losses() {}

    /** The lost words, in the order printed. */
    static List<String> of(List<Segment> segments, Reference reference) {
        Found found = new Found();
        reference.fields().forEach(found::add);
        List<String> lost = new ArrayList<>();
        for (Segment segment : segments) {
            boolean number = segment.label() == Label.CITATION_NUMBER;
            List<String> words = words(number ? "" : TAG.matcher(segment.text()).replaceAll(" "));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean cut = found.holdsJoined(words.subList(Math.max(0, i - 1), i + 1))
                        || found.holdsJoined(words.subList(i, Math.min(words.size(), i + 2)));
                if (!cut && !found.holds(word) && !SAID_BY_THE_FIELD.contains(word) && !isMonth(word)) {
                    lost.add(word);
                }
            }
        }
        return lost;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(Folding.fold(text)); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }

    private static boolean isMonth(String word) {
        return Character.isLetter(word.charAt(0))
                && PartialDate.parse(word + " 2000") instanceof PartialDate date
                && (date.start().month() > 0 || date.season() > 0);
    }

    /** What stands in the fields. */
    private static final class Found {
        private final Set<String> words = new HashSet<>();
        /** The words of each value without what stands between them, for initials and words that a line end had cut. */
        private final StringBuilder joined = new StringBuilder();
        /** Years and last pages, which are printed without their first digits. */
        private final List<String> shortened = new ArrayList<>();

        void add(Field<?> field, Value value) {
            joined.append(' ');
            for (String word : words(value.text())) {
                words.add(withoutZeros(word));
                joined.append(word);
            }
            if (value instanceof Pages pages) {
                pages.ranges().forEach(range -> shortened.add(range.last()));
            } else if (value instanceof PartialDate date) {
                shortened.add(String.valueOf(date.year()));
                shortened.add(
                        date.end() == null ? "" : String.valueOf(date.end().year()));
            }
        }

        boolean holds(String word) {
            OptionalInt roman = RomanNumber.parse(word);
            return words.contains(withoutZeros(word))
                    || (joined.indexOf(word) >= 0 && Character.isLetter(word.codePointAt(0)))
                    || shortened.stream().anyMatch(number -> number.endsWith(word))
                    || (roman.isPresent() && words.contains(String.valueOf(roman.getAsInt())));
        }

        /** Whether two words are one in a field. */
        boolean holdsJoined(List<String> two) {
            return two.size() == 2 && joined.indexOf(two.get(0) + two.get(1)) >= 0;
        }

        private static String withoutZeros(String word) {
            return word.replaceFirst("^0+(?=.)", "");
        }
    }
}
