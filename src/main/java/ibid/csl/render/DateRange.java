package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.render.DatePart.Unit;
import ibid.csl.text.PageRanges;
import ibid.model.PartialDate.Day;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A date, or the two ends of a range, of which what they have in common is printed once.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#date-ranges">date ranges</a>
 */
final class DateRange {
    private final List<DatePart> parts;
    private final String delimiter;
    private final DateValue date;
    private final Rendering rendering;

    DateRange(List<DatePart> parts, String delimiter, DateValue date, Rendering rendering) {
        this.parts = parts;
        this.delimiter = delimiter;
        this.date = date;
        this.rendering = rendering;
    }

    void render(Box into) {
        Set<Unit> differing = differing();
        int first = -1;
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (differing.contains(parts.get(i).unit())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (i == first) {
                into.add(range(first, last));
            } else if (i < first || i > last) {
                add(parts.get(i), into);
            }
        }
    }

    /** The units that are printed twice: from the greatest that differs on. */
    private Set<Unit> differing() {
        Set<Unit> differing = EnumSet.noneOf(Unit.class);
        Day end = date.end();
        if (end == null) {
            return differing;
        }
        boolean differs = false;
        for (Unit unit : Unit.values()) {
            boolean isPrinted = parts.stream().anyMatch(part -> part.unit() == unit);
            boolean isOtherSeason = unit == Unit.MONTH && date.season() != date.endSeason();
            differs |= isPrinted && (isOtherSeason || unit.of(date.start()) != unit.of(end));
            if (differs && isPrinted) {
                differing.add(unit);
            }
        }
        return differing;
    }

    private void add(DatePart part, Box into) {
        Box box = part.render(rendering, date.start(), date.season());
        if (part.unit() == Unit.YEAR) {
            year(box);
        }
        Rendering.add(box, into);
    }

    private void year(Box box) {
        if (!box.isEmpty()) {
            rendering.printed().setYear(box);
            addSuffix(box, rendering);
        }
    }

    /** The letter that tells years apart, if the style has no place of its own for it. */
    static void addSuffix(Box year, Rendering rendering) {
        if (!rendering.sheet().hasYearSuffix()) {
            int suffix = rendering.takeYearSuffix();
            if (suffix >= 0) {
                Box letter = new Box().add(Rendering.letters(suffix));
                year.add(letter);
                rendering.printed().setYearSuffix(letter);
            }
        }
    }

    private Box range(int first, int last) {
        Box from = new Box().delimiter(delimiter);
        Box to = new Box().delimiter(delimiter);
        Day end = date.end() == null ? Day.OPEN : date.end();
        Box lastStart = null;
        for (int i = first; i <= last; i++) {
            DatePart part = parts.get(i);
            Box start = part.render(rendering, date.start(), date.season());
            Box stop = part.render(rendering, end, date.endSeason());
            lastStart = Rendering.add(start, from) ? start : lastStart;
            Rendering.add(to.isEmpty() ? stop.affixes("", stop.suffix()) : stop, to);
        }
        shorten(first, last, to);
        Box range = new Box().add(from);
        if (lastStart != null) {
            lastStart.affixes(lastStart.prefix(), "");
            range.add(delimiter(first, last));
        }
        range.add(to);
        if (hasYear(first, last)) {
            rendering.printed().setYear(range);
            addSuffix(range, rendering);
        }
        return range;
    }

    private boolean hasYear(int first, int last) {
        return parts.subList(first, last + 1).stream().anyMatch(part -> part.unit() == Unit.YEAR);
    }

    /** Years alone may be shortened as pages are. */
    private void shorten(int first, int last, Box to) {
        String format = rendering.sheet().yearRanges();
        Day end = date.end();
        boolean isYears = first == last && parts.get(first).unit() == Unit.YEAR;
        if (end == null || date.isOpen() || !isYears || format.isEmpty()) {
            return;
        }
        if (date.start().month() == 0 && date.season() == 0 && to.children().get(0) instanceof Box box) {
            String year = Integer.toString(date.start().year());
            box.clear();
            box.add(PageRanges.of(format).last(year, Integer.toString(end.year())));
        }
    }

    private String delimiter(int first, int last) {
        DatePart greatest = parts.get(first);
        for (DatePart part : parts.subList(first, last + 1)) {
            greatest = part.unit().compareTo(greatest.unit()) < 0 ? part : greatest;
        }
        String own = greatest.rangeDelimiter();
        return own.isEmpty() ? rendering.sheet().locale().yearRange() : own;
    }
}
