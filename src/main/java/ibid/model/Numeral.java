package ibid.model;

import java.util.OptionalInt;

/**
 * A number as it is printed, which need not be one: {@code 17}, {@code IV}, {@code 12 Suppl. 3}, {@code e4}.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#number-variables">CSL number variables</a>
 */
public record Numeral(String text) implements Value {
    /** The value if the text is one arabic or roman number and nothing else. */
    public OptionalInt value() {
        if (!text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return RomanNumber.parse(text);
    }
}
