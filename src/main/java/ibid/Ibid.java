package ibid;

import ibid.check.Subject;
import ibid.find.ListChoice;
import ibid.find.MentionFinder;
import ibid.find.ReferenceFinder;
import ibid.format.EncodedReader;
import ibid.format.Format;
import ibid.format.FormatException;
import ibid.format.Formats;
import ibid.format.Printed;
import ibid.match.CitationLinker;
import ibid.match.KnownWorks;
import ibid.model.Article;
import ibid.model.Cite;
import ibid.model.Encoded;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.model.Text;
import ibid.normalise.CitationKeys;
import ibid.normalise.Normalisers;
import ibid.normalise.Repetitions;
import ibid.parse.ParsedReference;
import ibid.parse.ReferenceParser;
import ibid.parse.Segment;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import ibid.text.Decoding;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pipe: read, find, parse, normalise, in this order; the only class that knows it. What a run does not need is
 * never loaded: a library that stands in for an article is not parsed, so it costs no model. Thread-safe.
 */
public final class Ibid {
    /** How many bytes of a file are looked at to recognise its format. */
    private static final int HEAD = 1 << 17;

    private final ListChoice choice;
    private @Nullable ReferenceParser parser;
    private @Nullable ReferenceFinder finder;

    /** With the models that travel with ibid, for all lists of an article. */
    public Ibid() {
        this(ListChoice.ALL);
    }

    /** For some of an article's lists. */
    public Ibid(ListChoice choice) {
        this.choice = choice;
    }

    /** With a parser of the caller's own. */
    public Ibid(ReferenceParser parser) {
        this(ListChoice.ALL);
        this.parser = parser;
    }

    /**
     * The library in a file: what an exchange format holds, or the references of an article.
     *
     * @param name what messages call the file, a path as the user gave it or {@code -}
     * @param beside the files beside it, for articles that are spread over several
     * @param findings told of what is odd in the file
     * @return with citation keys, unique in the file; empty if no reference list was found
     * @throws ReadException if it is no article that can be read
     * @throws FormatException if it is in an exchange format, but nothing can be read
     */
    public Library library(String name, byte[] content, Companions beside, Consumer<Finding> findings)
            throws ReadException, FormatException {
        Optional<Format> format = formatOf(name, content);
        Library library = format.isPresent()
                ? format.get().read(Decoding.decode(name, content), findings)
                : articleLibrary(name, content, beside, findings);
        return CitationKeys.assign(Normalisers.bareDois(library));
    }

    /**
     * The library in a file of that exchange format, whatever it looks like.
     *
     * @param findings told of what is odd in the file
     * @throws FormatException if nothing can be read
     */
    public static Library library(String name, byte[] content, Format format, Consumer<Finding> findings)
            throws FormatException {
        return CitationKeys.assign(Normalisers.bareDois(format.read(Decoding.decode(name, content), findings)));
    }

    /**
     * Which references of a library an article cites, by its keys or by authors and dates: a function of the library.
     *
     * @throws ReadException if it is no article that can be read
     */
    public Function<Library, Set<String>> citing(String name, byte[] content, Companions beside) throws ReadException {
        Article article = Readers.read(name, content, beside);
        List<ReferenceList> lists = lists(article);
        return library -> {
            List<ReferenceList.Entry> entries = library.references().stream()
                    .map(each -> new ReferenceList.Entry(Printed.line(each), Origin.NONE, Encoded.NONE, each.id()))
                    .toList();
            List<ReferenceList> all = new ArrayList<>(lists);
            all.add(new ReferenceList(entries));
            return new CitationLinker(
                            entries, library.references().stream().map(List::of).toList())
                    .link(MentionFinder.find(article, all)).stream()
                            .flatMap(mention -> mention.cites().stream())
                            .filter(cite -> cite.kind() == Cite.Kind.KEY || cite.kind() == Cite.Kind.AUTHOR_DATE)
                            .flatMap(cite -> cite.referenceIds().stream())
                            .collect(Collectors.toSet());
        };
    }

    /**
     * The reference lists of an article.
     *
     * @throws ReadException if it is no article that can be read
     */
    public FoundLists find(String name, byte[] content, Companions beside) throws ReadException {
        Article article = Readers.read(name, content, beside);
        return new FoundLists(article.source(), printed(lists(article), new EncodedReader(name, finding -> {})));
    }

    /**
     * Where an article's text cites which entries of its reference lists.
     *
     * @throws ReadException if it is no article that can be read
     */
    public CitedArticle citations(String name, byte[] content, Companions beside) throws ReadException {
        Article article = Readers.read(name, content, beside);
        EncodedReader data = new EncodedReader(name, finding -> {});
        return cited(article, printed(lists(article), data), data);
    }

    /**
     * What there is to check in a file: a library, or an article with its references and citations.
     *
     * @param findings told of what is odd in the file as such
     * @throws ReadException if it is no article that can be read
     * @throws FormatException if it is in an exchange format, but nothing can be read
     */
    public Subject subject(String name, byte[] content, Companions beside, Consumer<Finding> findings)
            throws ReadException, FormatException {
        Optional<Format> format = formatOf(name, content);
        if (format.isPresent()) {
            SourceText source = Decoding.decode(name, content);
            Library library = CitationKeys.assign(format.get().read(source, findings));
            return new Subject(library, null, List.of()).withSource(source);
        }
        Article article = Readers.read(name, content, beside);
        EncodedReader data = new EncodedReader(name, findings);
        List<ReferenceList> lists = printed(lists(article), data);
        CitedArticle cited = cited(article, lists, data);
        Library library =
                new Library(cited.references().stream().flatMap(List::stream).toList());
        return new Subject(library, article, cited.mentions()).withPrinted(lists);
    }

    /**
     * The reference that a printed one is, without a citation key; of nothing printed nothing is known. If several works
     * are printed, it is the first of them, with the others in its note.
     */
    public Reference parse(String printed) {
        List<String> works = parser().works(printed);
        return withOthers(parseOne(works.get(0)), works);
    }

    /** The same with how sure each field is, which takes several times as long. */
    public ParsedReference parseWithConfidence(String printed) {
        List<String> works = parser().works(printed);
        ParsedReference parsed = parser().parseWithConfidence(works.get(0));
        return parsed.corrected(withOthers(Normalisers.normalise(parsed.reference()), works));
    }

    /** A printed reference taken apart, all of it, in its order. */
    public List<Segment> segments(String printed) {
        return parser().segments(printed);
    }

    /** Libraries one after the other, with citation keys that are unique in all of them; duplicates are kept. */
    public static Library join(List<Library> libraries) {
        return libraries.size() == 1
                ? libraries.get(0)
                : CitationKeys.assign(new Library(libraries.stream()
                        .flatMap(library -> library.references().stream())
                        .toList()));
    }

    /** The exchange format of a file, empty if it is an article; the file's beginning tells. */
    public static Optional<Format> formatOf(String name, byte[] content) {
        byte[] head = head(content);
        return Decoding.looksBinary(head) ? Optional.empty() : Formats.recognise(Decoding.decode(name, head));
    }

    static byte[] head(byte[] content) {
        return content.length > HEAD ? Arrays.copyOf(content, HEAD) : content;
    }

    private Library articleLibrary(String name, byte[] content, Companions beside, Consumer<Finding> findings)
            throws ReadException {
        Article article = Readers.read(name, content, beside);
        List<ReferenceList.Entry> entries =
                lists(article).stream().flatMap(list -> list.entries().stream()).toList();
        return resolved(references(entries, new EncodedReader(name, findings), article));
    }

    private CitedArticle cited(Article article, List<ReferenceList> lists, EncodedReader data) {
        List<ReferenceList.Entry> entries =
                lists.stream().flatMap(list -> list.entries().stream()).toList();
        List<List<Reference>> references = keyed(references(entries, data, article));
        CitationLinker linker = new CitationLinker(entries, references);
        return new CitedArticle(
                article.source(), linker.entries(), references, linker.link(MentionFinder.find(article, lists)));
    }

    /** What each entry is. */
    private List<List<Reference>> references(List<ReferenceList.Entry> entries, EncodedReader data, Article article) {
        KnownWorks works = new KnownWorks(works(article, data));
        return entries.stream()
                .map(entry -> references(entry, data, works).stream()
                        .map(reference -> reference.withOrigin(entry.origin()))
                        .toList())
                .toList();
    }

    private static Library resolved(List<List<Reference>> references) {
        return Repetitions.resolve(
                new Library(references.stream().flatMap(List::stream).toList()));
    }

    /** The same with citation keys, and with what repetitions stand for. */
    private static List<List<Reference>> keyed(List<List<Reference>> references) {
        Iterator<Reference> keyed =
                CitationKeys.assign(resolved(references)).references().iterator();
        return references.stream()
                .map(entry -> entry.stream().map(reference -> keyed.next()).toList())
                .toList();
    }

    private static List<Reference> works(Article article, EncodedReader data) {
        return article.works().stream()
                .flatMap(work -> data.read(work).stream())
                .toList();
    }

    /** The lists chosen; an article that prints none, but holds data on what it cites, has these for its list. */
    private List<ReferenceList> lists(Article article) {
        List<ReferenceList> lists = choice.from(article, finder());
        if (!lists.isEmpty() || article.works().isEmpty()) {
            return lists;
        }
        Origin origin = Origin.of(article.source(), Span.EMPTY);
        return List.of(new ReferenceList(article.works().stream()
                .map(work -> new ReferenceList.Entry("", origin, work))
                .toList()));
    }

    /** What a printed reference is: as the file's own data has it, otherwise parsed. */
    private List<Reference> references(ReferenceList.Entry entry, EncodedReader data, KnownWorks works) {
        List<Reference> exact = data.read(entry.data());
        if (!exact.isEmpty() || entry.text().isEmpty()) {
            return exact;
        }
        Optional<Reference> known = works.find(entry.text());
        return known.isPresent()
                ? List.of(known.get())
                : parser().works(entry.text()).stream().map(this::parseOne).toList();
    }

    /** With a text for entries of which the article holds only data. */
    private static List<ReferenceList> printed(List<ReferenceList> lists, EncodedReader data) {
        return lists.stream()
                .map(list -> new ReferenceList(list.entries().stream()
                        .flatMap(entry -> entry.text().isEmpty() ? printed(entry, data) : Stream.of(entry))
                        .toList()))
                .toList();
    }

    private static Stream<ReferenceList.Entry> printed(ReferenceList.Entry entry, EncodedReader data) {
        return data.read(entry.data()).stream()
                .map(reference ->
                        new ReferenceList.Entry(Printed.line(reference), entry.origin(), entry.data(), entry.key()));
    }

    private Reference parseOne(String printed) {
        return Normalisers.normalise(parser().parse(printed));
    }

    /** The first of several works, with the others in its note. */
    private static Reference withOthers(Reference first, List<String> works) {
        if (works.size() == 1) {
            return first;
        }
        String others = String.join("; ", works.subList(1, works.size()));
        String note = first.text(Field.NOTE);
        return first.with(Field.NOTE, new Text(note.isEmpty() ? others : note + "; " + others));
    }

    private synchronized ReferenceParser parser() {
        if (parser == null) {
            parser = ReferenceParser.shipped();
        }
        return parser;
    }

    private synchronized ReferenceFinder finder() {
        if (finder == null) {
            finder = new ReferenceFinder();
        }
        return finder;
    }
}
