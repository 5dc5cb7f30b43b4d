package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An ISBN or ISSN whose length or check digit is wrong: a digit was mistyped or lost. */
final class StandardNumber extends ReferenceRule {
    private final Field<Identifier> field;
    private final Predicate<String> valid;

    StandardNumber(String code, String name, Field<Identifier> field, Predicate<String> valid) {
        super(code, name, Severity.ERROR);
        this.field = field;
        this.valid = valid;
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (String number : reference.text(field).split("[,;]|\\s(?=97[89])|\\s+and\\s+|\\)\\s*")) {
            String label = number.replaceFirst("(?iu)^\\s*e?-?IS[BS]N(?:-?1[03])?:?", "");
            String digits = label.replaceAll("\\(.*", "")
                    .replaceAll("[\\s\\p{Pd}.]", "")
                    .toUpperCase(java.util.Locale.ROOT);
            if (!digits.isEmpty() && !valid.test(digits)) {
                faults.accept("'" + number.strip() + "' is no valid " + field.name() + "; look for a wrong digit");
            }
        }
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

    private static int sum(String digits, java.util.function.IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            sum += weight.applyAsInt(i) * (c == 'X' ? 10 : c - '0');
        }
        return sum;
    }
}
