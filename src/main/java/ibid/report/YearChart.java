package ibid.report;

import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references by year and kind of work, as columns. */
final class YearChart {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;
    private static final int LEFT = 28;
    private static final int BOTTOM = 160;
    private static final int TOP = 14;

    /** More columns than these would be too narrow, so that several years share one. */
    private static final int COLUMNS = 40;

    private static final int LAST_YEAR = 3000;

    /** Of that many works the oldest makes the chart no wider: one classic would leave it empty. */
    private static final int RARE = 40;

    /** What gets a colour of its own; all others share the last. */
    private static final int SERIES = 4;

    private final List<String> types;
    /** How many references of each type there are in the years that begin there. */
    private final TreeMap<Integer, int[]> columns = new TreeMap<>();

    private final int undated;

    /** Whether the first column has all works before it, too. */
    private final boolean older;

    private final int step;
    private final int first;
    private final int slots;

    private YearChart(List<Reference> references) {
        types = types(references);
        List<Reference> dated =
                references.stream().filter(reference -> year(reference) > 0).toList();
        undated = references.size() - dated.size();
        int[] years = dated.stream().mapToInt(YearChart::year).sorted().toArray();
        int earliest = years.length == 0 ? 0 : years[years.length / RARE];
        int latest = years.length == 0 ? 0 : years[years.length - 1];
        older = years.length > 0 && years[0] < earliest;
        step = step(latest - earliest + 1);
        first = earliest - earliest % step;
        slots = (latest - first) / step + 1;
        for (Reference reference : dated) {
            int year = Math.max(first, year(reference));
            columns.computeIfAbsent(year - year % step, start -> new int[SERIES + 1])[series(reference)]++;
        }
    }

    /** The chart in its panel; nothing if there is no year to show. */
    static String svg(Checked checked) {
        YearChart chart = new YearChart(checked.files().stream()
                .flatMap(file -> file.references().stream())
                .map(CheckedFile.Printed::reference)
                .toList());
        return chart.columns.isEmpty() ? "" : chart.panel();
    }

    private static int step(int years) {
        return Stream.of(1, 2, 5, 10, 20, 50, 100)
                .filter(step -> years / step < COLUMNS)
                .findFirst()
                .orElse(500);
    }

    /** 0 if there is none, or one that is no year of print. */
    private static int year(Reference reference) {
        int year = reference
                .get(Field.ISSUED)
                .map(PartialDate::start)
                .map(PartialDate.Day::year)
                .orElse(0);
        return year > 0 && year < LAST_YEAR ? year : 0;
    }

    /** The most frequent first. */
    private static List<String> types(List<Reference> references) {
        Map<String, Long> counts = references.stream()
                .collect(Collectors.groupingBy(YearChart::type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String type(Reference reference) {
        return Html.kind(reference.type());
    }

    private int series(Reference reference) {
        return Math.min(SERIES, types.indexOf(type(reference)));
    }

    private String panel() {
        StringBuilder html = new StringBuilder("<figure class=\"panel chart\"><h2>Years and kinds of work</h2>\n");
        html.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
        html.append("\" role=\"img\" aria-label=\"References by year, ")
                .append(columns.firstKey())
                .append(" to ");
        html.append(columns.lastKey() + step - 1).append("\">\n");
        int most = columns.values().stream().mapToInt(YearChart::sum).max().orElse(1);
        axis(html, most);
        columns.forEach((year, counts) -> column(html, year, counts, most));
        labels(html);
        html.append("</svg>\n<figcaption>");
        legend(html);
        return html.append("</figcaption></figure>\n").toString();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static void axis(StringBuilder html, int most) {
        line(html, BOTTOM);
        line(html, TOP);
        html.append("<text x=\"22\" y=\"")
                .append(TOP + 4)
                .append("\" text-anchor=\"end\">")
                .append(most);
        html.append("</text><text x=\"22\" y=\"").append(BOTTOM + 4).append("\" text-anchor=\"end\">0</text>\n");
    }

    private static void line(StringBuilder html, int y) {
        html.append("<line class=\"axis\" x1=\"")
                .append(LEFT)
                .append("\" x2=\"")
                .append(WIDTH);
        html.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>\n");
    }

    private int x(int year) {
        return LEFT + (year - first) / step * (WIDTH - LEFT) / slots;
    }

    /** As wide as its slot, but for a gap, and never a slab. */
    private int width() {
        return Math.max(3, Math.min(36, (WIDTH - LEFT) / slots - 3));
    }

    /** In the middle of its slot. */
    private int left(int year) {
        return x(year) + ((WIDTH - LEFT) / slots - width()) / 2;
    }

    private void column(StringBuilder html, int year, int[] counts, int most) {
        html.append("<g><title>")
                .append(years(year))
                .append(": ")
                .append(sum(counts))
                .append("</title>");
        int below = 0;
        for (int i = 0; i < counts.length; i++) {
            int from = BOTTOM - (BOTTOM - TOP) * below / most;
            below += counts[i];
            int to = BOTTOM - (BOTTOM - TOP) * below / most;
            if (from > to) {
                html.append("<rect class=\"s").append(i).append("\" x=\"").append(left(year));
                html.append("\" y=\"").append(to).append("\" width=\"").append(width());
                html.append("\" height=\"").append(from - to).append("\"/>");
            }
        }
        html.append("</g>\n");
    }

    private String years(int year) {
        if (older && year == first) {
            return "until " + (year + step - 1);
        }
        return step == 1 ? "" + year : year + "–" + (year + step - 1);
    }

    /** Below every slot, or as many as there is room for. */
    private void labels(StringBuilder html) {
        int every = Math.max(1, (slots + 11) / 12);
        for (int slot = 0; slot < slots; slot += every) {
            int year = first + slot * step;
            html.append("<text text-anchor=\"middle\" x=\"").append(left(year) + width() / 2);
            html.append("\" y=\"")
                    .append(BOTTOM + 18)
                    .append("\">")
                    .append(older && slot == 0 ? "≤ " + (year + step - 1) : "" + year)
                    .append("</text>\n");
        }
    }

    private void legend(StringBuilder html) {
        for (int i = 0; i < Math.min(SERIES, types.size()); i++) {
            entry(html, i, types.get(i));
        }
        if (types.size() > SERIES) {
            entry(html, SERIES, "others");
        }
        if (undated > 0) {
            html.append("<span>").append(undated).append(" without a year</span>");
        }
    }

    private static void entry(StringBuilder html, int series, String type) {
        html.append("<span><span class=\"dot s")
                .append(series)
                .append("\"></span>")
                .append(type)
                .append("</span>");
    }
}
