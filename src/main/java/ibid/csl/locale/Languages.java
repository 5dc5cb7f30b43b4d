package ibid.csl.locale;

import java.util.Locale;
import java.util.Map;

/**
 * Language tags and the dialect that stands for a language.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#locale-fallback">primary dialects</a>
 */
public final class Languages {
    private static final Map<String, String> PRIMARY = Map.ofEntries(
            Map.entry("af", "af-ZA"),
            Map.entry("bg", "bg-BG"),
            Map.entry("ca", "ca-AD"),
            Map.entry("cs", "cs-CZ"),
            Map.entry("cy", "cy-GB"),
            Map.entry("da", "da-DK"),
            Map.entry("de", "de-DE"),
            Map.entry("el", "el-GR"),
            Map.entry("en", "en-US"),
            Map.entry("es", "es-ES"),
            Map.entry("et", "et-EE"),
            Map.entry("fa", "fa-IR"),
            Map.entry("fi", "fi-FI"),
            Map.entry("fr", "fr-FR"),
            Map.entry("he", "he-IL"),
            Map.entry("hi", "hi-IN"),
            Map.entry("hr", "hr-HR"),
            Map.entry("hu", "hu-HU"),
            Map.entry("id", "id-ID"),
            Map.entry("is", "is-IS"),
            Map.entry("it", "it-IT"),
            Map.entry("ja", "ja-JP"),
            Map.entry("km", "km-KH"),
            Map.entry("ko", "ko-KR"),
            Map.entry("lt", "lt-LT"),
            Map.entry("lv", "lv-LV"),
            Map.entry("mn", "mn-MN"),
            Map.entry("nb", "nb-NO"),
            Map.entry("nl", "nl-NL"),
            Map.entry("nn", "nn-NO"),
            Map.entry("pl", "pl-PL"),
            Map.entry("pt", "pt-PT"),
            Map.entry("ro", "ro-RO"),
            Map.entry("ru", "ru-RU"),
            Map.entry("sk", "sk-SK"),
            Map.entry("sl", "sl-SI"),
            Map.entry("sr", "sr-RS"),
            Map.entry("sv", "sv-SE"),
            Map.entry("th", "th-TH"),
            Map.entry("tr", "tr-TR"),
            Map.entry("uk", "uk-UA"),
            Map.entry("vi", "vi-VN"),
            Map.entry("zh", "zh-CN"));

    private Languages() {}

    /** A tag in its usual spelling; a language alone stands for its primary dialect. */
    public static String dialect(String tag) {
        String dialect = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return PRIMARY.getOrDefault(dialect, dialect);
    }

    /** The language alone, {@code de} of {@code de-AT}. */
    public static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    static String primary(String language) {
        return PRIMARY.getOrDefault(language, language);
    }
}
