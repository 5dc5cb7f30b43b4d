package ibid.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@link LinearChain} as bytes: a mark, a version, the names of the states, the steps, then the hashes of
 * the features and their rows of weights. All numbers big-endian.
 */
public final class ModelFile {
    private static final int MARK = 0x49424944;
    private static final int VERSION = 4;
    private static final int MOST_STATES = 255;
    private static final int MOST_GAPS = 128;
    private static final int MOST_FEATURES = 10_000_000;

    private ModelFile() {}

    /** @param names what the states mean, checked when the model is read again */
    public static void write(LinearChain chain, List<String> names, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        Lexicon lexicon = chain.lexicon();
        out.writeInt(MARK);
        out.writeInt(VERSION);
        out.writeUTF(String.join(" ", names));
        out.writeInt(lexicon.width());
        out.writeInt(chain.states());
        for (int column : chain.shows()) {
            out.writeInt(column);
        }
        writeFloats(out, chain.initial());
        writeTransitions(out, chain.transitions());
        out.writeFloat(lexicon.scale());
        out.writeInt(lexicon.size());
        ByteBuffer hashes = ByteBuffer.allocate(lexicon.size() * 4);
        hashes.asIntBuffer().put(lexicon.features());
        out.write(hashes.array());
        out.write(lexicon.weights());
        out.flush();
    }

    /**
     * @throws ModelFormatException if this is no model, one of another version, or its states have other names
     * @throws IOException if reading fails, or the file ends early
     */
    public static LinearChain read(InputStream from, List<String> names) throws IOException, ModelFormatException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MARK || in.readInt() != VERSION) {
            throw new ModelFormatException("not a model of this version of ibid; train it again");
        }
        if (!in.readUTF().equals(String.join(" ", names))) {
            throw new ModelFormatException("a model for other labels than this version of ibid has; train it again");
        }
        int width = in.readInt();
        int states = in.readInt();
        if (width < 1 || states < 1 || width > MOST_STATES || states > MOST_STATES) {
            throw damaged();
        }
        int[] shows = readInts(in, states);
        float[] initial = readFloats(in, states);
        int[][] after = readAfter(in, states);
        float[][] scores = readScores(in, after);
        float scale = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > MOST_FEATURES) {
            throw damaged();
        }
        int[] hashes = readInts(in, size);
        byte[] weights = readBytes(in, size * width);
        try {
            Lexicon lexicon = new Lexicon(width, hashes, weights, scale);
            return new LinearChain(lexicon, shows, initial, new Transitions(after, scores));
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** For each state how many may follow it and which, then the kinds of gaps and for each of them the scores. */
    private static void writeTransitions(DataOutputStream out, Transitions transitions) throws IOException {
        for (int from = 0; from < transitions.states(); from++) {
            out.writeByte(transitions.after(from).length);
            for (int to : transitions.after(from)) {
                out.writeByte(to);
            }
        }
        out.writeInt(transitions.gaps());
        for (int gap = 0; gap < transitions.gaps(); gap++) {
            writeFloats(out, transitions.scores(gap));
        }
    }

    private static int[][] readAfter(DataInputStream in, int states) throws IOException {
        int[][] after = new int[states][];
        for (int from = 0; from < states; from++) {
            after[from] = new int[in.readUnsignedByte()];
            for (int i = 0; i < after[from].length; i++) {
                after[from][i] = in.readUnsignedByte();
            }
        }
        return after;
    }

    private static float[][] readScores(DataInputStream in, int[][] after) throws IOException, ModelFormatException {
        int gaps = in.readInt();
        if (gaps < 1 || gaps > MOST_GAPS) {
            throw damaged();
        }
        int steps = Stream.of(after).mapToInt(next -> next.length).sum();
        float[][] scores = new float[gaps][];
        for (int gap = 0; gap < gaps; gap++) {
            scores[gap] = readFloats(in, steps);
        }
        return scores;
    }

    private static byte[] readBytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the model ends early");
        }
        return bytes;
    }

    private static ModelFormatException damaged() {
        return new ModelFormatException("a damaged model; train it again");
    }

    private static int[] readInts(DataInputStream in, int count) throws IOException {
        int[] ints = new int[count];
        ByteBuffer.wrap(readBytes(in, count * 4)).asIntBuffer().get(ints);
        return ints;
    }

    private static void writeFloats(DataOutputStream out, float[] floats) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(floats.length * 4);
        bytes.asFloatBuffer().put(floats);
        out.write(bytes.array());
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        ByteBuffer.wrap(readBytes(in, count * 4)).asFloatBuffer().get(floats);
        return floats;
    }
}
