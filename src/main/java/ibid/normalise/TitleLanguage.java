package ibid.normalise;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Text;

/**
 * The language of the title, where it is sure: CSL puts titles in title case only if they are English. A title that may
 * be of two languages, and one that says too little, have none.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#non-english-items">CSL on non-English
 *     items</a>
 */
final class TitleLanguage implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        String title = reference.text(Field.TITLE);
        if (title.isEmpty() || reference.has(Field.LANGUAGE)) {
            return reference;
        }
        String language = of(title);
        if (language.isEmpty() && isPartOfBook(reference.type())) {
            language = of(title + " " + reference.text(Field.CONTAINER_TITLE));
        }
        return language.isEmpty() ? reference : reference.with(Field.LANGUAGE, new Text(language));
    }

    /** Of a book that has the language of its parts; journals and proceedings have parts of many. */
    private static boolean isPartOfBook(ItemType type) {
        return type == ItemType.CHAPTER || type == ItemType.ENTRY_ENCYCLOPEDIA || type == ItemType.ENTRY_DICTIONARY;
    }

    /** The language tag (BCP 47), empty if it is not sure. */
    static String of(String text) {
        String original = withoutTranslation(text);
        String script = Scripts.language(original);
        return script.equals(Scripts.MANY) ? new LanguageVote(original).winner() : script;
    }

    /** What stands in brackets behind a title is its translation. */
    private static String withoutTranslation(String text) {
        int bracket = text.indexOf(" [");
        return bracket < 0 ? text : text.substring(0, bracket);
    }
}
