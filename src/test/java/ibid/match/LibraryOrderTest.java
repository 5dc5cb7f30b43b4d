package ibid.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LibraryOrderTest {
    private static final List<String> VOLUMES = List.of("-3", "2", "9b", "10", "10a", "10b", "201", "A", "s1");

    private static List<String> sorted(String order, List<String> volumes) {
        return volumes.stream()
                .map(volume -> Reference.of("key", ItemType.BOOK).withVerbatim(Field.VOLUME, volume))
                .sorted(LibraryOrder.by(order))
                .map(reference -> reference.text(Field.VOLUME))
                .toList();
    }

    /** Sorting gives up, with an error, on a hundred values that are not in one order. */
    @Test
    void numbersWithLettersHaveTheirPlaceAmongNumbers() {
        List<String> all = new ArrayList<>();
        VOLUMES.forEach(volume -> all.addAll(Collections.nCopies(20, volume)));
        List<String> down = new ArrayList<>(all);
        Collections.reverse(down);
        for (int i = 0; i < 50; i++) {
            List<String> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(i));

            assertEquals(all, sorted("volume", shuffled));
            assertEquals(down, sorted("-volume", shuffled));
        }
    }
}
