package ibid.format;

import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Value;
import ibid.text.Latex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of names as BibTeX has them: {@code First von Last and von Last, Jr, First and {An Organisation} and others}.
 * "von" becomes the non-dropping particle; small words behind the given names ("Beethoven, Ludwig van") the dropping.
 *
 * @see <a href="https://mirrors.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf">Tame the BeaST, section 11</a>
 */
final class BibNames {
    private static final int MOST_COMMAS = 2;
    private static final Pattern PART = Pattern.compile("(?:family|given|prefix|suffix|useprefix)(?:-i)?\\s*=");

    private BibNames() {}

    /** Reads names; empty if there is none. */
    static Optional<Value> read(String latex) {
        List<String> parts = splitAtAnd(latex);
        if (parts.size() == 1 && looksPrinted(parts.get(0))) {
            Value printed = Names.parse(Latex.plain(latex));
            if (printed instanceof Names) {
                return Optional.of(printed);
            }
        }
        boolean others = !parts.isEmpty() && isOthers(parts.get(parts.size() - 1));
        List<Name> names = new ArrayList<>();
        for (String part : others ? parts.subList(0, parts.size() - 1) : parts) {
            name(part).ifPresent(names::add);
        }
        return names.isEmpty() && !others ? Optional.empty() : Optional.of(new Names(names, others));
    }

    static String write(Names names) {
        StringBuilder latex = new StringBuilder();
        for (Name name : names.list()) {
            latex.append(latex.length() > 0 ? " and " : "").append(write(name));
        }
        return names.others()
                ? latex.append(latex.length() > 0 ? " and others" : "others").toString()
                : latex.toString();
    }

    private static String write(Name name) {
        if (name.isLiteral() || name.family().isEmpty()) {
            return braced(Latex.latex(name.isLiteral() ? name.literal() : name.text()));
        }
        String family = Latex.latex(name.family());
        String given = Latex.latex(name.given());
        String suffix = Latex.latex(name.suffix());
        for (String latex : List.of(
                compose(name, family, given, suffix),
                compose(name, guarded(family), given, suffix),
                compose(name, family, guarded(given), suffix))) {
            if (splitAtAnd(latex).equals(List.of(latex))
                    && name(latex).filter(name::equals).isPresent()) {
                return latex;
            }
        }
        return compose(name, guarded(family), guarded(given), guarded(suffix));
    }

    private static String compose(Name name, String family, String given, String suffix) {
        String last = join(" ", Latex.latex(name.nonDroppingParticle()), family);
        String first = join(" ", given, Latex.latex(name.droppingParticle()));
        return suffix.isEmpty() ? join(", ", last, first) : last + ", " + suffix + ", " + first;
    }

    private static String join(String separator, String left, String right) {
        return left.isEmpty() || right.isEmpty() ? left + right : left + separator + right;
    }

    private static String guarded(String latex) {
        return latex.isEmpty() ? "" : braced(latex);
    }

    /** Braces that keep a name together, also where a backslash at its start would make them something else. */
    private static String braced(String latex) {
        return latex.startsWith("\\") ? "{{}" + latex + "}" : "{" + latex + "}";
    }

    private static boolean isOthers(String part) {
        String plain = part.startsWith("{") ? "" : part.toLowerCase(Locale.ROOT);
        return plain.equals("others") || plain.equals("et al.") || plain.equals("et al") || plain.equals("et~al.");
    }

    /** A list that was pasted as printed: separated by semicolons, or by more commas than a name can have. */
    private static boolean looksPrinted(String part) {
        return !isBraced(part)
                && !PART.matcher(part).lookingAt()
                && (split(part, ";").size() > 1 || split(part, ",").size() > MOST_COMMAS + 1);
    }

    private static Optional<Name> name(String part) {
        if (isBraced(part)) {
            String literal = Latex.plain(part.substring(1, part.length() - 1));
            return literal.isEmpty() ? Optional.empty() : Optional.of(Name.literal(literal));
        }
        List<String> pieces = split(part, ",");
        if (pieces.size() > MOST_COMMAS + 1 && !PART.matcher(pieces.get(0)).lookingAt()) {
            return Optional.of(Name.literal(Latex.plain(part)));
        }
        Name name = name(pieces);
        if (name.family().isEmpty()) {
            String rest = join(" ", name.given(), name.nonDroppingParticle());
            return rest.isEmpty() ? Optional.empty() : Optional.of(Name.literal(rest));
        }
        return Optional.of(name);
    }

    /** One piece is {@code First von Last}; a suffix in the place of the given name is a slip that many make. */
    private static Name name(List<String> pieces) {
        if (pieces.stream().allMatch(piece -> PART.matcher(piece).lookingAt())) {
            return named(pieces);
        }
        List<Word> first = words(pieces.get(0));
        if (pieces.size() == 1) {
            return firstVonLast(first, "");
        }
        boolean slip = pieces.size() == 2 && first.size() > 1 && isSuffix(pieces.get(1));
        return slip ? firstVonLast(first, Latex.plain(pieces.get(1))) : vonLast(pieces);
    }

    /** BibLaTeX's extended form: {@code family=Berg, given=Piet, prefix=van der}. */
    private static Name named(List<String> pieces) {
        Map<String, String> parts = new HashMap<>();
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            String value = piece.substring(equals + 1).strip();
            parts.put(piece.substring(0, equals).strip(), Latex.plain(value.replace("\"", "")));
        }
        String prefix = parts.getOrDefault("prefix", "");
        boolean drops = parts.getOrDefault("useprefix", "true").equalsIgnoreCase("false");
        return new Name(
                parts.getOrDefault("family", ""),
                parts.getOrDefault("given", ""),
                drops ? prefix : "",
                drops ? "" : prefix,
                parts.getOrDefault("suffix", ""),
                "");
    }

    private static Name firstVonLast(List<Word> words, String suffix) {
        int last = words.size() - 1;
        int von = 0;
        while (von < last && !words.get(von).small()) {
            von++;
        }
        int vonEnd = afterLastSmall(words, von, last);
        String given = join(words, 0, von);
        String particle = join(words, von, vonEnd);
        return new Name(join(words, vonEnd, words.size()), given, "", particle, suffix, "");
    }

    private static Name vonLast(List<String> pieces) {
        List<Word> last = words(pieces.get(0));
        int vonEnd = afterLastSmall(last, 0, last.size() - 1);
        boolean swapped = pieces.size() == 3 && isSuffix(pieces.get(2)) && !isSuffix(pieces.get(1));
        List<Word> first = words(pieces.get(swapped || pieces.size() == 2 ? 1 : 2));
        String suffix = pieces.size() == 2 ? "" : Latex.plain(pieces.get(swapped ? 2 : 1));
        int dropping = first.size();
        while (dropping > 1 && first.get(dropping - 1).isParticle()) {
            dropping--;
        }
        dropping = dropping == 1 && first.get(0).isParticle() ? first.size() : dropping;
        return new Name(
                join(last, vonEnd, last.size()),
                join(first, 0, dropping),
                join(first, dropping, first.size()),
                join(last, 0, vonEnd),
                suffix,
                "");
    }

    private static boolean isSuffix(String piece) {
        return piece.strip().matches("(?i)[js]r\\.?|I{2,3}|IV|VI{0,2}");
    }

    private static int afterLastSmall(List<Word> words, int from, int last) {
        int end = from;
        for (int i = from; i < last; i++) {
            end = words.get(i).small() ? i + 1 : end;
        }
        return end;
    }

    private static String join(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = words.get(i).text();
            text.append(text.length() > 0 && !word.isEmpty() ? " " : "").append(word);
        }
        return text.toString();
    }

    /**
     * A word of a name.
     *
     * @param small whether it begins in lower case, outside braces
     */
    private record Word(String text, boolean small) {
        boolean isParticle() {
            return small && !text.endsWith(".");
        }
    }

    private static List<Word> words(String latex) {
        List<Word> words = new ArrayList<>();
        for (String word : split(latex, " ~\t\n")) {
            if (!word.isEmpty()) {
                String bare = word.endsWith("\\") ? word.substring(0, word.length() - 1) : word;
                boolean kept = word.startsWith("{") && !word.startsWith("{\\");
                String text = Latex.plain(bare);
                words.add(new Word(text, !kept && isSmall(text)));
            }
        }
        return words;
    }

    /** Of {@code 's-} the letter counts, as it does to BibTeX. */
    private static boolean isSmall(String word) {
        int start = word.startsWith("'") || word.startsWith("’") ? 1 : 0;
        return word.length() > start && Character.isLowerCase(word.codePointAt(start));
    }

    /** Splits at any of the separators outside braces; the pieces are stripped. */
    private static List<String> split(String latex, String separators) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
            if (depth == 0 && separators.indexOf(c) >= 0 && !belongsToCommand(latex, i)) {
                pieces.add(latex.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(latex.substring(start).strip());
        return pieces;
    }

    /** In {@code S\o rensen} the space ends the command, in {@code \~n} the tilde is one. */
    private static boolean belongsToCommand(String latex, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(latex.charAt(start - 1))) {
            start--;
        }
        boolean backslash = start > 0 && latex.charAt(start - 1) == '\\';
        return backslash && (start < at ? latex.charAt(at) == ' ' : latex.charAt(at) == '~');
    }

    private static List<String> splitAtAnd(String latex) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : split(latex, " \t\n")) {
            if (word.equalsIgnoreCase("and")) {
                addTo(names, name);
            } else if (!word.isEmpty()) {
                name.append(name.length() > 0 ? " " : "").append(word);
            }
        }
        addTo(names, name);
        return names;
    }

    private static void addTo(List<String> names, StringBuilder name) {
        if (name.length() > 0) {
            names.add(name.toString());
            name.setLength(0);
        }
    }

    /** Whether one pair of braces holds all of it, and is not there for a special character. */
    private static boolean isBraced(String latex) {
        if (!latex.startsWith("{") || latex.startsWith("{\\")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i == latex.length() - 1;
            }
        }
        return false;
    }
}
