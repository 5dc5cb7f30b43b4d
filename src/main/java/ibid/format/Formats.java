package ibid.format;

import ibid.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All exchange formats. */
public final class Formats {
    public static final List<Format> ALL = List.of(
            new CslJson(),
            new BibTeX(),
            new BibLaTeX(),
            new Ris(),
            new EndNoteXml(),
            new Jats(),
            new Tei(),
            new Mods(),
            new WordXml(),
            new Enw(),
            new Nbib(),
            new Cff(),
            new CslYaml(),
            new Hayagriva(),
            new Csv());

    /** An article, though it may show what files of any format look like. */
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.(?:md|markdown|mdown|mkd|rmd|qmd)$");

    private Formats() {}

    /** The format of that name, in any case; what people call it otherwise, such as {@code bib} or {@code pubmed}, is known too. */
    public static Optional<Format> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String known = switch (lower) {
            case "json", "csl", "csljson" -> "csl-json";
            case "bib" -> "bibtex";
            case "endnote" -> "endnote-xml";
            case "refer", "bibix" -> "enw";
            case "pubmed", "medline" -> "nbib";
            case "citation.cff" -> "cff";
            case "yaml", "cslyaml" -> "csl-yaml";
            case "word" -> "word-xml";
            case "typst" -> "hayagriva";
            default -> lower;
        };
        return ALL.stream().filter(format -> format.name().equals(known)).findFirst();
    }

    /** The format that a file is in, by its content, with its suffix as a hint; empty if it is an article. */
    public static Optional<Format> recognise(SourceText source) {
        return MARKDOWN.matcher(source.name()).find()
                ? Optional.empty()
                : ALL.stream().filter(format -> format.recognises(source)).findFirst();
    }

    /** The names that {@link #byName} knows first of all, for messages: {@code csl-json, bibtex, …}. */
    public static String names() {
        return ALL.stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
