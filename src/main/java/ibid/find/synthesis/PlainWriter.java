package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes plain text as word processors, journals and programs that take the text out of PDF files do. */
final class PlainWriter implements Writer {
    private final PlainLook look;
    private final Pages pages;
    private final List<Row> rows = new ArrayList<>();

    PlainWriter(Prose prose, Chance chance) {
        look = new PlainLook(prose.language().isSpaced(), chance);
        pages = new Pages(prose, look, chance);
    }

    @Override
    public String write(String title, List<Piece> pieces) {
        Kind before = null;
        for (Piece piece : pieces) {
            if (before != null && isGap(before, piece.kind())) {
                rows.add(new Row("", piece.kind()));
            }
            print(piece);
            before = piece.kind();
        }
        List<Row> lines = look.doubled ? doubled(rows) : rows;
        return text(look.paged ? pages.of(title, lines) : lines);
    }

    private static List<Row> doubled(List<Row> rows) {
        List<Row> doubled = new ArrayList<>();
        for (Row row : rows) {
            doubled.add(row);
            if (!row.text().isEmpty()) {
                doubled.add(new Row("", row.kind()));
            }
        }
        return doubled;
    }

    private boolean isGap(Kind before, Kind now) {
        if (now == Kind.FOOTNOTE || (before == Kind.ROW && now == Kind.ROW)) {
            return false;
        }
        if (now.isHeading() || before.isHeading()) {
            return look.headingGap;
        }
        if (now.isListed() && before.isListed()) {
            return look.entryGap;
        }
        boolean items = before == now && (now == Kind.BULLET || now == Kind.NUMBERED || now == Kind.NOTICE);
        return look.paragraphGap && !items;
    }

    private void print(Piece piece) {
        Kind kind = piece.kind();
        switch (kind) {
            case TITLE, HEADING, SUBHEADING, LIST_HEADING, GROUP -> heading(piece);
            case PARAGRAPH, COMMENT -> add(kind, piece.text(), look.firstIndent, 0);
            case QUOTE -> add(kind, piece.text(), look.spread ? 4 : 0, look.spread ? 4 : 0);
            case ROW -> add(kind, piece.text().replace("\t", look.cellGap), 0, 0);
            case BULLET, NUMBERED, FOOTNOTE -> add(kind, piece.marker() + piece.text(), 0, look.spread ? 2 : 0);
            case ENTRY, REMARK, ANNOTATION -> entry(piece);
            default -> add(kind, piece.text(), 0, 0);
        }
    }

    private void heading(Piece piece) {
        String dressed = look.heading(piece.text());
        for (String line : dressed.split("\n")) {
            String pad = look.centre(line);
            look.wrapping.lines(line, pad.length(), 0).forEach(part -> rows.add(new Row(pad + part, piece.kind())));
        }
    }

    private void entry(Piece piece) {
        String whole = aligned(piece.marker()) + piece.text() + piece.tail();
        int marker = piece.marker().strip().length() + 1;
        int hanging = look.hanging > 0 && piece.marker().length() > 1 ? Math.max(marker, look.hanging) : look.hanging;
        boolean annotation = piece.kind() == Kind.ANNOTATION;
        for (String line : whole.split("\n")) {
            add(piece.kind(), line, annotation ? hanging : look.entryIndent, hanging);
        }
    }

    /** {@code "  1. "} above {@code " 10. "}. */
    private String aligned(String marker) {
        boolean number = look.alignsNumbers && marker.endsWith(" ") && marker.length() < 5;
        return number ? " ".repeat(5 - marker.length()) + marker : marker;
    }

    private void add(Kind kind, String text, int first, int others) {
        int indent = first;
        for (String line : look.wrapping(kind).lines(text, first, others)) {
            rows.add(new Row(" ".repeat(indent) + line, kind));
            indent = others;
        }
    }

    private String text(List<Row> printed) {
        StringBuilder text = new StringBuilder();
        for (Row row : printed) {
            boolean margin = !row.text().isEmpty() && !row.text().startsWith("\f");
            text.append(margin ? look.margin : "")
                    .append(row.text())
                    .append(look.end())
                    .append('\n');
        }
        return text.toString();
    }
}
