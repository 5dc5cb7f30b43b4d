package ibid.csl.render;

import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a branch.
 *
 * @param match {@code all}, {@code any} or {@code none}
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">conditions</a>
 */
record Condition(List<Criterion> tests, Match match) {
    static final Condition ALWAYS = new Condition(List.of(), Match.ALL);

    enum Match {
        ALL,
        ANY,
        NONE
    }

    static Condition of(XmlElement branch, Compiler compiler) throws CslException {
        Match match = switch (branch.attribute("match")) {
            case "any" -> Match.ANY;
            case "none" -> Match.NONE;
            default -> Match.ALL;
        };
        List<Criterion> tests = new ArrayList<>();
        boolean isAll = match == Match.ALL;
        for (Map.Entry<String, String> attribute : branch.attributes().entrySet()) {
            String name = attribute.getKey();
            List<String> values = Variables.words(attribute.getValue());
            if (name.equals("type") && !isAll) {
                tests.add(Criterion.types(values));
            } else if (!name.equals("match")) {
                for (String value : values) {
                    tests.add(Criterion.of(name, value, branch, compiler));
                }
            }
        }
        return new Condition(List.copyOf(tests), match);
    }

    boolean holds(Rendering rendering) {
        for (Criterion test : tests) {
            if (test.holds(rendering) != (match == Match.ALL)) {
                return match == Match.ANY;
            }
        }
        return match != Match.ANY;
    }
}
