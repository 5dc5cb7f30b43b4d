package ibid.parse;

import ibid.label.LinearChain;
import ibid.label.ModelFile;
import ibid.label.ModelFormatException;
import ibid.model.Reference;
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
        try (InputStream model = ReferenceParser.class.getResourceAsStream("/ibid/parse/references.model")) {
            if (model == null) {
                throw new IllegalStateException("references.model is not in the jar");
            }
            return read(model);
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
        return ReferenceBuilder.build(segments(printed));
    }

    /** The labelled segments of a printed reference, in order; together they hold all of its text. */
    public List<Segment> segments(String printed) {
        return labeller.get().segments(printed);
    }
}
