package ibid.find.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All that is drawn by lot, from one source of random numbers. Not thread-safe. */
final class Chance {
    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    /** Whether what happens so many times in a hundred happens now. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return first + random.nextInt(Math.max(1, last - first + 1));
    }

    /** Few are likelier than many. */
    int few(int first, int last) {
        return between(first, between(first, last));
    }

    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The place of one of the weights, drawn in proportion to them. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return at;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
