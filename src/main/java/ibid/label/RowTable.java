package ibid.label;

import java.util.Arrays;

/**
 * Which row each feature has, found with two looks: the low bits of a feature tell by what to displace its high bits, which
 * then are the number of the slot that holds its row. Displacements are chosen so that no two features have the same slot.
 * Immutable, thread-safe.
 *
 * @see <a href="https://doi.org/10.1007/978-3-642-04128-0_61">Belazzougui, Botelho and Dietzfelbinger, Hash, Displace, and
 *     Compress</a>
 */
final class RowTable {
    private static final int FEWEST_BITS = 4;
    /** Features that find no place among so many times as many slots, as a power of 2, are no hashes. */
    private static final int MOST_GROWTH = 5;

    private final int[] features;
    /** There are 2 to the power of this slots, and fewer rows. */
    private final int bits;
    /** By what high bits are displaced, for each value of the low bits. */
    private final char[] displacements;
    /** The number of a row and, above it, low bits of its feature. Where there is none, the number after the last row's. */
    private final int[] slots;

    /**
     * @param features hash of each row's feature, all different
     * @throws IllegalArgumentException if a feature comes twice, or they are much alike
     */
    RowTable(int[] features) {
        int least = Math.max(FEWEST_BITS, 32 - Integer.numberOfLeadingZeros(features.length + features.length / 8));
        Filling filling = new Filling(features, least);
        while (!filling.fills()) {
            if (filling.bits == least + MOST_GROWTH) {
                throw new IllegalArgumentException("a feature that comes twice, or features that are no hashes");
            }
            filling = new Filling(features, filling.bits + 1);
        }
        this.features = features;
        this.bits = filling.bits;
        this.displacements = filling.displacements;
        this.slots = filling.slots;
    }

    /** The row of a feature; -1 if it has none. */
    int row(int feature) {
        int row = slots[slot(feature)] & mask(bits);
        return row < features.length && features[row] == feature ? row : -1;
    }

    /**
     * Writes where the rows of features begin, and that without a branch, which none could foretell. A few features that
     * have no row get one after the last. If there are more than 116,000 rows, a few get another's, about as seldom as two
     * features have the same hash.
     *
     * @param seen features, those from {@code from} to {@code to}
     * @param width how long each row is
     * @param found room for as many as there are features
     * @return how many were found
     */
    int find(int[] seen, int from, int to, int width, int[] found) {
        int mask = mask(bits);
        int count = 0;
        for (int i = from; i < to; i++) {
            int feature = seen[i];
            int value = slots[slot(feature)];
            found[count] = (value & mask) * width;
            count += value >>> bits == feature << bits >>> bits ? 1 : 0;
        }
        return count;
    }

    private int slot(int feature) {
        return slot(feature, displacements[feature & displacements.length - 1], bits) & slots.length - 1;
    }

    private static int slot(int feature, int displacement, int bits) {
        return feature >>> (32 - bits) ^ displacement;
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }

    /** The choice of displacements: features with the same low bits need one together, so most of these come first. */
    private static final class Filling {
        private final int[] features;
        private final int bits;
        private final char[] displacements;
        private final int[] slots;
        /** Rows in the order of their features' low bits, and where those with each value of them begin. */
        private final int[] rows;

        private final int[] first;

        Filling(int[] features, int bits) {
            this.features = features;
            this.bits = bits;
            this.displacements = new char[1 << (bits - 2)];
            this.slots = new int[1 << bits];
            this.rows = new int[features.length];
            this.first = new int[displacements.length + 1];
            Arrays.fill(slots, features.length);
            sortRows();
        }

        private void sortRows() {
            for (int feature : features) {
                first[low(feature) + 1]++;
            }
            for (int low = 0; low < displacements.length; low++) {
                first[low + 1] += first[low];
            }
            int[] next = first.clone();
            for (int row = 0; row < rows.length; row++) {
                rows[next[low(features[row])]++] = row;
            }
        }

        private int low(int feature) {
            return feature & displacements.length - 1;
        }

        private int size(int low) {
            return first[low + 1] - first[low];
        }

        /** Fills the slots; false if there is no displacement for some. */
        boolean fills() {
            int most = 0;
            for (int low = 0; low < displacements.length; low++) {
                most = Math.max(most, size(low));
            }
            boolean fills = true;
            for (int size = most; size > 0 && fills; size--) {
                for (int low = 0; low < displacements.length && fills; low++) {
                    fills = size(low) != size || displaces(low);
                }
            }
            return fills;
        }

        private boolean displaces(int low) {
            int most = Math.min(slots.length, 1 << Character.SIZE);
            int displacement = 0;
            while (displacement < most && !fits(low, displacement)) {
                displacement++;
            }
            displacements[low] = (char) displacement;
            return displacement < most;
        }

        /** Takes the slots if all are free; leaves all as they were if not. */
        private boolean fits(int low, int displacement) {
            for (int i = first[low]; i < first[low + 1]; i++) {
                int feature = features[rows[i]];
                int slot = slot(feature, displacement, bits);
                if (slots[slot] != features.length) {
                    release(low, i, displacement);
                    return false;
                }
                slots[slot] = feature << bits | rows[i];
            }
            return true;
        }

        private void release(int low, int end, int displacement) {
            for (int i = first[low]; i < end; i++) {
                slots[slot(features[rows[i]], displacement, bits)] = features.length;
            }
        }
    }
}
