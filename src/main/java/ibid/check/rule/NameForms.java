package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How authors are printed. */
final class NameForms {
    private static final Pattern DOTTED = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\..*");
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}\\. \\p{Lu}\\..*");
    private static final Pattern BARE = Pattern.compile("\\p{Lu}{2,3}(?![\\p{L}.]).*");
    private static final Pattern WORD = Pattern.compile("(?:^|[\\s-])\\p{Lu}\\p{Ll}+(?![\\p{L}.])");

    private NameForms() {}

    /** Initials or given names in full, of all authors. */
    static Optional<String> given(Reference reference, Subject subject) {
        int full = 0;
        int initials = 0;
        for (Name name : Texts.authors(reference)) {
            boolean word = WORD.matcher(name.given()).find();
            full += word ? 1 : 0;
            initials += word || name.given().isEmpty() ? 0 : 1;
        }
        boolean mixed = full > 0 && initials > 0;
        if (full + initials == 0 || mixed || (full > 0 && mayBeOrganisation(reference, subject))) {
            return Optional.empty();
        }
        return Optional.of(full > 0 ? "given names in full" : "initials");
    }

    /** {@code American Herbal Pharmacopoeia (2017)}, where a person on a list would be {@code Ford, Frances}. */
    private static boolean mayBeOrganisation(Reference reference, Subject subject) {
        List<Name> authors = Texts.authors(reference);
        String printed = subject.printed(reference);
        return authors.size() == 1
                && !printed.isEmpty()
                && !printed.contains(
                        authors.get(0).family() + ", " + authors.get(0).given());
    }

    /** The look of the first author's initials, if there are two. */
    static Optional<String> initials(Reference reference, Subject subject) {
        List<Name> authors = Texts.authors(reference);
        String printed = subject.printed(reference);
        String family = authors.isEmpty() ? "" : authors.get(0).family();
        int at = family.isEmpty() ? -1 : printed.indexOf(family);
        if (at < 0) {
            return Optional.empty();
        }
        String rest = printed.substring(at + family.length(), Math.min(printed.length(), at + family.length() + 12))
                .replaceFirst("^[,\\s]+", "");
        if (DOTTED.matcher(rest).matches()) {
            return Optional.of("initials as J.K.");
        } else if (SPACED.matcher(rest).matches()) {
            return Optional.of("initials as J. K.");
        }
        return BARE.matcher(rest).matches() ? Optional.of("initials as JK") : Optional.empty();
    }

    /** What stands between the last two authors. */
    static Optional<String> conjunction(Reference reference, Subject subject) {
        Names names = reference.get(Field.AUTHOR).orElse(new Names(List.of(), true));
        int count = names.list().size();
        if (names.others() || count < 2) {
            return Optional.empty();
        }
        String printed = subject.printed(reference);
        String before = names.list().get(count - 2).family();
        String last = names.list().get(count - 1).family();
        int from = printed.indexOf(before);
        int to = from < 0 || before.isEmpty() || last.isEmpty() ? -1 : printed.indexOf(last, from + before.length());
        return to < 0 || to - from > 60 ? Optional.empty() : conjunction(printed.substring(from + before.length(), to));
    }

    private static Optional<String> conjunction(String between) {
        Matcher word =
                Pattern.compile("&|\\b(?:and|und|et|y|e|en|och|og|i)\\b(?!\\.)").matcher(between);
        if (word.find()) {
            return Optional.of("'" + word.group() + "' before the last author");
        }
        return between.indexOf(';') >= 0
                ? Optional.of("a semicolon before the last author")
                : Optional.of("a comma before the last author");
    }

    /** After how many authors a list was cut off. */
    static Optional<String> cutOff(Reference reference, Subject subject) {
        return reference
                .get(Field.AUTHOR)
                .filter(names -> names.others() && !names.list().isEmpty())
                .map(names -> names.list().size() + " before et al.");
    }
}
