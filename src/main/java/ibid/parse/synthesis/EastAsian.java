package ibid.parse.synthesis;

import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What is particular to references in Chinese, Japanese and Korean: counters behind numbers, marks of the kind of work
 * ([J], [M]) behind titles, wide punctuation, no spaces.
 *
 * @see <a href="https://std.samr.gov.cn/gb/search/gbDetailed?id=71F772D8055ED3A7E05397BE0A0AB82A">GB/T 7714</a>
 */
final class EastAsian {
    static final String[] QUOTES = {"「」", "『』", "《》", "“”"};
    private static final Map<String, String> COUNTERS = Map.of("zh", "卷期年月日", "ja", "巻号年月日", "ko", "권호년월일");
    private static final String NARROW = ",.:;()";
    private static final String WIDE = "，．：；（）";

    private final Random random;

    EastAsian(Random random) {
        this.random = random;
    }

    static boolean isAt(Language language) {
        return COUNTERS.containsKey(language.code());
    }

    private static char counter(Language language, int which) {
        return Objects.requireNonNull(COUNTERS.get(language.code())).charAt(which);
    }

    static String day(Language language, int year, int month, int day) {
        String space = language.code().equals("ko") ? " " : "";
        return year + "" + counter(language, 2) + space + month + counter(language, 3) + space + day
                + counter(language, 4);
    }

    /** {@code 第12卷}, {@code 12卷}, or with a western sign. */
    static String numbered(Language language, String what, String sign, String number) {
        char counter = counter(language, what.equals("volume") ? 0 : 1);
        boolean counted = sign.equals("第") || sign.equals("제") || sign.isEmpty() || sign.charAt(0) == counter;
        boolean before = sign.equals("第") || sign.equals("제");
        return counted ? (before ? sign : "") + number + counter : sign + number;
    }

    /** The reference as it is set in these scripts. */
    List<Segment> set(List<Segment> reference) {
        boolean marked = random.nextInt(3) == 0;
        boolean wide = random.nextInt(3) == 0;
        boolean tight = wide || random.nextInt(3) == 0;
        boolean inJournal = reference.stream().anyMatch(segment -> segment.label() == Label.JOURNAL);
        List<Segment> set = new ArrayList<>();
        int end = 0;
        int at = 0;
        for (Segment segment : reference) {
            boolean link = segment.label() == Label.URL || segment.label() == Label.DOI;
            at += segment.span().start() > end && !tight ? 1 : 0;
            end = segment.span().end();
            String text = link || !wide ? segment.text() : widened(segment.text());
            boolean ends = segment.label() == Label.TITLE && marked;
            String tail = ends ? (inJournal ? "[J]" : "[M]") + mark(text) : "";
            at = add(
                    set,
                    segment.label(),
                    ends ? text.substring(0, text.length() - mark(text).length()) : text,
                    at);
            at = add(set, Label.MEDIUM, tail, at);
        }
        return set;
    }

    private static int add(List<Segment> to, Label label, String text, int at) {
        if (!text.isEmpty()) {
            to.add(new Segment(label, text, new Span(at, at + text.length())));
        }
        return at + text.length();
    }

    /** The punctuation at the end. */
    private static String mark(String text) {
        int end = text.length();
        while (end > 1 && ".,:;．，：；".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(end);
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int mark = NARROW.indexOf(text.charAt(i));
            boolean inNumber = i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i - 1));
            wide.append(mark < 0 || inNumber ? text.charAt(i) : WIDE.charAt(mark));
            if (mark >= 0 && !inNumber && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                i++;
            }
        }
        return wide.toString();
    }
}
