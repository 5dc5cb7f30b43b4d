package ibid.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of the labeller: two for each {@link Label}, one for the token that begins a segment and one for those that
 * go on with it.
 */
@SuppressWarnings("EnumOrdinal") // the names of the labels, in order, stand in each model file and are checked
final class States {
    private static final Label[] LABELS = Label.values();
    static final int COUNT = LABELS.length * 2;

    private States() {}

    static int begin(Label label) {
        return label.ordinal() * 2;
    }

    static int within(Label label) {
        return label.ordinal() * 2 + 1;
    }

    static Label label(int state) {
        return LABELS[state >> 1];
    }

    static boolean begins(int state) {
        return (state & 1) == 0;
    }

    /** The name of each state, for the model file. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Label label : LABELS) {
            names.add(label.tag());
            names.add(label.tag() + "+");
        }
        return names;
    }

    /** Whether a reference may begin in each state. */
    static boolean[] mayStart() {
        boolean[] may = new boolean[COUNT];
        for (int s = 0; s < COUNT; s++) {
            may[s] = begins(s);
        }
        return may;
    }

    /** Whether state {@code to} may follow {@code from}, at {@code from * COUNT + to}: within goes on with its own label. */
    static boolean[] mayFollow() {
        boolean[] may = new boolean[COUNT * COUNT];
        Arrays.fill(may, true);
        for (int from = 0; from < COUNT; from++) {
            for (int to = 0; to < COUNT; to++) {
                may[from * COUNT + to] = begins(to) || label(from) == label(to);
            }
        }
        return may;
    }
}
