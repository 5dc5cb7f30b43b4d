package ibid.format;

import ibid.text.Span;

/**
 * One {@code @type{key, fields}} of a .bib file.
 *
 * @param type the word behind the {@code @}, in lower case
 * @param key as written, empty if there is none
 * @param body what follows the key: the fields, without the delimiters
 * @param span all of it, from the {@code @} on
 * @param broken whether its end had to be guessed
 */
record BibSegment(String type, String key, Span body, Span span, boolean broken) {
    boolean isString() {
        return type.equals("string");
    }

    boolean isEntry() {
        return !isString() && !type.equals("preamble") && !type.equals("include");
    }
}
