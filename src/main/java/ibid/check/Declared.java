package ibid.check;

import ibid.model.Library;
import java.util.Map;

/**
 * What a user declares about the references of a file, beyond the rules that are wanted. Immutable.
 *
 * @param profile what a complete reference has
 * @param style how the references should be printed
 * @param retractions works that are known to be retracted
 * @param journals that the user does not want to see cited
 */
public record Declared(Profile profile, Style style, Retractions retractions, Journals journals) {
    /** Prints the references of a library, each under its id. */
    @FunctionalInterface
    public interface Style {
        /** That none is declared. */
        Style NONE = library -> Map.of();

        Map<String, String> print(Library library);
    }

    /** The profile, and nothing more. */
    public static Declared of(Profile profile) {
        return new Declared(profile, Style.NONE, Retractions.NONE, Journals.NONE);
    }
}
