package ibid.format;

import ibid.model.Encoded;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the data that an article holds. Content that several of its references share is read once. Not thread-safe. */
public final class EncodedReader {
    private final String name;
    private final Consumer<Finding> findings;
    private final Map<Encoded, Library> read = new HashMap<>();

    /**
     * @param name what findings call the article
     * @param findings told of what is odd in the data
     */
    public EncodedReader(String name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The references that are meant; none if there is no data, or none that can be read. */
    public List<Reference> read(Encoded data) {
        if (!data.isPresent()) {
            return List.of();
        }
        Library library = read.computeIfAbsent(new Encoded(data.format(), data.content()), this::library);
        return data.id().isEmpty()
                ? library.references()
                : library.references().stream()
                        .filter(reference -> reference.id().equals(data.id()))
                        .toList();
    }

    private Library library(Encoded data) {
        Format format = Formats.byName(data.format()).orElseThrow();
        try {
            return format.read(SourceText.of(name, data.content()), findings);
        } catch (FormatException e) {
            // The printed reference, if there is one, is parsed instead.
            return Library.EMPTY;
        }
    }
}
