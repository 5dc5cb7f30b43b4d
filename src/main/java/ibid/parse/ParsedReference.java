package ibid.parse;

import ibid.model.Field;
import ibid.model.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reference, and how sure each of its fields is. Immutable.
 *
 * @param confidence for each field the probability, 0 to 1, that its value is what a reader of the printed reference
 *     would give it: of the fields at 0.9 about nine in ten are right
 */
public record ParsedReference(Reference reference, Map<Field<?>, Double> confidence) {
    public ParsedReference {
        confidence = Collections.unmodifiableMap(new LinkedHashMap<>(confidence));
    }

    /**
     * This reference corrected. A field that was not there before is as sure as the least sure of those that are no longer
     * there, which gave it its value; if none went, as the least sure of all.
     */
    public ParsedReference corrected(Reference corrected) {
        double least = 1;
        double leastGone = 1;
        for (Map.Entry<Field<?>, Double> field : confidence.entrySet()) {
            least = Math.min(least, field.getValue());
            leastGone = corrected.has(field.getKey()) ? leastGone : Math.min(leastGone, field.getValue());
        }
        double added = leastGone < 1 ? leastGone : least;
        Map<Field<?>, Double> sure = new LinkedHashMap<>();
        for (Field<?> field : corrected.fields().keySet()) {
            sure.put(field, confidence.getOrDefault(field, added));
        }
        return new ParsedReference(corrected, sure);
    }
}
