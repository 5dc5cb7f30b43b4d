package ibid.format.tidy;

import ibid.text.Latex;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How DOIs, addresses and pages are written in a .bib file. What is not understood stays. */
final class ValueForms {
    private static final Pattern DOI = Pattern.compile(
            "(?i)\\s*(?:\\\\url\\{)?(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)?(10\\.\\d{4,9}/[^\\s{}]+)\\}?\\s*");
    private static final Pattern WRAPPED = Pattern.compile("\\s*\\\\url\\s*\\{([^{}]*)\\}\\s*");
    private static final Pattern OLD_RESOLVER = Pattern.compile("(?i)https?://dx\\.doi\\.org/");
    private static final Pattern PAGES =
            Pattern.compile("(\\s*)([A-Za-z]{0,3}\\d+[a-z]?)\\s*(?:-{1,3}|–|—|\\\\textendash\\s*(?:\\{\\})?)\\s*"
                    + "([A-Za-z]{0,3}\\d+[a-z]?)(\\s*)");

    private ValueForms() {}

    /** {@code https://doi.org/10.1000/a} becomes {@code 10.1000/a}, of which styles make an address. */
    static String doi(String value) {
        Matcher doi = DOI.matcher(value);
        return doi.matches() ? doi.group(1) : value;
    }

    /** {@code 10.1000/a\_b} becomes {@code 10.1000/a_b}, as BibLaTeX and {@code \\url} want it. */
    static String unescaped(String value) {
        return value.indexOf('{') < 0 && value.indexOf('}') < 0 ? Latex.address(value) : value;
    }

    /** Without {@code \\url{}}, which an address of its own needs no more than spaces around it. */
    static String url(String value) {
        Matcher wrapped = WRAPPED.matcher(value);
        String bare = wrapped.matches() ? wrapped.group(1).strip() : value.strip();
        if (!bare.matches("(?i)(?:https?|ftp)://\\S+") || bare.indexOf('{') >= 0 || bare.indexOf('}') >= 0) {
            return value;
        }
        return OLD_RESOLVER.matcher(bare).replaceFirst("https://doi.org/");
    }

    /** {@code 12-15} and {@code 12 – 15} become {@code 12--15}. */
    static String pages(String value) {
        return Arrays.stream(value.split(",", -1)).map(ValueForms::range).collect(Collectors.joining(","));
    }

    private static String range(String text) {
        Matcher parts = PAGES.matcher(text);
        return parts.matches() ? parts.group(1) + parts.group(2) + "--" + parts.group(3) + parts.group(4) : text;
    }
}
