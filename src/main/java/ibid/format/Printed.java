package ibid.format;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A reference on one line for people to read, in no style but in an order that every reader knows. */
public final class Printed {
    private Printed() {}

    /** {@code Author (2004). Title. Journal, 4(1), 62–68. https://doi.org/10.1000/1}: what is not known is left out. */
    public static String line(Reference reference) {
        List<String> sentences = new ArrayList<>();
        String authors = names(reference, reference.has(Field.AUTHOR) ? Field.AUTHOR : Field.EDITOR);
        String issued = reference.text(Field.ISSUED);
        add(sentences, joined(authors, " ", issued.isEmpty() ? "" : "(" + issued + ")"));
        add(sentences, reference.text(Field.TITLE));
        String volume = reference.text(Field.VOLUME);
        String issue = reference.text(Field.ISSUE);
        String numbers = volume + (issue.isEmpty() ? "" : "(" + issue + ")");
        add(
                sentences,
                joined(reference.text(Field.CONTAINER_TITLE), ", ", joined(numbers, ", ", reference.text(Field.PAGE))));
        add(sentences, joined(reference.text(Field.PUBLISHER_PLACE), ": ", reference.text(Field.PUBLISHER)));
        String line = String.join(" ", sentences);
        String doi = reference.text(Field.DOI);
        return joined(line, " ", doi.isEmpty() ? reference.text(Field.URL) : "https://doi.org/" + doi);
    }

    /** Unlike their own text, which is made to be read back, without braces round parts that could be taken for others. */
    private static String names(Reference reference, Field<Names> field) {
        Names names = reference.get(field).orElse(null);
        if (names == null) {
            return reference.text(field);
        }
        String list = names.list().stream().map(Name::text).collect(Collectors.joining("; "));
        return names.others() ? joined(list, "; ", "et al.") : list;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty()) {
            char last = sentence.charAt(sentence.length() - 1);
            sentences.add(Markup.plain(".?!…".indexOf(last) >= 0 ? sentence : sentence + "."));
        }
    }

    private static String joined(String before, String between, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + between + after;
    }
}
