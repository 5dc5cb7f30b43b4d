package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Writes Markdown as people and converters do. */
final class MarkdownWriter implements Writer {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\*_<>`]|\\[(?=[^\\]]*\\][(:\\[])|^[#~=+-](?=[ #~=+-])|&(?=#?\\w+;)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)\\]]");

    private enum Form {
        PARAGRAPHS,
        NUMBERED,
        BULLETS,
        HARD_BREAKS,
        FOOTNOTES,
        DIVISIONS
    }

    private final Chance chance;
    private final boolean links;
    private final String bullet;
    private final int heading;
    private final Wrapping wrapping;
    private final StringBuilder out = new StringBuilder();
    private Form form = Form.PARAGRAPHS;

    MarkdownWriter(Chance chance) {
        this.chance = chance;
        links = chance.in100(40);
        bullet = chance.any("- ", "- ", "* ", "+ ");
        heading = chance.weighted(75, 10, 15);
        wrapping = new Wrapping(chance.in100(30) ? chance.between(66, 90) : 0, "", false);
    }

    @Override
    public String write(String title, List<Piece> pieces) {
        if (chance.in100(30)) {
            out.append("---\ntitle: \"").append(title.replace("\"", "")).append("\"\nlang: en\n---\n\n");
        }
        form = form(pieces);
        Kind before = Kind.TITLE;
        for (Piece piece : pieces) {
            boolean tight = before == piece.kind() && (piece.kind() == Kind.BULLET || piece.kind() == Kind.NUMBERED);
            out.append(tight || out.isEmpty() || isTightList(before, piece.kind()) ? "" : "\n");
            out.append(piece(piece)).append('\n');
            before = piece.kind();
        }
        return out.toString();
    }

    private boolean isTightList(Kind before, Kind now) {
        return before == Kind.ENTRY && now == Kind.ENTRY && form != Form.PARAGRAPHS && form != Form.DIVISIONS;
    }

    private Form form(List<Piece> pieces) {
        boolean marked = pieces.stream()
                .anyMatch(piece -> piece.kind() == Kind.ENTRY && !piece.marker().isEmpty());
        return marked
                ? Form.values()[chance.weighted(32, 33, 10, 8, 17, 0)]
                : Form.values()[chance.weighted(55, 5, 22, 8, 0, 6)];
    }

    private String piece(Piece piece) {
        return switch (piece.kind()) {
            case TITLE -> "# " + text(piece.text());
            case HEADING, LIST_HEADING -> heading(text(piece.text()));
            case SUBHEADING, GROUP -> "### " + text(piece.text());
            case QUOTE -> "> " + text(piece.text());
            case BULLET -> bullet + text(piece.text());
            case NUMBERED -> piece.marker() + text(piece.text());
            case ROW -> "| " + text(piece.text()).replace("\t", " | ") + " |";
            case CODE -> "```\n" + piece.text() + "\n```";
            case FOOTNOTE -> "[^n" + piece.marker().strip() + "]: " + text(piece.text());
            case ENTRY, REMARK -> entry(piece);
            default -> wrapped(text(piece.text()));
        };
    }

    private String heading(String text) {
        return switch (heading) {
            case 1 -> "**" + text + "**";
            case 2 -> text + "\n" + "-".repeat(Math.max(3, text.length()));
            default -> "## " + text;
        };
    }

    private String entry(Piece piece) {
        String number = piece.marker().replaceAll("\\D", "");
        String text = text(piece.text()) + piece.tail().replace("\n", " ");
        return switch (form) {
            case NUMBERED -> number.isEmpty() || number.length() > 3 ? "1. " + text : number + ". " + text;
            case BULLETS -> bullet + text;
            case HARD_BREAKS -> marker(piece) + text + chance.any("  ", "\\");
            case FOOTNOTES -> number.isEmpty() ? text : "[^" + number + "]: " + text;
            case DIVISIONS -> "::: {#ref-" + out.length() + " .csl-entry}\n" + text + "\n:::";
            case PARAGRAPHS -> wrapped(marker(piece) + text);
        };
    }

    private String marker(Piece piece) {
        return piece.marker().strip().replaceFirst("^\\[", "\\\\[")
                + (piece.marker().isEmpty() ? "" : " ");
    }

    private String wrapped(String text) {
        return String.join("\n", wrapping.lines(text, 0, 0));
    }

    private String text(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return links && !escaped.contains("\\_") ? LINK.matcher(escaped).replaceAll("<$0>") : escaped;
    }
}
