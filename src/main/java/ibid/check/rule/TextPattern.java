package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that should not stand in any text of a reference, told once a reference. */
final class TextPattern extends ReferenceRule {
    private final Pattern pattern;
    private final String message;
    private final TextFixes.TextFix fix;

    /** @param message what is wrong; {@code %s} is what was found */
    TextPattern(String code, String name, Severity severity, String pattern, String message, TextFixes.TextFix fix) {
        super(code, name, severity);
        this.fix = fix;
        this.pattern = Pattern.compile(pattern);
        this.message = message;
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Matcher matcher = pattern.matcher(Texts.of(reference, subject));
        if (matcher.find()) {
            faults.accept(message.replace("%s", visible(matcher.group())));
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        return fix.of(Written.of(reference, subject), pattern);
    }

    /** With the number of each character that does not show. */
    private static String visible(String found) {
        StringBuilder visible = new StringBuilder();
        found.codePoints().forEach(c -> {
            boolean shows = Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F) || c == ' ';
            visible.append(shows ? Character.toString(c) : String.format("U+%04X", c));
        });
        return visible.toString();
    }
}
