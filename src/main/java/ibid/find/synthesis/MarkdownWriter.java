package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.List;

/** Writes Markdown as people and converters do. */
final class MarkdownWriter implements Writer {
    private enum Form {
        PARAGRAPHS,
        NUMBERED,
        BULLETS,
        HARD_BREAKS,
        FOOTNOTES,
        DIVISIONS,
        LINES
    }

    private final Chance chance;
    private final MarkdownText markdown;
    private final String bullet;
    private final int heading;
    private final boolean loose;
    private final Wrapping wrapping;
    private final StringBuilder out = new StringBuilder();
    private Form form = Form.PARAGRAPHS;
    private int anchor;

    MarkdownWriter(Chance chance) {
        this.chance = chance;
        bullet = chance.any("- ", "- ", "* ", "+ ", "-   ");
        heading = chance.weighted(72, 10, 14, 4);
        loose = chance.in100(30);
        wrapping = new Wrapping(chance.in100(30) ? chance.between(66, 90) : 0, "", false);
        markdown = new MarkdownText(wrapping.width() > 0, chance);
    }

    @Override
    public String write(String title, List<Piece> pieces) {
        if (chance.in100(35)) {
            frontMatter(title);
        }
        form = form(pieces);
        Kind before = Kind.TITLE;
        for (Piece piece : pieces) {
            out.append(out.isEmpty() || isTight(before, piece.kind()) ? "" : "\n");
            out.append(piece(piece)).append('\n');
            before = piece.kind();
        }
        return out.toString();
    }

    private void frontMatter(String title) {
        out.append("---\ntitle: \"").append(title.replace("\"", "")).append("\"\n");
        out.append(chance.any(
                "lang: en\n", "date: 2019-03-04\n", "bibliography: refs.bib\n", "layout: post\ntags: [a, b]\n"));
        out.append("---\n");
    }

    private boolean isTight(Kind before, Kind now) {
        boolean items = now == Kind.BULLET || now == Kind.NUMBERED || now == Kind.ROW;
        boolean entries = now == Kind.ENTRY && form != Form.PARAGRAPHS && form != Form.DIVISIONS && !loose;
        return before == now && (items || entries || (now == Kind.ENTRY && form == Form.HARD_BREAKS));
    }

    private Form form(List<Piece> pieces) {
        boolean marked = pieces.stream()
                .anyMatch(piece -> piece.kind() == Kind.ENTRY && !piece.marker().isEmpty());
        return marked
                ? Form.values()[chance.weighted(30, 32, 10, 8, 17, 0, 3)]
                : Form.values()[chance.weighted(52, 5, 22, 8, 0, 6, 3)];
    }

    private String piece(Piece piece) {
        String text = markdown.text(piece.text());
        return switch (piece.kind()) {
            case TITLE -> "# " + text;
            case HEADING, LIST_HEADING -> heading(text);
            case SUBHEADING, GROUP -> "### " + text;
            case QUOTE -> "> " + text;
            case BULLET -> bullet + text;
            case NUMBERED -> piece.marker() + text;
            case ROW -> "| " + text.replace("\t", " | ") + " |";
            case CODE -> "```\n" + piece.text() + "\n```";
            case FOOTNOTE -> "[^n" + piece.marker().strip() + "]: " + text;
            case ENTRY ->
                entry(piece, markdown.reference(piece.text()) + piece.tail().replace("\n", " "));
            case REMARK -> entry(piece, text);
            case CAPTION -> captioned(text);
            default -> wrapped(text);
        };
    }

    private String captioned(String text) {
        return chance.any("*%s*", "**%s**", ": %s", "%s").replace("%s", text);
    }

    private String heading(String text) {
        return switch (heading) {
            case 1 -> "**" + text + "**";
            case 2 -> text + "\n" + "-".repeat(Math.max(3, text.length()));
            case 3 -> "## " + text + " {#sec-" + out.length() + "}";
            default -> "## " + text;
        };
    }

    private String entry(Piece piece, String text) {
        String number = piece.marker().replaceAll("\\D", "");
        return switch (form) {
            case NUMBERED -> number.isEmpty() || number.length() > 3 ? "1. " + text : number + ". " + text;
            case BULLETS -> bullet + text;
            case HARD_BREAKS -> marker(piece) + text + chance.any("  ", "\\");
            case FOOTNOTES -> number.isEmpty() ? text : "[^" + number + "]: " + text;
            case DIVISIONS -> "::: {#ref-" + ++anchor + " .csl-entry}\n" + text + "\n:::";
            case LINES -> "| " + marker(piece) + text;
            case PARAGRAPHS -> wrapped(marker(piece) + text);
        };
    }

    private String marker(Piece piece) {
        String marker = piece.marker().strip();
        String escaped = marker.startsWith("[") ? "\\" + marker.replace("]", "\\]") : marker;
        return escaped + (marker.isEmpty() ? "" : " ");
    }

    private String wrapped(String text) {
        return wrapping.lines(text, 0, 0).stream()
                .reduce((before, line) -> before + "\n" + MarkdownText.continued(line))
                .orElse("");
    }
}
