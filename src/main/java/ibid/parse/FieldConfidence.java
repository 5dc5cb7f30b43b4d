package ibid.parse;

import ibid.model.Field;
import ibid.model.Value;
import ibid.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the fields of a reference are while it is built: each as sure as the least sure of the segments that changed its
 * value. Not thread-safe.
 */
final class FieldConfidence {
    private final List<Segment> segments;
    private final double[] probabilities;
    private final Map<Field<?>, Value> before = new HashMap<>();
    private final Map<Field<?>, Double> confidence = new LinkedHashMap<>();

    /** @param probabilities that of each segment, by the labeller */
    FieldConfidence(List<Segment> segments, double[] probabilities) {
        this.segments = segments;
        this.probabilities = probabilities;
    }

    /** A segment has been read; {@code fields} are those that the reference has now. */
    void read(Segment segment, Map<Field<?>, Value> fields) {
        double sure = Calibration.confidence(probability(segment.span()));
        fields.forEach((field, value) -> {
            if (!value.equals(before.put(field, value))) {
                confidence.merge(field, sure, Math::min);
            }
        });
    }

    /** That of the least probable segment there: what is read may be several that were joined. */
    private double probability(Span span) {
        double least = 1;
        for (int i = 0; i < probabilities.length; i++) {
            Span other = segments.get(i).span();
            if (other.start() < span.end() && span.start() < other.end()) {
                least = Math.min(least, probabilities[i]);
            }
        }
        return least;
    }

    Map<Field<?>, Double> confidence() {
        return confidence;
    }
}
