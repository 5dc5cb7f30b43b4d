package ibid.format;

/**
 * What BibLaTeX calls otherwise than classic BibTeX. Both are read alike.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">BibLaTeX, sections 2.1 and 2.2</a>
 */
enum BibDialect {
    BIBTEX,
    BIBLATEX;

    /** The name of a field in this dialect. */
    String field(String name) {
        if (this == BIBTEX) {
            return name;
        }
        return switch (name) {
            case "journal" -> "journaltitle";
            case "address" -> "location";
            case "school" -> "institution";
            case "annote" -> "annotation";
            case "archiveprefix" -> "eprinttype";
            default -> name;
        };
    }

    /** The name of an entry type in this dialect. */
    String entryType(String name) {
        return this == BIBLATEX && name.equals("techreport") ? "report" : name;
    }
}
