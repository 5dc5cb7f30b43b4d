package ibid.match;

import ibid.model.Reference;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on references in a small language: {@code issued >= 2015 and (type = article-journal or not author ~ Smith)}. A
 * field is named as in CSL, {@code id} and {@code type} too; {@code ~} is for a part of its text, letter case and diacritics
 * aside; dates and numbers are compared as such, as far as both sides say. A name alone is whether the field is there. Words
 * with blanks stand in quotes. Immutable, thread-safe.
 */
public final class Where implements Predicate<Reference> {
    /** How deep parentheses and {@code not} may be nested. */
    private static final int DEEPEST = 100;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(<=|>=|!=|[=<>~()])|\"([^\"]*)\"|'([^']*)'|([^\\s=<>~()!\"']+)|(\\S))");

    private final Predicate<Reference> condition;

    private Where(Predicate<Reference> condition) {
        this.condition = condition;
    }

    /**
     * @throws IllegalArgumentException if the text is no condition; the message tells what is wrong, and the column
     */
    public static Where parse(String text) {
        Parser parser = new Parser(text);
        Predicate<Reference> condition = parser.or(0);
        if (parser.at < parser.tokens.size()) {
            throw parser.error("expected 'and', 'or' or the end");
        }
        return new Where(condition);
    }

    @Override
    public boolean test(Reference reference) {
        return condition.test(reference);
    }

    /** @param quoted whether it stood in quotes, so that it is neither a sign nor a word of the language */
    private record Token(String text, boolean quoted, int column) {}

    /** Reads a condition from left to right. */
    private static final class Parser {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                int column = token.end() - token.group().strip().length() + 1;
                if (token.group(5) != null) {
                    throw new IllegalArgumentException(
                            "column " + column + ": '" + token.group(5) + "' is not understood");
                }
                boolean quoted = token.group(2) != null || token.group(3) != null;
                String inner = token.group().strip();
                tokens.add(new Token(quoted ? inner.substring(1, inner.length() - 1) : inner, quoted, column));
            }
        }

        Predicate<Reference> or(int depth) {
            Predicate<Reference> left = and(depth);
            while (take("or")) {
                left = left.or(and(depth));
            }
            return left;
        }

        private Predicate<Reference> and(int depth) {
            Predicate<Reference> left = one(depth);
            while (take("and")) {
                left = left.and(one(depth));
            }
            return left;
        }

        private Predicate<Reference> one(int depth) {
            if (depth > DEEPEST) {
                throw error("nested more than " + DEEPEST + " deep");
            } else if (take("not")) {
                return one(depth + 1).negate();
            } else if (take("(")) {
                Predicate<Reference> inner = or(depth + 1);
                if (!take(")")) {
                    throw error("expected ')'");
                }
                return inner;
            }
            return comparison();
        }

        private Predicate<Reference> comparison() {
            Token name = next("a field such as issued, type or author");
            if (name.quoted() || name.text().matches("[=<>~()!]+")) {
                at--;
                throw error("expected a field such as issued, type or author");
            }
            Column field = Column.of(name.text(), name.column());
            for (String sign : List.of("=", "!=", "<", "<=", ">", ">=", "~")) {
                if (take(sign)) {
                    return new Comparison(field, sign, next("a value").text());
                }
            }
            return reference -> !field.text(reference).isEmpty();
        }

        private boolean take(String expected) {
            boolean is = at < tokens.size()
                    && !tokens.get(at).quoted()
                    && tokens.get(at).text().equalsIgnoreCase(expected);
            at += is ? 1 : 0;
            return is;
        }

        private Token next(String expected) {
            if (at == tokens.size()) {
                throw error("expected " + expected);
            }
            return tokens.get(at++);
        }

        private IllegalArgumentException error(String message) {
            int column = at < tokens.size() ? tokens.get(at).column() : text.length() + 1;
            return new IllegalArgumentException("column " + column + ": " + message);
        }
    }

    /** One field compared with a value. */
    private record Comparison(Column field, String sign, String value) implements Predicate<Reference> {
        @Override
        public boolean test(Reference reference) {
            String text = field.text(reference);
            return switch (sign) {
                case "~" -> Folding.fold(text).contains(Folding.fold(value));
                case "=" -> compared(reference) == 0;
                case "!=" -> compared(reference) != 0;
                default -> !text.isEmpty() && ordered(compared(reference));
            };
        }

        private boolean ordered(int order) {
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }

        private int compared(Reference reference) {
            return field.compare(reference, value);
        }
    }
}
