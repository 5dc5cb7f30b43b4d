package ibid.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A {@link LinearChain} as bytes: a mark, a version, the names of the states, the steps, then the features in ascending
 * order of their hashes and their rows of weights. All numbers big-endian.
 */
public final class ModelFile {
    private static final int MARK = 0x49424944;
    private static final int VERSION = 3;
    private static final int MOST_STATES = 256;
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
        writeFloats(out, chain.step());
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
        float[] step = readFloats(in, states * states);
        float scale = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > MOST_FEATURES) {
            throw damaged();
        }
        int[] hashes = new int[size];
        ByteBuffer.wrap(readBytes(in, size * 4)).asIntBuffer().get(hashes);
        if (!isAscending(hashes)) {
            throw damaged();
        }
        byte[] weights = readBytes(in, size * width);
        try {
            return new LinearChain(new Lexicon(width, hashes, weights, scale), shows, initial, step);
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static boolean isAscending(int[] hashes) {
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] >= hashes[i]) {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < count; i++) {
            ints[i] = in.readInt();
        }
        return ints;
    }

    private static void writeFloats(DataOutputStream out, float[] floats) throws IOException {
        for (float value : floats) {
            out.writeFloat(value);
        }
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
