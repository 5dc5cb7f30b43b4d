package ibid.csl.locale;

import ibid.csl.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ordinal numbers of a locale, "2nd" and "second".
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#ordinals">ordinals</a>
 */
public final class Ordinals {
    /** @param match {@code last-digit}, {@code last-two-digits}, {@code whole-number} or empty for the usual one */
    private record Rule(String text, String match) {}

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, String> longForms = new HashMap<>();

    private Ordinals() {}

    static Ordinals of(List<XmlElement> sources) {
        Ordinals ordinals = new Ordinals();
        for (XmlElement source : sources) {
            for (XmlElement terms : source.children()) {
                if (terms.is("terms")) {
                    ordinals.take(terms);
                }
            }
        }
        return ordinals;
    }

    /** A locale that has ordinals of its own has none of the others. */
    private void take(XmlElement terms) {
        boolean replaces = terms.children().stream().anyMatch(term -> isOrdinal(term.attribute("name")));
        if (replaces) {
            rules.clear();
        }
        for (XmlElement term : terms.children()) {
            String name = term.attribute("name");
            String key = name + "/" + term.attribute("gender-form");
            if (isOrdinal(name)) {
                rules.put(key, new Rule(Term.of(term).single(), term.attribute("match")));
            } else if (name.startsWith("long-ordinal-")) {
                longForms.put(key, Term.of(term).single());
            }
        }
    }

    private static boolean isOrdinal(String name) {
        return name.equals("ordinal") || name.startsWith("ordinal-");
    }

    /** @param gender of the noun that is counted, empty for none */
    public String ordinal(int number, String gender) {
        return number + suffix(number, gender);
    }

    /** The ordinal in words, up to ten; above that in figures. */
    public String longOrdinal(int number, String gender) {
        String name = "long-ordinal-" + two(number);
        String word = number > 10 ? null : longForms.get(name + "/" + gender);
        word = word == null && number <= 10 ? longForms.get(name + "/") : word;
        return word == null ? ordinal(number, gender) : word;
    }

    /** What stands behind the number. */
    public String suffix(int number, String gender) {
        Rule rule = rule(number, gender);
        return rule == null ? "" : rule.text();
    }

    private @Nullable Rule rule(int number, String gender) {
        if (!rules.containsKey("ordinal/")) {
            return find("ordinal-0" + oldStyle(number), gender);
        }
        Rule whole = number < 100 ? find("ordinal-" + two(number), gender) : null;
        if (whole != null && whole.match().equals("whole-number")) {
            return whole;
        }
        int lastTwo = number % 100;
        Rule two = find("ordinal-" + two(lastTwo), gender);
        if (two != null && (two.match().isEmpty() ? lastTwo >= 10 : two.match().equals("last-two-digits"))) {
            return two;
        }
        Rule one = find("ordinal-" + two(number % 10), gender);
        if (one != null && (one.match().isEmpty() || one.match().equals("last-digit"))) {
            return one;
        }
        return find("ordinal", gender);
    }

    /** Which of the four terms of CSL 1.0 applies. */
    private static int oldStyle(int number) {
        boolean isTeen = number / 10 % 10 == 1;
        int last = number % 10;
        return isTeen || last == 0 || last > 3 ? 4 : last;
    }

    private @Nullable Rule find(String name, String gender) {
        Rule rule = rules.get(name + "/" + gender);
        return rule == null ? rules.get(name + "/") : rule;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
