package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one entry of a .bib file of two: the first gets the fields that only the second has, and the second goes, with its
 * key. Of fields that both have, those of the first stay, whatever they say.
 */
final class Merging {
    private Merging() {}

    static Fix of(Reference first, Reference second, Subject subject) {
        Written kept = Written.of(first, subject);
        Written gone = Written.of(second, subject);
        List<BibFieldPlace> fields = kept.fields();
        if (fields.isEmpty() || gone.fields().isEmpty() || kept.start() == gone.start()) {
            return Fix.NONE;
        }
        List<Edit> edits = new ArrayList<>();
        String added = added(fields, gone);
        if (!added.isEmpty()) {
            int end = fields.get(fields.size() - 1).whole().end();
            boolean comma = kept.text().charAt(end - 1) == ',';
            String text = comma ? added.substring(1) + "," : added;
            edits.add(Edit.insert(kept.place(end, end).start(), text));
        }
        edits.add(Edit.delete(gone.withLineEnd(subject)));
        return Fix.unsafe(edits);
    }

    /** A comma, and each field as it is written, white space in front and all. */
    private static String added(List<BibFieldPlace> kept, Written gone) {
        Set<String> names = kept.stream().map(BibFieldPlace::name).collect(Collectors.toSet());
        StringBuilder added = new StringBuilder();
        for (BibFieldPlace field : gone.fields()) {
            if (names.add(field.name()) && !field.isEmpty(gone.text())) {
                String text = field.whole().of(gone.text());
                text = text.startsWith(",") ? text.substring(1) : text;
                added.append(',').append(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
            }
        }
        return added.toString();
    }
}
