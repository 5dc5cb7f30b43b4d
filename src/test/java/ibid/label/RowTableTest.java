package ibid.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTableTest {
    private static void assertFindsAll(int[] features) {
        RowTable table = new RowTable(features);
        int[] found = new int[features.length];
        assertEquals(features.length, table.find(features, 0, features.length, 3, found));
        for (int row = 0; row < features.length; row++) {
            assertEquals(row, table.row(features[row]));
            assertEquals(row * 3, found[row]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 15, 16, 1000, 116_000, 200_000})
    void findsTheRowOfEachFeature(int count) {
        assertFindsAll(new Random(3).ints().distinct().limit(count).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void findsFeaturesThatAreAlike(int shift) {
        assertFindsAll(IntStream.range(0, 1000).map(i -> i << shift).toArray());
    }

    @Test
    void refusesFeaturesWithoutHighAndLowBits() {
        int[] features = IntStream.range(0, 1000).map(i -> i << 10).toArray();
        assertThrows(IllegalArgumentException.class, () -> new RowTable(features));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void givesNoOtherFeatureARow(int count) {
        RowTable table =
                new RowTable(new Random(3).ints().distinct().limit(count).toArray());
        int[] others = new Random(4).ints(1_000_000).toArray();
        int[] found = new int[others.length];
        int known = table.find(others, 0, others.length, 1, found);
        long taken = IntStream.of(found).limit(known).filter(row -> row < count).count();
        long equal =
                IntStream.of(others).filter(feature -> table.row(feature) >= 0).count();
        assertEquals(equal, taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100_000})
    void refusesAFeatureThatComesTwice(int count) {
        int[] features = new Random(3).ints().distinct().limit(count).toArray();
        features[count - 1] = features[0];
        assertThrows(IllegalArgumentException.class, () -> new RowTable(features));
    }
}
