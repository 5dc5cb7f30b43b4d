package ibid.label;

/**
 * One labelled example.
 *
 * @param features hashes of the features of position {@code t}, at {@code offsets[t]} to {@code offsets[t + 1]}
 * @param offsets one more than there are positions
 * @param gaps before each position, the kind of the gap that is stepped over
 * @param states the right state of each position
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Sequence(int[] features, int[] offsets, byte[] gaps, int[] states) {
    public int length() {
        return states.length;
    }
}
