package ibid.find;

import ibid.label.Ensemble;
import ibid.label.Lattice;
import ibid.label.LinearChain;
import ibid.label.ModelFile;
import ibid.label.ModelFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The likeliest sequence of {@link Part}s, as two linear chains see it: one that knows nothing of an article's
 * {@link Habits} yet, and one for the second reading. Immutable, thread-safe.
 *
 * @param first for the first reading
 * @param second for the second
 */
public record PartChain(LinearChain first, LinearChain second) {
    private static final String SHIPPED = "lists.model";

    /** More features than are ever learnt. */
    private static final int ROWS = 100_000;

    /** Chains of {@link ListExamples#topology}. */
    public PartChain {
        first = first.thorough();
        second = second.thorough();
    }

    /** What several would say together. */
    public static PartChain mean(List<PartChain> chains) {
        return new PartChain(
                Ensemble.mean(chains.stream().map(PartChain::first).toList(), ROWS),
                Ensemble.mean(chains.stream().map(PartChain::second).toList(), ROWS));
    }

    /** The one with the model that comes with ibid. */
    static PartChain shipped() {
        try (InputStream model = PartChain.class.getResourceAsStream(SHIPPED)) {
            if (model == null) {
                throw new IllegalStateException(SHIPPED + " is not in the jar");
            }
            return read(new BufferedInputStream(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static PartChain read(InputStream model) throws IOException, ModelFormatException {
        LinearChain first = ModelFile.read(model, PartStates.names());
        return new PartChain(first, ModelFile.read(model, PartStates.names()));
    }

    /** Writes both chains, one after the other. */
    public void write(OutputStream to) throws IOException {
        ModelFile.write(first, PartStates.names(), to);
        ModelFile.write(second, PartStates.names(), to);
    }

    Part[] decode(Evidence evidence, Habits habits) {
        LineFeatures features = LineFeatures.of(evidence, habits);
        int size = evidence.size();
        Lattice lattice = new Lattice();
        (habits.areKnown() ? second : first)
                .decode(features.features(), features.offsets(), new byte[size], size, lattice);
        Part[] parts = new Part[size];
        for (int i = 0; i < size; i++) {
            parts[i] = PartStates.part(lattice.state(i));
        }
        return parts;
    }
}
