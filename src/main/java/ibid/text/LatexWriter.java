package ibid.text;

/** Writes the LaTeX of one value. Not thread-safe. */
final class LatexWriter {
    private final String text;
    private final boolean markup;
    private final boolean bracesPair;
    private final StringBuilder latex;
    private boolean dollarsRanOut;

    LatexWriter(String text) {
        this.text = text;
        this.markup = Markup.isWellFormed(text);
        this.bracesPair = Latex.isBalanced(text, 0, text.length());
        this.latex = new StringBuilder(text.length() + 16);
    }

    String write() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int tag = markup && c == '<' ? Markup.tagLength(text, at) : 0;
            int math = c == '$' && !dollarsRanOut ? formulaEnd(at) : -1;
            if (tag > 0) {
                tag(text.substring(at, at + tag));
                at += tag;
            } else if (math > 0) {
                latex.append(text, at, math + 1);
                at = math + 1;
            } else {
                character(c);
                at++;
            }
        }
        return latex.toString();
    }

    private int formulaEnd(int at) {
        dollarsRanOut = Latex.closingDollar(text, at) < 0;
        int end = dollarsRanOut ? -1 : Latex.mathEnd(text, at);
        for (int i = at; markup && i < end; i++) {
            end = Markup.tagLength(text, i) > 0 ? -1 : end;
        }
        return end > 0 && LatexFormula.symbols(text.substring(at + 1, end)).isEmpty() ? end : -1;
    }

    private void tag(String tag) {
        switch (tag) {
            case "<i>" -> command("\\emph{");
            case "<b>" -> command("\\textbf{");
            case "<sup>" -> command("\\textsuperscript{");
            case "<sub>" -> command("\\textsubscript{");
            case Markup.NOCASE -> latex.append('{');
            default -> latex.append('}');
        }
    }

    private void character(char c) {
        switch (c) {
            case '&', '%', '#', '_', '$' -> command("\\" + c);
            case '{' -> command(bracesPair ? "\\{" : "\\textbraceleft{}");
            case '}' -> command(bracesPair ? "\\}" : "\\textbraceright{}");
            case '~' -> command("\\textasciitilde{}");
            case '^' -> command("\\textasciicircum{}");
            case '\\' -> command("\\textbackslash{}");
            case '`' -> command("\\textasciigrave{}");
            case '-', '\'' -> latex.append(endsWith(c) ? "{}" : "").append(c);
            case '\u00a0' -> latex.append('~');
            default -> latex.append(c);
        }
    }

    /** A group that begins with a backslash is a special character to BibTeX and protects nothing. */
    private void command(String command) {
        latex.append(latex.length() > 0 && endsWith('{') && !endsWithArgument() ? "{}" : "");
        latex.append(command);
    }

    private boolean endsWithArgument() {
        int before = latex.length() - 2;
        return before >= 0 && Character.isLetter(latex.charAt(before)) && commandBefore(before);
    }

    private boolean commandBefore(int end) {
        int at = end;
        while (at > 0 && Character.isLetter(latex.charAt(at))) {
            at--;
        }
        return latex.charAt(at) == '\\';
    }

    private boolean endsWith(char c) {
        return latex.length() > 0 && latex.charAt(latex.length() - 1) == c;
    }
}
