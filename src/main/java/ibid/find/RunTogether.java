package ibid.find;

import ibid.find.Vocabulary.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes apart lines that hold several references one behind the other, so that each begins a line: where numbers count on
 * inside the lines, {@code [1] … [2] … [3] …}, or where names with a year follow the end of one such again and again.
 */
final class RunTogether {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<=^)|(?<=[.;,)\\]”\"»] )|(?<=\\p{L}: ))(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|(\\d{1,3})[.)])(?= ?[\\p{Lu}\\p{Lo}\"“„«‘']|$)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|doi\\.org|https?:");

    /** The end of a reference, before what could be the names of the next. */
    private static final Pattern END = Pattern.compile("[.;)\\]] (?=\\p{Lu})");

    /** References that must stand in a row for it to be no chance. */
    private static final int FEWEST = 3;

    /** Characters between two numbers. */
    private static final int LONGEST = 1500;

    /** Characters of a line that can hold several references without numbers. */
    private static final int LONG = 250;

    private static final int LONGEST_WORD = 20;

    /** Characters of a line that no paragraph has. */
    private static final int TOO_LONG = 100_000;

    private final List<Line> lines;
    /** For each line, where in it references begin. */
    private final Map<Integer, TreeSet<Integer>> cuts = new HashMap<>();

    private RunTogether(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, taken apart where references run together. */
    static List<Line> apart(List<Line> lines) {
        RunTogether together = new RunTogether(lines);
        together.findNumbers();
        together.findNames();
        return together.cuts.isEmpty() ? lines : together.cut();
    }

    /** A number, where it stands, and the characters of the article before it. */
    private record Place(int line, int offset, int form, int number, int before) {}

    private void findNumbers() {
        Map<Integer, List<Place>> chains = new HashMap<>();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                int form = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
                if (form == 3 && follows(text, matcher.start(), WordClass.VOLUME, WordClass.PAGE)) {
                    continue;
                }
                Place place = new Place(
                        i, matcher.start(), form, Integer.parseInt(matcher.group(form)), before + matcher.start());
                add(place, chains.computeIfAbsent(form, key -> new ArrayList<>()));
            }
            before += text.length() + 1;
        }
        chains.values().forEach(this::take);
    }

    /** Whether the number counts what the word before it says: {@code Vol. 2.} */
    private static boolean follows(String text, int at, WordClass... classes) {
        String before = text.substring(Math.max(0, at - LONGEST_WORD), at).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).replaceAll("\\P{L}", "");
        int known = Vocabulary.classes(word.toLowerCase(Locale.ROOT));
        return Stream.of(classes).anyMatch(wordClass -> wordClass.in(known));
    }

    private void add(Place place, List<Place> chain) {
        if (!chain.isEmpty()) {
            Place last = chain.get(chain.size() - 1);
            if (place.number() == last.number() + 1 && place.before() - last.before() < LONGEST) {
                chain.add(place);
                return;
            }
            if (place.number() != 1) {
                return;
            }
            take(chain);
            chain.clear();
        }
        if (place.number() == 1) {
            chain.add(place);
        }
    }

    private void take(List<Place> chain) {
        long inside = chain.stream().filter(place -> place.offset() > 0).count();
        boolean isLead = !chain.isEmpty()
                && (chain.get(0).offset() == 0
                        || chain.get(0).line() == chain.get(1 % chain.size()).line());
        if (chain.size() < FEWEST || inside * 2 < chain.size() || !isLead) {
            return;
        }
        int dated = 0;
        for (int i = 0; i + 1 < chain.size(); i++) {
            String between = between(chain.get(i), chain.get(i + 1));
            dated += YEAR.matcher(between).find() && !isProse(between) ? 1 : 0;
        }
        if (dated * 3 >= (chain.size() - 1) * 2) {
            chain.forEach(place -> cutAt(place.line(), place.offset()));
        }
    }

    private static boolean isProse(String text) {
        return Clue.SENTENCE_3.in(ClueReader.clues(text, new Words(text, 0)));
    }

    private String between(Place from, Place to) {
        StringBuilder text = new StringBuilder();
        for (int i = from.line(); i <= to.line(); i++) {
            String line = lines.get(i).text();
            int start = i == from.line() ? from.offset() : 0;
            text.append(line, start, i == to.line() ? to.offset() : line.length())
                    .append(' ');
        }
        return text.toString();
    }

    private void cutAt(int line, int offset) {
        if (offset > 0) {
            cuts.computeIfAbsent(line, key -> new TreeSet<>()).add(offset);
        }
    }

    private void findNames() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() > LONG && text.length() < TOO_LONG && !cuts.containsKey(i) && isDatedNames(text, 0)) {
                List<Integer> starts = datedNames(text);
                if (starts.size() + 1 >= FEWEST) {
                    cuts.put(i, new TreeSet<>(starts));
                }
            }
        }
    }

    /** Where names followed by a year stand behind the end of a reference that has one. */
    private static List<Integer> datedNames(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher end = END.matcher(text);
        int last = 0;
        while (end.find()) {
            if (isDatedNames(text, end.end())
                    && YEAR.matcher(text.substring(last, end.start())).find()) {
                last = end.end();
                starts.add(last);
            }
        }
        return starts;
    }

    private static boolean isDatedNames(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 160));
        Words words = new Words(rest, Marker.of(rest).length());
        Start start = Beginnings.of(words);
        boolean initials =
                start == Start.NAME_COMMA_INITIALS || start == Start.NAME_INITIALS || start == Start.INITIALS_NAME;
        return initials && hasYearInParentheses(rest);
    }

    /** Whether the first parentheses hold a year and no full sentence stands before them. */
    private static boolean hasYearInParentheses(String text) {
        int open = text.indexOf('(');
        return open > 0
                && open + 5 < text.length()
                && Words.isYear(text.substring(open + 1, open + 5))
                && !text.substring(0, open).matches(".*\\p{Ll}{3,}\\. .*");
    }

    private List<Line> cut() {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int from = 0;
            for (int to : cuts.getOrDefault(i, new TreeSet<>())) {
                apart.add(lines.get(i).part(from, to));
                from = to;
            }
            apart.add(
                    from == 0
                            ? lines.get(i)
                            : lines.get(i).part(from, lines.get(i).text().length()));
        }
        return apart;
    }
}
