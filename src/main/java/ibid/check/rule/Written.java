package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Article;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as it is written in its file, and where parts of it stand there: what edits are made of. Immutable.
 *
 * @param text from the first to the last character, markup and all; empty if it is not known
 * @param start offset of the text in its file
 * @param isData whether it is an entry of a library, with fields, rather than printed
 */
record Written(String text, int start, boolean isData, Markup markup) {
    /** What some characters have to be written as. */
    enum Markup {
        PLAIN,
        HTML,
        LATEX,
        JSON
    }

    private static final int LOOKED_AT = 4000;
    private static final Pattern PIECES = Pattern.compile("\\n[ \\t]*\\n|\\f");
    private static final Pattern GAP = Pattern.compile("[\\s*+-]*+");

    /** BibTeX's names of CSL fields, the usual one first. */
    private static final Map<Field<?>, List<String>> BIB = Map.ofEntries(
            Map.entry(Field.DOI, List.of("doi")),
            Map.entry(Field.URL, List.of("url", "howpublished")),
            Map.entry(Field.PAGE, List.of("pages")),
            Map.entry(Field.VOLUME, List.of("volume")),
            Map.entry(Field.ISSUE, List.of("number", "issue")),
            Map.entry(Field.ISSN, List.of("issn")),
            Map.entry(Field.ISBN, List.of("isbn")),
            Map.entry(Field.TITLE, List.of("title")),
            Map.entry(Field.CONTAINER_TITLE, List.of("journal", "journaltitle", "booktitle")),
            Map.entry(Field.AUTHOR, List.of("author")),
            Map.entry(Field.ACCESSED, List.of("urldate")),
            Map.entry(Field.ARCHIVE_LOCATION, List.of("eprint")));

    private static final Map<Field<?>, String> RIS = Map.of(
            Field.DOI,
            "DO",
            Field.URL,
            "UR",
            Field.VOLUME,
            "VL",
            Field.ISSUE,
            "IS",
            Field.ISSN,
            "SN",
            Field.TITLE,
            "T[I1]",
            Field.CONTAINER_TITLE,
            "(?:JO|JF|T2)");

    static Written of(Reference reference, Subject subject) {
        SourceText source = source(subject);
        boolean isData = subject.article() == null;
        Span span = reference.origin().span();
        boolean known = reference.origin().source().equals(source.name()) && span.end() <= source.length();
        return known
                ? new Written(source.substring(span), span.start(), isData, markup(source, isData))
                : new Written("", 0, false, Markup.PLAIN);
    }

    /** All of it with the empty lines behind it, up to what comes next. */
    Span withLineEnd(Subject subject) {
        String all = source(subject).text();
        int end = start + text.length();
        while (end < all.length() && Character.isWhitespace(all.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** An entry of which something was found while it was read. */
    static Written of(Finding read, Subject subject) {
        SourceText source = subject.article() == null ? source(subject) : SourceText.of("", "");
        Span span = read.origin().span();
        return span.end() <= source.length()
                ? new Written(source.substring(span), span.start(), true, markup(source, true))
                : new Written("", 0, true, Markup.PLAIN);
    }

    /** The text that the places point into; empty if it is not known. */
    static SourceText source(Subject subject) {
        Article article = subject.article();
        SourceText source = article == null ? subject.source() : article.source();
        return source == null ? SourceText.of("", "") : source;
    }

    private static Markup markup(SourceText source, boolean isData) {
        String head =
                source.text().substring(0, Math.min(LOOKED_AT, source.length())).stripLeading();
        if (head.startsWith("<")) {
            return Markup.HTML;
        } else if (isData && (head.startsWith("[") || head.startsWith("{"))) {
            return Markup.JSON;
        }
        boolean bib = isData && head.contains("@") && !head.startsWith("TY  -");
        return bib || head.contains("\\documentclass") || head.contains("\\begin{") ? Markup.LATEX : Markup.PLAIN;
    }

    /** Plain text as the file has to write it. */
    String written(String plain) {
        return switch (markup) {
            case PLAIN -> plain;
            case HTML -> plain.replace("&", "&amp;").replace("<", "&lt;");
            case JSON -> plain.replace("\\", "\\\\").replace("\"", "\\\"");
            case LATEX -> plain.replaceAll("([&%#_$])", "\\\\$1").replace("\u2013", "--");
        };
    }

    /**
     * Whether it is printed in one piece, and what follows is another reference, or nothing. Otherwise a page may have ended in
     * or behind it, and running heads stand where its text seems to be.
     */
    boolean isOnePiece(Subject subject) {
        String all = source(subject).text();
        int end = start + text.length();
        Matcher gap = GAP.matcher(all).region(end, all.length());
        int next = gap.lookingAt() ? gap.end() : end;
        boolean apart = markup == Markup.HTML
                || next == all.length()
                || all.substring(end, next).contains("\n\n");
        return !PIECES.matcher(text).find()
                && (apart
                        || subject.library().references().stream()
                                .anyMatch(other -> other.origin().span().start() == next));
    }

    boolean isBib() {
        return isData && text.startsWith("@");
    }

    /** In its file. */
    Span place(int from, int to) {
        return new Span(start + from, start + to);
    }

    /** The one place where a piece of text stands, white space as it may be; none if it stands there twice. */
    Optional<Span> find(String piece) {
        return find(piece, new Span(0, text.length()));
    }

    private Optional<Span> find(String piece, Span within) {
        if (piece.isBlank()) {
            return Optional.empty();
        }
        String[] words = piece.strip().split("\\s+");
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        List<MatchResult> found = Pattern.compile(pattern.toString())
                .matcher(text)
                .region(within.start(), within.end())
                .results()
                .limit(2)
                .toList();
        return found.size() == 1
                ? Optional.of(place(found.get(0).start(), found.get(0).end()))
                : Optional.empty();
    }

    /** The field's value in an entry, without its delimiters, in the offsets of this text. */
    Optional<Span> value(Field<?> field) {
        if (!isData) {
            return Optional.empty();
        }
        if (isBib()) {
            List<String> names = BIB.getOrDefault(field, List.of(field.name()));
            return fields().stream()
                    .filter(place -> names.contains(place.name()))
                    .map(BibFieldPlace::value)
                    .findFirst();
        }
        String member = "\"" + Pattern.quote(field.name()) + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"";
        String line = RIS.containsKey(field) ? "^" + RIS.get(field) + "  -\\s*+(.*\\S)" : "(?!)()";
        Matcher value = Pattern.compile(text.startsWith("{") ? member : line, Pattern.MULTILINE)
                .matcher(text);
        return value.find() ? Optional.of(new Span(value.start(1), value.end(1))) : Optional.empty();
    }

    /** The fields of an entry of a .bib file. */
    List<BibFieldPlace> fields() {
        return isBib() ? BibFields.of(text) : List.of();
    }

    /** Writes a piece of the field's value otherwise, or of all if it is printed; no edit if it does not stand there once. */
    List<Edit> replace(Field<?> field, String piece, String other) {
        Optional<Span> within = isData ? value(field) : Optional.of(new Span(0, text.length()));
        return within.flatMap(span -> find(piece, span))
                .map(span -> List.of(new Edit(span, other)))
                .orElse(List.of());
    }

    /** Writes a piece otherwise wherever it stands once. */
    List<Edit> replace(String piece, String other) {
        return find(piece).map(span -> List.of(new Edit(span, other))).orElse(List.of());
    }

    /** Writes all that matches otherwise; what becomes the same is no edit. */
    List<Edit> replaceAll(Pattern pattern, Function<MatchResult, String> other) {
        int key = isBib() ? Math.max(0, text.indexOf(',')) : 0;
        return replaceAll(pattern, other, new Span(key, text.length()));
    }

    List<Edit> replaceAll(Pattern pattern, Function<MatchResult, String> other, Span within) {
        List<Edit> edits = new ArrayList<>();
        pattern.matcher(text)
                .region(within.start(), within.end())
                .useTransparentBounds(true)
                .results()
                .filter(found -> !other.apply(found).equals(found.group()))
                .forEach(found -> edits.add(new Edit(place(found.start(), found.end()), other.apply(found))));
        return edits;
    }

    /** Takes a field out of an entry of a .bib file. */
    List<Edit> remove(BibFieldPlace field) {
        return List.of(Edit.delete(place(field.whole().start(), field.whole().end())));
    }
}
