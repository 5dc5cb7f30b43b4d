package ibid.parse;

import ibid.Ibid;
import ibid.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How sure the values of parsed references are said to be, and how often they are right. */
final class Reliability {
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01};

    /** The fields that {@link ScoredValues} takes a value from: the first that is there. */
    private static final Map<String, List<Field<?>>> FIELDS = Map.ofEntries(
            Map.entry("author", List.of(Field.AUTHOR)),
            Map.entry("editor", List.of(Field.EDITOR, Field.CONTAINER_AUTHOR)),
            Map.entry("title", List.of(Field.TITLE)),
            Map.entry("container-title", List.of(Field.CONTAINER_TITLE, Field.COLLECTION_TITLE)),
            Map.entry("year", List.of(Field.ISSUED)),
            Map.entry("volume", List.of(Field.VOLUME, Field.ISSUE)),
            Map.entry("pages", List.of(Field.PAGE, Field.NUMBER_OF_PAGES)),
            Map.entry("publisher", List.of(Field.PUBLISHER)),
            Map.entry("location", List.of(Field.PUBLISHER_PLACE, Field.EVENT_PLACE)),
            Map.entry("doi", List.of(Field.DOI)),
            Map.entry("url", List.of(Field.URL)));

    private record Outcome(double confidence, boolean right) {}

    private final List<Outcome> outcomes = new ArrayList<>();

    /** Parses tagged references and compares each value that is found. */
    void add(Ibid ibid, List<List<Segment>> references) {
        for (List<Segment> gold : references) {
            ParsedReference parsed = ibid.parseWithConfidence(TaggedXml.printed(gold));
            Map<String, Object> right = ScoredValues.of(Scores.merged(gold));
            ScoredValues.of(parsed.reference())
                    .forEach((name, value) ->
                            outcomes.add(new Outcome(confidence(parsed, name), value.equals(right.get(name)))));
        }
    }

    private static double confidence(ParsedReference parsed, String name) {
        for (Field<?> field : FIELDS.getOrDefault(name, List.of())) {
            Double confidence = parsed.confidence().get(field);
            if (confidence != null) {
                return confidence;
            }
        }
        throw new AssertionError("no confidence of the " + name + " in " + parsed);
    }

    /** The share of all values whose confidence is from {@code low} to below {@code high}. */
    double share(double low, double high) {
        return between(low, high).size() / (double) outcomes.size();
    }

    /** How many of those are right, 0 to 1. */
    double right(double low, double high) {
        List<Outcome> some = between(low, high);
        return some.stream().filter(Outcome::right).count() / (double) Math.max(1, some.size());
    }

    private double said(double low, double high) {
        return between(low, high).stream()
                .mapToDouble(Outcome::confidence)
                .average()
                .orElse(0);
    }

    private List<Outcome> between(double low, double high) {
        return outcomes.stream()
                .filter(outcome -> outcome.confidence() >= low && outcome.confidence() < high)
                .toList();
    }

    /** The slope and intercept by which log-odds become those that fit best: logistic regression by Newton's method. */
    double[] fit() {
        double slope = 0;
        double intercept = 0;
        for (int i = 0; i < 30; i++) {
            double[] sums = new double[5];
            for (Outcome outcome : outcomes) {
                double x = Calibration.logOdds(outcome.confidence());
                double p = 1 / (1 + Math.exp(-slope * x - intercept));
                double error = (outcome.right() ? 1 : 0) - p;
                double weight = p * (1 - p);
                sums[0] += error * x;
                sums[1] += error;
                sums[2] += weight * x * x;
                sums[3] += weight * x;
                sums[4] += weight;
            }
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            slope += (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
            intercept += (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
        }
        return new double[] {slope, intercept};
    }

    /** A row for each range of confidence: what was said on average, how many were right, what share of all they are. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("| confidence | said | right | share of values |\n|---|---|---|---|\n");
        for (int i = 1; i < BINS.length; i++) {
            double low = BINS[i - 1];
            double high = BINS[i];
            table.append(String.format(
                    Locale.ROOT,
                    "| %.2f to %.2f | %.3f | %.3f | %.3f |\n",
                    low,
                    Math.min(1, high),
                    said(low, high),
                    right(low, high),
                    share(low, high)));
        }
        return table.toString();
    }
}
