package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a list prints in front of its references. */
final class ListNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:[\\[(](\\d{1,4})[\\])]|(\\d{1,4})[.)](?=\\s|\\p{Lu}))");
    private static final int NONE = -1;

    private ListNumbers() {}

    /** By reference; -1 where there is none. */
    static int[] of(Subject subject) {
        List<Reference> references = subject.library().references();
        return references.stream()
                .mapToInt(reference -> number(subject.printed(reference)))
                .toArray();
    }

    private static int number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        if (!number.find()) {
            return NONE;
        }
        return Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
    }

    /** Whether nearly all references have a number. */
    static boolean areUsual(int[] numbers) {
        int numbered = 0;
        for (int number : numbers) {
            numbered += number == NONE ? 0 : 1;
        }
        return numbers.length >= 3 && numbered * 10 >= numbers.length * 9;
    }
}
