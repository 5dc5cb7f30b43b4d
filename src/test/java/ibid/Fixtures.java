package ibid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cases written in Markdown. A heading is a case, prose is free, and the info string of a fenced block says what it
 * holds: {@code input…} goes in, all else must come out. A block without an info string is prose too.
 */
final class Fixtures {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)[\\s#]*");
    private static final Pattern FENCE = Pattern.compile("(`{3,})\\s*([^`]*?)\\s*");

    private Fixtures() {}

    /**
     * A fenced block.
     *
     * @param content its lines, each with a line end
     * @param line line of the opening fence, from 1
     * @param lastLine line of the closing fence
     */
    record Block(String info, String content, int line, int lastLine) implements Comparable<Block> {
        @Override
        public int compareTo(Block other) {
            return Integer.compare(line, other.line);
        }

        boolean isInput() {
            return info.equals("input") || info.startsWith("input ");
        }
    }

    /** A heading with its blocks; {@code file} and {@code line} are where the heading stands. */
    record Case(String file, int line, String title, List<Block> blocks) {
        boolean isKnownFailure() {
            return title.toLowerCase(Locale.ROOT).endsWith("known failure");
        }

        Block input() {
            List<Block> inputs = blocks.stream().filter(Block::isInput).toList();
            if (inputs.size() != 1 || inputs.size() == blocks.size()) {
                throw error(line, "a case has one input block and at least one block that must come out of it");
            }
            return inputs.get(0);
        }

        List<Block> expected() {
            return blocks.stream().filter(block -> !block.isInput()).toList();
        }

        IllegalArgumentException error(int atLine, String message) {
            return new IllegalArgumentException(file + ":" + atLine + ": " + message);
        }
    }

    /** The cases of a file: its headings that have blocks. */
    static List<Case> parse(String file, String markdown) {
        String[] lines = markdown.split("\n", -1);
        List<Case> cases = new ArrayList<>();
        Case current = new Case(file, 1, "", new ArrayList<>());
        for (int i = 0; i < lines.length; i++) {
            Matcher fence = FENCE.matcher(lines[i]);
            Matcher heading = HEADING.matcher(lines[i]);
            if (fence.matches()) {
                int last = closing(lines, i, fence.group(1), current);
                if (!fence.group(2).isEmpty()) {
                    current.blocks().add(new Block(fence.group(2), content(lines, i + 1, last), i + 1, last + 1));
                }
                i = last;
            } else if (heading.matches()) {
                cases.add(current);
                current = new Case(file, i + 1, heading.group(1), new ArrayList<>());
            }
        }
        return Stream.concat(cases.stream(), Stream.of(current))
                .filter(found -> !found.blocks().isEmpty())
                .toList();
    }

    /** The file with new contents in some of its blocks, which come in the file's order. */
    static String rewrite(String markdown, SortedMap<Block, String> contents) {
        String[] lines = markdown.split("\n", -1);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Map.Entry<Block, String> entry : contents.entrySet()) {
            Block block = entry.getKey();
            String fence = fenceFor(entry.getValue(), lines[block.lastLine() - 1].strip());
            text.append(content(lines, at, block.line() - 1));
            text.append(fence).append(block.info()).append('\n');
            text.append(entry.getValue()).append(fence).append('\n');
            at = block.lastLine();
        }
        return text.append(String.join("\n", List.of(lines).subList(at, lines.length)))
                .toString();
    }

    private static String fenceFor(String content, String fence) {
        boolean closes = content.startsWith(fence) || content.contains("\n" + fence);
        return closes ? fenceFor(content, fence + "`") : fence;
    }

    private static int closing(String[] lines, int opening, String fence, Case inCase) {
        for (int i = opening + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == '`')) {
                return i;
            }
        }
        throw inCase.error(opening + 1, "the block is never closed");
    }

    private static String content(String[] lines, int from, int to) {
        StringBuilder content = new StringBuilder();
        for (int i = from; i < to; i++) {
            content.append(lines[i]).append('\n');
        }
        return content.toString();
    }
}
