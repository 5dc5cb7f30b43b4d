package ibid.label.train;

import ibid.label.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the features that occur in enough sequences, from 0, in ascending order of their hashes. */
final class FeatureIndex {
    private final int[] hashes;

    private FeatureIndex(int[] hashes) {
        this.hashes = hashes;
    }

    static FeatureIndex of(List<Sequence> sequences, int minCount) {
        int total = 0;
        List<int[]> distinct = new ArrayList<>();
        for (Sequence sequence : sequences) {
            int[] own = Arrays.stream(sequence.features()).sorted().distinct().toArray();
            distinct.add(own);
            total += own.length;
        }
        int[] all = new int[total];
        int at = 0;
        for (int[] own : distinct) {
            System.arraycopy(own, 0, all, at, own.length);
            at += own.length;
        }
        Arrays.parallelSort(all);
        return new FeatureIndex(frequent(all, minCount));
    }

    private static int[] frequent(int[] sorted, int minCount) {
        int kept = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            if (end - i >= minCount) {
                sorted[kept++] = sorted[i];
            }
            i = end;
        }
        return Arrays.copyOf(sorted, kept);
    }

    int size() {
        return hashes.length;
    }

    int hash(int number) {
        return hashes[number];
    }

    /** The sequence with features by number, those without a number left out. */
    Sequence numbered(Sequence sequence) {
        int[] features = new int[sequence.features().length];
        int[] offsets = new int[sequence.offsets().length];
        int size = 0;
        for (int t = 0; t < sequence.length(); t++) {
            offsets[t] = size;
            for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
                int number = Arrays.binarySearch(hashes, sequence.features()[i]);
                if (number >= 0) {
                    features[size++] = number;
                }
            }
        }
        offsets[sequence.length()] = size;
        return new Sequence(Arrays.copyOf(features, size), offsets, sequence.gaps(), sequence.states());
    }
}
