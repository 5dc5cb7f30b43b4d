package ibid;

import java.util.Random;

/** What print, scanners, copying and malice do to a line; the same seed does the same. Not thread-safe. */
final class Damage {
    /** A repeated stretch makes the line no longer than this. */
    private static final int LONGEST = 12_000;

    /** Brackets, quotes, the marks between the parts of a reference, controls, lone surrogates, what joins or turns round. */
    private static final String MARKS = "()[]{}<>«»“”„‘’‚'\"`「」《》,.;:/\\&%$#@|=~^_*+?!-–—…"
            + "\u0000\u0007\t\r\n\u001b\u007f\u0085\u00a0\u00ad\u0301\u0308\u0338\u0640\u200b\u200d\u200e\u200f\u2028\u202e\u2067"
            + "\u3000\u3099\ufe0f\ufeff\ufffd\uffff\ud800\ud83d\udc00\ude00";

    /** Characters of scripts that are read, cased, counted or written in other ways than Latin. */
    private static final String LETTERS = "ıİßŁøǆﬃªŸѢЖΣςאבשلمनमখกฉ々漢字ひらガナ한글１٣৪²½Ⅻ𝔸𠀋";

    private static final String[] WORDS = {
        "et al.",
        "Ibid.",
        "op. cit.",
        "———",
        "In:",
        "(Hrsg.)",
        "eds.",
        "vol.",
        "pp.",
        "n.d.",
        "accessed",
        "2019",
        "1998–99",
        "10.1000/x",
        "https://",
        "https://doi.org/10.1/",
        "978-3-16-148410-0",
        "(a)",
        "; see also ",
        "and",
        "von der",
        "XII",
        "12-",
        "e0123",
        "[1]",
        "10/2019",
        "99999999999999999999",
        "\u0661\u0662\u0663\u0664",
        "MCMXCVIII",
        "31.12."
    };

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** A beginning or an end of the line, or the line damaged in one to four places, perhaps with the other glued to it. */
    String of(String line, String other) {
        int kind = random.nextInt(20);
        if (kind < 4) {
            return line.substring(0, random.nextInt(line.length() + 1));
        } else if (kind < 8) {
            return line.substring(random.nextInt(line.length() + 1));
        } else if (kind == 8) {
            return wholly(line);
        } else if (kind == 9) {
            return line + (random.nextBoolean() ? "" : random.nextBoolean() ? " " : "; ") + other;
        } else if (kind == 10) {
            return repeated(line, random.nextInt(20) == 0 ? LONGEST : 1_000);
        }
        StringBuilder damaged = new StringBuilder(line);
        for (int i = 1 + random.nextInt(4); i > 0 && damaged.length() > 0; i--) {
            damage(damaged);
        }
        return damaged.toString();
    }

    private void damage(StringBuilder line) {
        int at = random.nextInt(line.length());
        switch (random.nextInt(7)) {
            case 0 -> line.deleteCharAt(at);
            case 1 -> line.insert(at, line.charAt(at));
            case 2 -> swap(line, at, random.nextInt(line.length()));
            case 3 -> line.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 4 -> line.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            case 5 -> line.insert(at, WORDS[random.nextInt(WORDS.length)]);
            default -> line.delete(at, Math.min(line.length(), at + 1 + random.nextInt(30)));
        }
    }

    private static void swap(StringBuilder line, int one, int other) {
        char c = line.charAt(one);
        line.setCharAt(one, line.charAt(other));
        line.setCharAt(other, c);
    }

    /** The same done to every character. */
    private String wholly(String line) {
        return switch (random.nextInt(8)) {
            case 0 -> line.replaceAll("\\S", String.valueOf("()[]{}\"'".charAt(random.nextInt(8))));
            case 1 -> line.replaceAll("\\S", String.valueOf((char) ('0' + random.nextInt(10))));
            case 2 -> line.replaceAll("\\s", "");
            case 3 -> line.replaceAll("(\\S)", "$1 ");
            case 4 -> line.replaceAll("(\\p{L})", "$1\u0301\u0323");
            case 5 -> line.replaceAll("[\\p{L}\\d]", "");
            case 6 -> "\u202e" + new StringBuilder(line).reverse();
            default -> line.replaceAll("\\p{L}", "A");
        };
    }

    /** A stretch of the line, from one character to forty, again and again in its place. */
    private String repeated(String line, int length) {
        if (line.isEmpty()) {
            return line;
        }
        int start = random.nextInt(line.length());
        int end = Math.min(line.length(), start + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
        int times = random.nextInt(length / (end - start)) + 1;
        return line.substring(0, start) + line.substring(start, end).repeat(times) + line.substring(end);
    }
}
