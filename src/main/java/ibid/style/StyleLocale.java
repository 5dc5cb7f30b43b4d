package ibid.style;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The terms and date formats that a style is printed with, in the order of CSL's
 * <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#locale-fallback">locale fallback</a>: what the
 * style says for the dialect, for the language, for all; then the locale files of the dialect and of the language's
 * primary dialect.
 *
 * @param terms for citeproc-java
 * @param ordinals which it does not know
 * @param dates the localized formats by their form, {@code text} or {@code numeric}
 */
record StyleLocale(LLocale terms, Ordinals ordinals, Map<String, XmlElement> dates) {
    private static final String DEFAULT = "en-US";

    /**
     * The locale of a style.
     *
     * @param asked the user's language tag, empty to leave it to the style
     * @throws StyleException if there is no locale in the language that the user asked for
     */
    static StyleLocale of(Style style, String asked) throws StyleException {
        String tag = dialect(asked.isBlank() ? style.defaultLocale() : asked);
        List<XmlElement> files = files(tag);
        if (files.isEmpty() && !asked.isBlank()) {
            throw unknown(asked);
        }
        return files.isEmpty() ? merged(DEFAULT, files(DEFAULT), style) : merged(tag, files, style);
    }

    /** Whether there are terms in that language. */
    static boolean isKnown(String tag) throws StyleException {
        return !files(dialect(tag)).isEmpty();
    }

    static StyleException unknown(String tag) {
        return new StyleException("unknown locale '" + tag + "'; give a language tag such as en-GB, de-AT or pt-BR");
    }

    private static StyleLocale merged(String tag, List<XmlElement> files, Style style) {
        List<XmlElement> sources = new ArrayList<>(files);
        sources.addAll(ofStyle(style.root(), ""));
        sources.addAll(ofStyle(style.root(), language(tag)));
        sources.addAll(ofStyle(style.root(), tag));
        LLocale terms = new LLocale(Dom.of(XmlElement.of("locale", Map.of("xml:lang", tag), List.of())));
        Map<String, XmlElement> dates = new HashMap<>();
        for (XmlElement source : sources) {
            terms = terms.merge(new LLocale(Dom.of(Repairs.ofLocale(source))));
            for (XmlElement part : source.children()) {
                if (part.is("date")) {
                    dates.put(part.attribute("form"), part);
                }
            }
        }
        complete(terms.getTerms());
        return new StyleLocale(terms, Ordinals.of(sources), dates);
    }

    private static List<XmlElement> ofStyle(XmlElement style, String tag) {
        return style.children().stream()
                .filter(child ->
                        child.is("locale") && child.attribute("xml:lang").equalsIgnoreCase(tag))
                .toList();
    }

    /** The locale files for that dialect, the more general first; none if its language is unknown. */
    private static List<XmlElement> files(String tag) throws StyleException {
        List<XmlElement> files = new ArrayList<>(2);
        String primary = LLocale.PRIMARY_DIALECTS.getOrDefault(language(tag), tag);
        for (String file : primary.equals(tag) ? List.of(tag) : List.of(primary, tag)) {
            Optional<String> text = StyleTexts.locale(file);
            if (text.isPresent()) {
                files.add(StyleTexts.parse("locales-" + file + ".xml", text.get()));
            }
        }
        return files;
    }

    /** A tag in its usual spelling; a language alone stands for its primary dialect. */
    private static String dialect(String tag) {
        String dialect = Locale.forLanguageTag(
                        tag.isBlank() ? DEFAULT : tag.strip().replace('_', '-'))
                .toLanguageTag();
        return LLocale.PRIMARY_DIALECTS.getOrDefault(dialect, dialect);
    }

    private static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Adds what citeproc-java does not look for itself: the fall-back between forms, and seasons as months 13 to 16. */
    private static void complete(Map<LTerm.Form, Map<String, LTerm>> terms) {
        Map<String, LTerm> usual = form(terms, LTerm.Form.LONG);
        for (int season = 1; season <= 4; season++) {
            LTerm term = usual.get("season-0" + season);
            if (term != null) {
                usual.put("month-" + (12 + season), term);
            }
        }
        usual.forEach(form(terms, LTerm.Form.SHORT)::putIfAbsent);
        usual.forEach(form(terms, LTerm.Form.VERB)::putIfAbsent);
        form(terms, LTerm.Form.SHORT).forEach(form(terms, LTerm.Form.SYMBOL)::putIfAbsent);
        form(terms, LTerm.Form.VERB).forEach(form(terms, LTerm.Form.VERB_SHORT)::putIfAbsent);
    }

    private static Map<String, LTerm> form(Map<LTerm.Form, Map<String, LTerm>> terms, LTerm.Form form) {
        return terms.computeIfAbsent(form, absent -> new HashMap<>());
    }
}
