package ibid.check.rule;

import ibid.check.Profile.Need;
import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Fields that a profile wants. How much a missing one matters is the profile's to say. What most references of a type in
 * an article lack, its style leaves out, as chemists do titles; that is not told.
 */
final class RequiredField extends NamedRule {
    /** All that have a rule of their own. */
    private static final List<Field<?>> OWN = List.of(
            Field.AUTHOR,
            Field.TITLE,
            Field.ISSUED,
            Field.CONTAINER_TITLE,
            Field.URL,
            Field.ACCESSED,
            Field.PAGE,
            Field.VOLUME);
    /** Where a reference of an article is seldom what its style prints it as, fewer than these show no style. */
    private static final int FEWEST = 5;

    /** Alternatives in a message; who reads on would not remember the first. */
    private static final int MOST_NAMED = 3;

    private final List<Field<?>> fields;

    /** @param fields that it is about; none for all that no other rule is about */
    RequiredField(String code, String name, Severity severity, Field<?>... fields) {
        super(code, name, severity);
        this.fields = List.of(fields);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<ItemType, List<Reference>> byType = subject.library().references().stream()
                .collect(Collectors.groupingBy(
                        Reference::type, () -> new EnumMap<>(ItemType.class), Collectors.toList()));
        byType.forEach((type, references) -> {
            for (Need need : subject.profile().needs(type)) {
                if (isAbout(need.field())) {
                    check(need, references, subject, findings);
                }
            }
        });
    }

    private boolean isAbout(Field<?> field) {
        return fields.isEmpty() ? !OWN.contains(first(field)) : fields.contains(first(field));
    }

    /** Editors and addresses stand first where they are the usual thing. */
    private static Field<?> first(Field<?> field) {
        return field.equals(Field.DOI) ? Field.URL : field;
    }

    private void check(Need need, List<Reference> references, Subject subject, Consumer<Finding> findings) {
        List<Reference> lacking = references.stream()
                .filter(reference -> !need.isMetBy(reference)
                        && !Exempt.is(need.field(), reference, subject)
                        && !Misread.mayBe(need.field(), reference, subject.printed(reference)))
                .toList();
        boolean printed = subject.article() != null;
        boolean style = printed && references.size() >= FEWEST && lacking.size() * 2 > references.size();
        for (Reference reference : style ? List.<Reference>of() : lacking) {
            findings.accept(finding(reference, severity(need, printed), message(need, reference)));
        }
    }

    /** In print a work may rightly name nobody, and a journal may stand where it was not recognised. */
    private static Severity severity(Need need, boolean printed) {
        boolean unsure = need.field().equals(Field.AUTHOR) || need.field().equals(Field.CONTAINER_TITLE);
        return printed && unsure ? Severity.WARNING : need.severity();
    }

    private static String message(Need need, Reference reference) {
        String names = need.anyOf().stream()
                .map(field -> Wording.field(field, reference.type()))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(" or "));
        return "no " + names + "; " + Wording.type(reference.type()) + " needs one";
    }
}
