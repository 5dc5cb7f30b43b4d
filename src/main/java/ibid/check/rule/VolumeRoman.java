package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.RomanNumber;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A journal's volume in roman numerals, which styles print in arabic ones. */
final class VolumeRoman extends ReferenceRule {
    /** As an article prints it, behind the title of the journal; reading has made it arabic. */
    private static final Pattern PRINTED =
            Pattern.compile("[,.’'”\"]\\s+(?:[Vv]ol\\.?\\s*)?([IVXLC]{1,7})(?=\\s*[(:,])");

    VolumeRoman() {
        super("VOL002", "volume-roman", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        if (reference.type() != ItemType.ARTICLE_JOURNAL) {
            return;
        }
        String volume = reference.text(Field.VOLUME);
        Matcher printed = PRINTED.matcher(subject.printed(reference));
        if (RomanNumber.parse(volume).isPresent()) {
            tell(volume, faults);
        } else if (printed.find() && value(printed.group(1)).equals(volume)) {
            tell(printed.group(1), faults);
        }
    }

    private static String value(String roman) {
        return RomanNumber.parse(roman).isPresent()
                ? Integer.toString(RomanNumber.parse(roman).getAsInt())
                : "";
    }

    private static void tell(String roman, Consumer<String> faults) {
        faults.accept("volume " + roman + " in roman numerals; write it as " + value(roman));
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        String volume = reference.text(Field.VOLUME);
        Written written = Written.of(reference, subject);
        if (written.isData()) {
            return Fix.unsafe(written.replace(Field.VOLUME, volume, value(volume)));
        }
        Matcher printed = PRINTED.matcher(subject.printed(reference));
        return printed.find()
                ? Fix.unsafe(written.replaceAll(
                        Pattern.compile("\\b" + printed.group(1) + "(?=\\s*[(:,])"), roman -> value(roman.group())))
                : Fix.NONE;
    }
}
