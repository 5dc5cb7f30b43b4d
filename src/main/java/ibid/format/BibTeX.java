package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.text.SourceText;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * BibTeX and BibLaTeX. Both are read; classic BibTeX in UTF-8 is written, such that BibLaTeX understands it too: what
 * classic BibTeX has no word for goes into fields and entry types of BibLaTeX, which BibTeX's styles skip.
 *
 * <p>Reading loses no entry: one with a slip in it is read as far as possible and reported (BIB005); one that cannot be
 * read at all becomes a document with its source in {@code note}. Macros are resolved, {@code crossref} and
 * {@code xdata} filled in. Comments, preambles and text between entries are not part of a library.
 *
 * <p>{@code read(write(library))} equals the library, but for what BibTeX cannot say: an empty or ill-formed key; a name
 * of several words without given name (it comes back as an organisation), a given name alone, particles with capitals;
 * {@code nocase} outside titles or without letters; white space in rows or at the ends; a note that is nothing but an
 * address or "Accessed" and a date; JSON kept verbatim; which of equal month and season was meant.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing</a>
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">The biblatex package</a>
 */
public final class BibTeX implements Format {
    private static final int LOOKED_AT = 1 << 16;

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public String suffix() {
        return "bib";
    }

    /** A file named so, or any text that begins with an entry, comments apart. */
    @Override
    public boolean recognises(SourceText source) {
        String text = source.head(LOOKED_AT);
        String name = source.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".bib") || name.endsWith(".bibtex") || name.endsWith(".biblatex");
        return named
                || Pattern.compile("\\A\\ufeff?(?:\\s*+%[^\\n]*+\\n)*+\\s*+@[a-zA-Z]++\\s*+[{(]")
                        .matcher(text)
                        .find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) {
        return new BibReader(source, findings).read();
    }

    @Override
    public String write(Library library) {
        return new BibWriter(BibDialect.BIBTEX).write(library);
    }
}
