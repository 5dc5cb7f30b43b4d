package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pages, with what stands at the head and the foot of each, wherever the cut falls. */
final class Pages {
    private final Prose prose;
    private final PlainLook look;
    private final Chance chance;
    private final int length;
    private final int headForm;
    private final int footForm;
    private final boolean feeds;
    private final boolean gaps;
    private final boolean interleaved;
    private int number;
    private String chapter = "";

    Pages(Prose prose, PlainLook look, Chance chance) {
        this.prose = prose;
        this.look = look;
        this.chance = chance;
        length = chance.between(32, 62) * (look.narrow ? 2 : 1);
        headForm = chance.weighted(25, 12, 12, 20, 12, 10);
        footForm = chance.weighted(25, 35, 8, 6, 10, 6);
        feeds = chance.in100(60);
        gaps = chance.in100(60);
        interleaved = look.narrow && chance.in100(25);
        number = chance.in100(40) ? 1 : chance.between(2, 700);
    }

    List<Row> of(String title, List<Row> rows) {
        String head = title.length() > 60 ? title.substring(0, 57).strip() + "…" : title;
        String label = prose.one("label");
        String imprint = prose.one("notice");
        String author = prose.citations().author();
        List<Row> paged = new ArrayList<>();
        for (List<Row> page : cut(rows)) {
            List<Row> above = edge(headForm == 5 ? chapter(page) : head(head, label, author));
            List<Row> below = edge(foot(imprint));
            append(paged, above, page, below);
            number++;
        }
        return paged;
    }

    private void append(List<Row> to, List<Row> above, List<Row> page, List<Row> below) {
        int start = to.size();
        to.addAll(above);
        space(to, above);
        to.addAll(interleaved && page.stream().noneMatch(row -> row.kind().isListed()) ? interleaved(page) : page);
        space(to, below);
        to.addAll(below);
        if (feeds && start > 0) {
            Row first = to.get(start);
            to.set(start, new Row("\f" + first.text(), first.kind()));
        }
    }

    private void space(List<Row> to, List<Row> edge) {
        if (gaps && !edge.isEmpty()) {
            to.add(new Row("", Kind.NOTICE));
        }
    }

    /** The rows of each page, its footnotes last. */
    private List<List<Row>> cut(List<Row> rows) {
        List<List<Row>> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        List<Row> notes = new ArrayList<>();
        for (Row row : rows) {
            (row.kind() == Kind.FOOTNOTE ? notes : page).add(row);
            if (page.size() + notes.size() >= length + chance.between(-1, 1)) {
                page.addAll(notes);
                pages.add(page);
                page = new ArrayList<>();
                notes = new ArrayList<>();
            }
        }
        page.addAll(notes);
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** The chapter that the page begins in, as theses have it. */
    private String chapter(List<Row> page) {
        String now = chapter;
        for (Row row : page) {
            boolean begins = row.kind() == Kind.HEADING || row.kind() == Kind.LIST_HEADING;
            chapter = begins && row.text().matches(".*\\p{L}.*") ? row.text().strip() : chapter;
        }
        return now.isEmpty() ? "" : number % 2 == 0 ? number + "  " + now : now + "  " + number;
    }

    private String head(String title, String label, String author) {
        boolean even = number % 2 == 0;
        String gap = look.spread ? " ".repeat(chance.between(10, 40)) : chance.any(" ", "\n");
        return switch (headForm) {
            case 1 -> title;
            case 2 -> label;
            case 3 -> even ? number + gap + author : title + gap + number;
            case 4 -> label + "\n" + (even ? author : title);
            default -> "";
        };
    }

    private String foot(String imprint) {
        return switch (footForm) {
            case 1 -> "" + number;
            case 2 -> "- " + number + " -";
            case 3 -> "Page " + number;
            case 4 -> imprint;
            case 5 -> imprint + "\n" + number;
            default -> "";
        };
    }

    private List<Row> edge(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                look.wrapping.lines(line, 0, 0).forEach(part -> rows.add(new Row(part, Kind.NOTICE)));
            }
        }
        return rows;
    }

    /** Both columns of a page on the same lines, as programs write them that keep the layout. */
    private List<Row> interleaved(List<Row> page) {
        int half = (page.size() + 1) / 2;
        int column = look.wrapping.width() + 12;
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            String left = page.get(i).text();
            String right = half + i < page.size() ? page.get(half + i).text() : "";
            String gap = " ".repeat(Math.max(2, column - left.length()));
            lines.add(new Row(
                    right.isEmpty() ? left : left + gap + right, page.get(i).kind()));
        }
        return lines;
    }
}
