package ibid.csl.locale;

import ibid.csl.output.Quotes;
import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms, dates and options that a style is printed with: what the style says for the dialect, for the language and for
 * all goes before the locale files of the dialect and of the language's primary dialect. Immutable.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#locale-fallback">locale fallback</a>
 */
public final class CslLocale {
    private static final String DEFAULT = "en-US";

    private final String tag;
    private final Map<TermForm, Map<String, Term>> terms = new EnumMap<>(TermForm.class);
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, XmlElement> dates = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final Ordinals ordinals;

    private CslLocale(String tag, List<XmlElement> sources) {
        this.tag = tag;
        for (XmlElement source : sources) {
            source.children().forEach(this::take);
        }
        this.ordinals = Ordinals.of(sources);
    }

    /**
     * The locale of a style.
     *
     * @param asked language tag
     * @throws CslException if a locale file is broken
     */
    public static CslLocale of(XmlElement style, String asked, LocaleSource files) throws CslException {
        String wanted = Languages.dialect(asked.isBlank() ? DEFAULT : asked);
        List<XmlElement> sources = files(wanted, files);
        if (sources.isEmpty()) {
            sources.addAll(files(DEFAULT, files));
        }
        String language = Languages.language(wanted);
        sources.addAll(ofStyle(style, ""));
        sources.addAll(ofStyle(style, language));
        String primary = Languages.primary(language);
        if (!primary.equals(wanted)) {
            sources.addAll(ofStyle(style, primary));
        }
        sources.addAll(ofStyle(style, wanted));
        return new CslLocale(wanted, sources);
    }

    private static List<XmlElement> files(String tag, LocaleSource files) throws CslException {
        List<XmlElement> found = new ArrayList<>(4);
        String primary = Languages.primary(Languages.language(tag));
        if (!primary.equals(tag)) {
            files.locale(primary).ifPresent(found::add);
        }
        files.locale(tag).ifPresent(found::add);
        return found;
    }

    private static List<XmlElement> ofStyle(XmlElement style, String tag) {
        return style.children().stream()
                .filter(child ->
                        child.is("locale") && child.attribute("xml:lang").equalsIgnoreCase(tag))
                .toList();
    }

    private void take(XmlElement part) {
        switch (part.name()) {
            case "terms" -> part.children().forEach(this::takeTerm);
            case "date" -> dates.put(part.attribute("form"), part);
            case "style-options" -> options.putAll(part.attributes());
            default -> {}
        }
    }

    private void takeTerm(XmlElement term) {
        String name = term.attribute("name");
        TermForm form = TermForm.of(term.attribute("form"));
        if (!term.has("gender-form")) {
            terms.computeIfAbsent(form, absent -> new HashMap<>()).put(name, Term.of(term));
            if (term.has("gender")) {
                genders.put(name, term.attribute("gender"));
            }
        }
    }

    /** The language tag, {@code de-AT}. */
    public String tag() {
        return tag;
    }

    /** The language, {@code de}. */
    public String language() {
        return Languages.language(tag);
    }

    /** A term in the form nearest to that asked for; null if the locale has it in none. */
    public @Nullable String term(String name, TermForm form, boolean plural) {
        TermForm tried = form;
        while (true) {
            Map<String, Term> inForm = terms.get(tried);
            Term term = inForm == null ? null : inForm.get(name);
            if (term != null) {
                return plural ? term.multiple() : term.single();
            }
            if (tried == TermForm.LONG) {
                return null;
            }
            tried = tried.otherwise();
        }
    }

    /** The same in the singular, empty if there is none. */
    public String term(String name, TermForm form) {
        String term = term(name, form, false);
        return term == null ? "" : term;
    }

    /** The long form, or something else if the locale has it not. */
    public String term(String name, String otherwise) {
        String term = term(name, TermForm.LONG, false);
        return term == null ? otherwise : term;
    }

    /** {@code feminine}, {@code masculine} or empty. */
    public String gender(String term) {
        return genders.getOrDefault(term, "");
    }

    /** @param form {@code text} or {@code numeric} */
    public Optional<XmlElement> date(String form) {
        return Optional.ofNullable(dates.get(form));
    }

    public Ordinals ordinals() {
        return ordinals;
    }

    public boolean limitsDayOrdinals() {
        return "true".equals(options.get("limit-day-ordinals-to-day-1"));
    }

    public Quotes quotes() {
        return new Quotes(
                term("open-quote", "“"),
                term("close-quote", "”"),
                term("open-inner-quote", "‘"),
                term("close-inner-quote", "’"),
                "true".equals(options.get("punctuation-in-quote")));
    }

    /** The sign between the ends of a range of pages. */
    public String pageRange() {
        String otherwise = language().equals("fr") || language().equals("pt") ? "-" : "–";
        return term("page-range-delimiter", otherwise);
    }

    public String yearRange() {
        return term("year-range-delimiter", "–");
    }

    public String citationRange() {
        return term("citation-range-delimiter", "–");
    }
}
