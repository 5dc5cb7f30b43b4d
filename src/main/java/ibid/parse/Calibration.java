package ibid.parse;

/**
 * From the probability of a segment, of which a labeller is too sure, to how often a value made of it is right: Platt
 * scaling.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Platt_scaling">Platt scaling</a>
 */
final class Calibration {
    /** Fitted by {@code CalibrationTest}, which tells how to do it again. */
    static final double SLOPE = 0.64;

    static final double INTERCEPT = 0.14;

    private static final double CERTAIN = 1e-9;

    private Calibration() {}

    /** How often a value is right that a segment of that probability gave, 0 to 1; the more probable, the more often. */
    static double confidence(double probability) {
        return 1 / (1 + Math.exp(-SLOPE * logOdds(probability) - INTERCEPT));
    }

    /** The natural logarithm of the odds, kept finite. */
    static double logOdds(double probability) {
        double p = Math.max(CERTAIN, Math.min(1 - CERTAIN, probability));
        return Math.log(p / (1 - p));
    }
}
