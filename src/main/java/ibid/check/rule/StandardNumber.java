package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An ISBN or ISSN whose length or check digit is wrong: a digit was mistyped or lost. */
final class StandardNumber extends ReferenceRule {
    private static final Pattern BETWEEN = Pattern.compile("[,;]|\\s(?=97[89])|\\s+and\\s+|\\)\\s*");
    private static final Pattern LABEL = Pattern.compile("(?iu)^\\s*e?-?IS[BS]N(?:-?1[03])?:?|\\(.*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s\\p{Pd}.]*[\\dXx]");
    private static final Pattern MARK = Pattern.compile("[\\s\\p{Pd}.]+");

    private final Field<Identifier> field;
    private final Predicate<String> valid;

    StandardNumber(String code, String name, Field<Identifier> field, Predicate<String> valid) {
        super(code, name, Severity.ERROR);
        this.field = field;
        this.valid = valid;
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (String number : numbers(reference)) {
            if (!valid.test(digits(number))) {
                faults.accept(message(number, digits(number)));
            }
        }
    }

    private List<String> numbers(Reference reference) {
        return BETWEEN.splitAsStream(reference.text(field))
                .map(piece -> number(LABEL.matcher(piece).replaceAll("").strip()))
                .filter(number -> !digits(number).isEmpty())
                .toList();
    }

    /** What looks like a number, or all of it if nothing does. */
    private static String number(String piece) {
        return NUMBER.matcher(piece)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(piece);
    }

    private static String digits(String number) {
        return MARK.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private String message(String number, String digits) {
        if (isIssn(digits) || isIsbn(digits)) {
            Field<Identifier> own = isIssn(digits) ? Field.ISSN : Field.ISBN;
            return "'" + number + "' is an " + own.name() + "; write it in a field " + own.name();
        }
        return "'" + number + "' is no valid " + field.name() + "; look for a wrong digit";
    }

    /** ISO 2108. */
    static boolean isIsbn(String digits) {
        if (digits.matches("\\d{9}[\\dX]")) {
            return sum(digits, i -> 10 - i) % 11 == 0;
        }
        return digits.matches("97[89]\\d{10}") && sum(digits, i -> i % 2 == 0 ? 1 : 3) % 10 == 0;
    }

    /** ISO 3297. */
    static boolean isIssn(String digits) {
        return digits.matches("\\d{7}[\\dX]") && sum(digits, i -> 8 - i) % 11 == 0;
    }

    private static int sum(String digits, IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            sum += weight.applyAsInt(i) * (c == 'X' ? 10 : c - '0');
        }
        return sum;
    }
}
