package ibid.text;

import java.util.Optional;

/** Which formulas are but text in disguise. */
final class LatexFormula {
    private LatexFormula() {}

    /** "costs $5 and $6": a number, and a space before the dollar. */
    static boolean isMoney(String inner) {
        return !inner.isEmpty() && Character.isDigit(inner.charAt(0)) && inner.endsWith(" ");
    }

    /** The text of a formula that is but a symbol, or one thing set high or low; empty if it is more. */
    static Optional<String> symbols(String formula) {
        String bare = formula.startsWith("{}") ? formula.substring(2) : formula;
        if (bare.length() < 2) {
            return Optional.empty();
        }
        if (bare.equals("^\\circ") || bare.equals("^{\\circ}")) {
            return Optional.of("°");
        }
        char first = bare.charAt(0);
        if (first == '_' || first == '^') {
            String tag = first == '_' ? "sub" : "sup";
            return symbolsOf(bare.substring(1)).map(text -> "<" + tag + ">" + text + "</" + tag + ">");
        }
        return first == '\\' ? symbolsOf(bare) : Optional.empty();
    }

    private static Optional<String> symbolsOf(String formula) {
        boolean group = formula.startsWith("{") && formula.indexOf('}') == formula.length() - 1;
        String inner = group ? formula.substring(1, formula.length() - 1) : formula;
        boolean one = group || inner.codePointCount(0, inner.length()) == 1;
        boolean command = inner.startsWith("\\") && inner.substring(1).chars().allMatch(LatexReader::isLetter);
        if (command) {
            LatexTable.Row row = LatexTable.get(inner.substring(1));
            return row != null && row.isSymbol() ? Optional.of(row.value()) : Optional.empty();
        }
        boolean simple =
                !inner.isEmpty() && inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || "+,.".indexOf(c) >= 0);
        return one && simple ? Optional.of(inner) : Optional.empty();
    }
}
