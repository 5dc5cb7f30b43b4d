package ibid.find.synthesis;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one article prints its reference list, whatever the format. Drawn once an article. */
final class ListLook {
    private static final Pattern AUTHORS =
            Pattern.compile("^(\\p{Lu}[^\\d“\"„«]{3,80}?)[,.:]? ?(?=\\(?(?:1[6-9]|20)\\d\\d)");
    private static final Pattern MARKER =
            Pattern.compile("^(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}[.)]) +(?=\\p{L})");

    private final Markers markers;
    private final boolean sorted;
    private final boolean dashes;
    private final boolean grouped;
    private final boolean notes;
    private final boolean annotated;
    private final boolean linked;
    private final String gap;
    private final String bullet;
    private final String dash;
    private final Prose prose;
    private final Chance chance;
    /** The number after the last of the list before, for lists that go on. */
    private int next = 1;

    ListLook(Markers markers, Prose prose, Chance chance) {
        this.markers = markers;
        this.prose = prose;
        this.chance = chance;
        sorted = markers.isNumber() ? chance.in100(12) : chance.in100(80);
        dashes = sorted && chance.in100(16);
        grouped = chance.in100(7);
        notes = markers.isNumber() && chance.in100(8);
        annotated = chance.in100(3);
        linked = chance.in100(7);
        gap = chance.any(" ", " ", " ", " ", "\t", "  ", markers == Markers.BRACKETS ? "" : "   ");
        bullet = chance.any("•", "•", "-", "–", "*", "·", "▪", "●");
        dash = chance.any("———. ", "——— ", "--- ", "—. ", "———, ", "_____. ", "______ ", "-- ", "— ", "–––. ");
    }

    boolean isOfNotes() {
        return notes;
    }

    /** The pieces of the list, or of a further one; entries hold references, the other kinds what stands among them. */
    List<Piece> pieces(List<String> references) {
        next = chance.in100(3) ? chance.between(2, 40) : chance.in100(40) ? next : 1;
        List<Piece> pieces = new ArrayList<>();
        if (grouped) {
            groups(pieces, chance.in100(70) ? chance.shuffled(references) : references);
        } else {
            add(pieces, references);
        }
        return pieces;
    }

    /** Each group under a heading, but for the first of some lists, and each in an order of its own. */
    private void groups(List<Piece> to, List<String> references) {
        boolean continued = chance.in100(60);
        for (int from = 0; from < references.size(); ) {
            int end = Math.min(references.size(), from + chance.between(2, 25));
            if (from > 0 || chance.in100(70)) {
                to.add(Piece.of(Piece.Kind.GROUP, prose.one("subheading")));
            }
            next = continued || from == 0 ? next : 1;
            add(to, references.subList(from, end));
            from = end;
        }
    }

    private void add(List<Piece> pieces, List<String> references) {
        List<String> entries = ordered(references);
        int number = next;
        for (int i = 0; i < entries.size(); i++) {
            number += among(pieces, number);
            String entry = entries.get(i);
            if (markers.isNumber() && i + 1 < entries.size() && chance.in100(1)) {
                entry = joined(entry, entries.get(++i));
            }
            pieces.add(entry(number++, entry));
            if (annotated && chance.in100(70)) {
                pieces.add(Piece.of(Piece.Kind.ANNOTATION, prose.sentences("sentence", chance.between(1, 3))));
            }
        }
        next = number;
    }

    /** Now and then a remark, or many of them among notes; the numbers that it takes. */
    private int among(List<Piece> pieces, int number) {
        if (notes && chance.in100(30)) {
            String remark = prose.one("remark");
            pieces.add(Piece.numbered(Piece.Kind.REMARK, markers.print(number, remark, bullet, gap), remark));
            return 1;
        }
        if (!notes && number > 1 && chance.in100(1) && chance.in100(50)) {
            pieces.add(
                    chance.in100(50)
                            ? Piece.of(Piece.Kind.REMARK, prose.one("remark"))
                            : Piece.numbered(Piece.Kind.FOOTNOTE, "* ", prose.one("remark")));
        }
        return 0;
    }

    private Piece entry(int number, String entry) {
        Piece piece = Piece.numbered(Piece.Kind.ENTRY, markers.print(number, entry, bullet, gap), entry);
        return linked && chance.in100(85) ? piece.withTail(links()) : piece;
    }

    private String links() {
        return chance.any(
                " [Google Scholar]",
                " [CrossRef] [PubMed]",
                " Google Scholar",
                " [CrossRef]",
                " Crossref PubMed Google Scholar",
                "\nGoogle Scholar",
                "\nArticle Google Scholar",
                " [PubMed]",
                "\nCrossref | Google Scholar",
                " View Article",
                " [DOI] [PMC free article] [PubMed]",
                "\nArticle CAS PubMed Google Scholar",
                " [ Links ]");
    }

    private List<String> ordered(List<String> references) {
        List<String> entries = new ArrayList<>();
        references.forEach(reference -> entries.add(bare(reference)));
        entries.removeIf(String::isBlank);
        if (sorted) {
            entries.sort(Comparator.comparing(Folding::fold));
        }
        return dashes ? dashed(entries) : entries;
    }

    private static String bare(String reference) {
        String line = reference.replaceAll("\\s+", " ").strip();
        return MARKER.matcher(line).replaceFirst("");
    }

    /** A dash in place of the authors of the entry above. */
    private List<String> dashed(List<String> entries) {
        List<String> dashed = new ArrayList<>();
        String before = "";
        for (String entry : entries) {
            Matcher authors = AUTHORS.matcher(entry);
            String now = authors.find() ? authors.group(1) : "";
            boolean again = !now.isEmpty() && now.equals(before);
            dashed.add(again ? dash + entry.substring(authors.end()) : entry);
            before = now;
        }
        return dashed;
    }

    private String joined(String entry, String other) {
        return chance.in100(50)
                ? "(a) " + entry + (entry.endsWith(".") ? " (b) " : "; (b) ") + other
                : entry.replaceFirst("\\.$", "") + "; " + other;
    }
}
