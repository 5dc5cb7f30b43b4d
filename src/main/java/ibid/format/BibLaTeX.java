package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.text.SourceText;
import java.util.function.Consumer;

/**
 * BibLaTeX as a dialect to write: {@code date} in EDTF, {@code journaltitle}, {@code location}, {@code eprinttype}. Files
 * are read as {@link BibTeX} reads them, which knows both dialects, and what cannot be said is told there.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">The biblatex package</a>
 */
public final class BibLaTeX implements Format {
    private final BibTeX bibtex = new BibTeX();

    @Override
    public String name() {
        return "biblatex";
    }

    @Override
    public String suffix() {
        return "bib";
    }

    @Override
    public boolean recognises(SourceText source) {
        return bibtex.recognises(source);
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) {
        return bibtex.read(source, findings);
    }

    @Override
    public String write(Library library) {
        return new BibWriter(BibDialect.BIBLATEX).write(library);
    }
}
