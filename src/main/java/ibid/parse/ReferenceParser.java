package ibid.parse;

import ibid.label.LinearChain;
import ibid.label.ModelFile;
import ibid.label.ModelFormatException;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.text.CharacterEntities;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads one printed reference: a linear chain labels its tokens, then the labelled segments become fields. Thread-safe.
 */
public final class ReferenceParser {
    private final ThreadLocal<Labeller> labeller;

    public ReferenceParser(LinearChain chain) {
        labeller = ThreadLocal.withInitial(() -> new Labeller(chain));
    }

    /** The parser with the model that comes with ibid. */
    public static ReferenceParser shipped() {
        return new ReferenceParser(shippedModel());
    }

    /** The model that comes with ibid, to be trained further. */
    public static LinearChain shippedModel() {
        try (InputStream model = ReferenceParser.class.getResourceAsStream("/ibid/parse/references.model")) {
            if (model == null) {
                throw new IllegalStateException("references.model is not in the jar");
            }
            return ModelFile.read(model, States.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The parser with a model of the user's own.
     *
     * @throws ModelFormatException if that is no model for this version
     */
    public static ReferenceParser read(InputStream model) throws IOException, ModelFormatException {
        return new ReferenceParser(ModelFile.read(model, States.names()));
    }

    /** Writes a model that {@link #read} understands. */
    public static void writeModel(LinearChain chain, OutputStream to) throws IOException {
        ModelFile.write(chain, States.names(), to);
    }

    /**
     * The reference that was printed. It has no id yet. Every text gives a reference: what is understood of it stands in
     * fields, the rest in its note.
     */
    public Reference parse(String printed) {
        return BackReference.read(printed, this::labelled).orElseGet(() -> labelled(printed));
    }

    /**
     * The texts of the works that one entry of a list or one note holds, in order; mostly all of it as one. The entities of
     * web pages are characters in them.
     */
    public List<String> works(String printed) {
        return Works.of(CharacterEntities.decoded(printed), this::labels);
    }

    private Reference labelled(String printed) {
        int limit = Math.min(printed.length(), Labeller.LONGEST);
        Reference reference = ReferenceBuilder.build(Mending.mended(labels(printed.substring(0, limit))));
        return limit == printed.length() ? reference : withRest(reference, printed.substring(limit));
    }

    /** The same with how sure each field is, which takes several times as long. */
    public ParsedReference parseWithConfidence(String printed) {
        int limit = Math.min(printed.length(), Labeller.LONGEST);
        List<Segment> segments = labels(printed.substring(0, limit));
        FieldConfidence confidence =
                new FieldConfidence(segments, labeller.get().probabilities(segments));
        Reference reference = ReferenceBuilder.build(Mending.mended(segments), confidence);
        return new ParsedReference(reference, confidence.confidence())
                .corrected(limit == printed.length() ? reference : withRest(reference, printed.substring(limit)));
    }

    /** What is too long to be looked at stands in the note. */
    private static Reference withRest(Reference reference, String rest) {
        String note = reference.text(Field.NOTE);
        return reference.with(Field.NOTE, new Text(note.isEmpty() ? rest : note + " " + rest));
    }

    /** The labelled segments of a printed reference, in order; together they hold all of its text. */
    public List<Segment> segments(String printed) {
        return Mending.mended(labels(printed)).stream()
                .map(segment -> new Segment(segment.label(), segment.span().of(printed), segment.span()))
                .toList();
    }

    /** The segments as the labeller has them. */
    private List<Segment> labels(String printed) {
        return labeller.get().segments(printed);
    }
}
