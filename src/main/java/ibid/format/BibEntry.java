package ibid.format;

import ibid.model.Origin;
import java.util.Map;

/**
 * An entry with its macros resolved, its values still LaTeX.
 *
 * @param type in lower case
 * @param key as written
 * @param fields names in lower case, of equal names the first; mutable
 */
record BibEntry(String type, String key, Map<String, String> fields, Origin origin) {}
