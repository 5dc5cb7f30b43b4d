package ibid.find.synthesis;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. A proportional face leaves lines of uneven length in characters even where they are equal on
 * the page.
 *
 * @param width in characters, 0 for lines without end
 * @param hyphen at the end of a broken word; empty if none are broken
 * @param proportional whether narrow letters take less room than wide ones
 */
record Wrapping(int width, String hyphen, boolean proportional) {
    private static final int SHORTEST_REST = 4;

    /**
     * The lines of a text.
     *
     * @param first columns that the first line has less than the others
     */
    List<String> lines(String text, int first, int others) {
        if (width == 0) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double room = width - first;
        for (String atom : atoms(text)) {
            String rest = atom;
            while (size(line + rest.stripTrailing()) > room && !(line.isEmpty() && rest.isBlank())) {
                int cut = line.isEmpty() ? fitting(rest, room) : broken(line, rest, room);
                if (cut > 0) {
                    line.append(rest, 0, cut).append(line.length() > cut ? hyphen : "");
                    rest = rest.substring(cut);
                }
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = width - others;
            }
            line.append(rest);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How much of the word can stand on this line before a hyphen. */
    private int broken(StringBuilder line, String word, double room) {
        if (hyphen.isEmpty() || room - size(line.toString()) < SHORTEST_REST) {
            return 0;
        }
        int cut = 0;
        for (int end : Hyphens.breaks(word.stripTrailing())) {
            cut = size(line + word.substring(0, end)) + 1 <= room ? end : cut;
        }
        return cut;
    }

    /** A word longer than a line, such as a link. */
    private int fitting(String word, double room) {
        int cut = word.length();
        while (cut > 1 && size(word.substring(0, cut)) > room) {
            cut--;
        }
        return cut;
    }

    /** Words with the space after them, parts of links and compounds, single ideographs. */
    private static List<String> atoms(String text) {
        List<String> atoms = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAtom(text, i)) {
                atoms.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            atoms.add(text.substring(from));
        }
        return atoms;
    }

    private static boolean endsAtom(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == ' ') {
            return next != ' ';
        }
        boolean inside = at > 2 && next != ' ' && text.charAt(at - 1) != ' ';
        boolean joint = c == '/' ? next != '/' && inside : (c == '-' || c == '–') && inside;
        return joint || (Character.isIdeographic(c) && Character.isLetter(next)) || isKana(c);
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30FA';
    }

    private double size(String text) {
        double size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += size(text.charAt(i));
        }
        return size;
    }

    private double size(char c) {
        if (c >= '\u3000' && c < '\uD800') {
            return 2;
        }
        if (!proportional) {
            return 1;
        }
        return "iljtfrI.,;:'’!|()[] -/".indexOf(c) >= 0
                ? 0.62
                : "mwMW–—".indexOf(c) >= 0 ? 1.6 : Character.isUpperCase(c) ? 1.35 : 1.05;
    }
}
