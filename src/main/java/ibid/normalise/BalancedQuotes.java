package ibid.normalise;

import ibid.model.Field;
import ibid.model.Reference;
import ibid.text.Punctuation;
import java.util.List;

/** Titles without quotes around all of them: the style prints its own. */
final class BalancedQuotes implements Normaliser {
    private static final List<Field<?>> TITLES =
            List.of(Field.TITLE, Field.CONTAINER_TITLE, Field.COLLECTION_TITLE, Field.VOLUME_TITLE);

    @Override
    public Reference apply(Reference reference) {
        Reference balanced = reference;
        for (Field<?> title : TITLES) {
            balanced = Values.text(balanced, title, BalancedQuotes::unquoted);
        }
        return balanced;
    }

    private static String unquoted(String title) {
        String rest = title.strip();
        while (rest.length() > 2 && Punctuation.isQuoted(rest)) {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        return rest.isEmpty() ? title : rest;
    }
}
