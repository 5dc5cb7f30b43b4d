package ibid.read;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.Decoding;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown, as a reader of the rendered page sees it: list markers, emphasis and the targets of links are not text. The
 * lines of a paragraph stay lines, because references are often written one a line. Of an article whose front matter names
 * its bibliography the works cited are the list. Thread-safe.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class MarkdownReader implements ArticleReader {
    /** Containers a line may open; commonmark walks all open ones for each line. */
    private static final int DEEPEST = 100;

    /** Emphasis, links and tags open at once, which commonmark looks for the end of or walks recursively. */
    private static final int MOST_UNCLOSED = 500;

    /** Length of a line above which the file is no Markdown that anyone wrote. */
    private static final int LONGEST_LINE = 1_000_000;

    /** A footnote of the dialects that have them: {@code [^1]: text}. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\n]{1,80}\\]:");

    @Override
    public boolean recognises(String name, byte[] head) {
        if (Decoding.looksBinary(head)) {
            return false;
        }
        return isNamedMarkdown(name) || (isUnnamed(name) && showsMarkdown(name, head));
    }

    private static boolean isNamedMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md")
                || lower.endsWith(".markdown")
                || lower.endsWith(".mdown")
                || lower.endsWith(".mkd")
                || lower.endsWith(".rmd")
                || lower.endsWith(".qmd");
    }

    private static boolean isUnnamed(String name) {
        return name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
    }

    /** Headings and emphasis or links of Markdown's own form. */
    private static boolean showsMarkdown(String name, byte[] head) {
        String text = Decoding.decode(name, head).text();
        return Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE).matcher(text).find()
                && Pattern.compile("\\*\\*\\w|\\]\\(\\w|^[-*] |\\b_\\w|\\[\\^\\w|^---$", Pattern.MULTILINE)
                        .matcher(text)
                        .find();
    }

    /** @throws ReadException if its front matter names a bibliography that is not beside it */
    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        SourceText source = Decoding.decode(name, content);
        String text = source.text();
        if (isBeyondMarkdown(source)) {
            return new Article(source, TextReader.lines(text, 0, text.length()));
        }
        int begin = frontMatterEnd(text);
        Walk walk = new Walk(text, begin);
        walk.all(Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text.substring(walk.offset)));
        return new Article(source, walk.out.blocks(), MarkdownBibliography.lists(source, begin, beside), List.of());
    }

    /** Whether parsing it would cost more than its length, in time or in depth of the stack. */
    private static boolean isBeyondMarkdown(SourceText source) {
        int open = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            if (line.length() > LONGEST_LINE || depth(source.text(), line) > DEEPEST) {
                return true;
            }
            open = line.isEmpty() ? 0 : unclosed(source.text(), line, open);
            if (open > MOST_UNCLOSED) {
                return true;
            }
        }
        return false;
    }

    /** The most containers that a line may open: each costs a marker, and a nested list item indentation. */
    private static int depth(String text, Span line) {
        int markers = 0;
        int spaces = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                spaces++;
            } else if (">-*+.)".indexOf(c) >= 0 || Character.isDigit(c)) {
                markers += ">.)".indexOf(c) >= 0 || spaces > 0 ? 1 : 0;
            } else {
                break;
            }
        }
        return markers + spaces / 8;
    }

    /** The most emphasis, links and tags that may be open at once in a line, {@code open} of them from the lines above. */
    private static int unclosed(String text, Span line, int open) {
        int now = open;
        int most = open;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '[' || ((c == '*' || c == '_') && (i + 1 < line.end() && text.charAt(i + 1) > ' '))) {
                now += c == '[' || i == line.start() || !Character.isLetterOrDigit(text.charAt(i - 1)) ? 1 : -1;
            } else if (c == '<') {
                now++;
            } else if (c == ']' || c == '>' || c == '*' || c == '_') {
                now--;
            }
            now = Math.max(0, now);
            most = Math.max(most, now);
        }
        return most > MOST_UNCLOSED ? most : now;
    }

    /** Where the article begins after a YAML ({@code ---}) or TOML ({@code +++}) block of metadata. */
    private static int frontMatterEnd(String text) {
        String fence = text.startsWith("---\n") ? "---" : text.startsWith("+++\n") ? "+++" : "";
        if (fence.isEmpty()) {
            return 0;
        }
        int close = text.indexOf("\n" + fence + "\n", 3);
        int end = close < 0 ? 0 : close + fence.length() + 2;
        // A thematic break and a second one later: metadata has keys and no empty line after the first fence.
        return end > 0 && text.substring(4, close + 1).matches("(?s)\\s*[\\w\"'-]+\\s*[:=].*") ? end : 0;
    }

    /** Visits the tree without recursion, because quotes and emphasis may be nested deeply. */
    private static final class Walk {
        private final BlockBuilder out = new BlockBuilder();
        private final int offset;
        private final String source;
        /** Numbers of the open lists. */
        private final Deque<Integer> lists = new ArrayDeque<>();

        private int listCount;
        /** The block last entered. */
        private @Nullable Node block;
        /** The open list item all of whose text is one block. */
        private @Nullable Node item;

        Walk(String source, int offset) {
            this.source = source;
            this.offset = offset;
        }

        void all(Node root) {
            Node node = root;
            while (node != null) {
                enter(node);
                // What stands for an image that is not there is not read.
                Node next = node instanceof Image ? null : node.getFirstChild();
                while (next == null && node != null) {
                    leave(node);
                    next = node.getNext();
                    node = next == null ? node.getParent() : node;
                }
                node = next;
            }
        }

        private void enter(Node node) {
            if (node instanceof Text text) {
                out.text(text.getLiteral(), start(block), end(block));
            } else if (node instanceof Code code) {
                out.text(code.getLiteral(), start(block), end(block));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                breakLine(node);
            } else if (node instanceof HtmlInline html) {
                if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                    breakLine(node);
                }
            } else if (node instanceof org.commonmark.node.Block) {
                open(node);
            }
        }

        private void open(Node node) {
            block = node;
            if (node instanceof ListBlock) {
                lists.push(++listCount);
            } else if (node instanceof ListItem && isOneBlock(node)) {
                item = node;
            } else if (node instanceof HtmlBlock html) {
                HtmlReader.blocks(html.getLiteral(), start(node)).forEach(out::add);
            } else if (node instanceof FencedCodeBlock code) {
                out.add(new Block(Block.Kind.CODE, 0, 0, code.getLiteral().stripTrailing(), span(node)));
            } else if (node instanceof IndentedCodeBlock) {
                // More often a part of a list that its writer indented than code.
                TextReader.lines(source, start(node), end(node)).forEach(out::add);
            } else if (node instanceof LinkReferenceDefinition definition
                    && definition.getLabel().startsWith("^")) {
                out.text(definition.getDestination(), start(node), end(node));
                out.end(Block.Kind.FOOTNOTE, 0, 0);
            }
        }

        private void breakLine(Node node) {
            if (item != null) {
                out.space();
            } else if (FOOTNOTE.matcher(textAfter(node)).lookingAt()) {
                out.end(paragraphKind(), 0, 0);
            } else {
                out.lineBreak();
            }
        }

        private static String textAfter(Node node) {
            return node.getNext() instanceof Text text ? text.getLiteral() : "";
        }

        private void leave(Node node) {
            if (node instanceof ListBlock) {
                lists.pop();
            } else if (node instanceof Heading heading) {
                out.end(Block.Kind.HEADING, heading.getLevel(), 0);
            } else if (node.equals(item)) {
                item = null;
                out.end(Block.Kind.LIST_ITEM, lists.size(), group());
            } else if (node instanceof Paragraph && item == null) {
                out.end(paragraphKind(), lists.size(), group());
            } else if (node instanceof Paragraph) {
                out.space();
            }
        }

        private int group() {
            return lists.isEmpty() ? 0 : lists.peek();
        }

        private Block.Kind paragraphKind() {
            if (FOOTNOTE.matcher(out.pending()).lookingAt()) {
                out.drop(out.pending().indexOf("]:") + 2);
                return Block.Kind.FOOTNOTE;
            }
            if (!lists.isEmpty()) {
                return Block.Kind.LIST_ITEM;
            }
            return block != null && block.getParent() instanceof BlockQuote ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
        }

        private static boolean isOneBlock(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (!(child instanceof Paragraph)) {
                    return false;
                }
            }
            return true;
        }

        private Span span(Node node) {
            return new Span(start(node), end(node));
        }

        private int start(@Nullable Node node) {
            List<SourceSpan> spans = node == null ? List.of() : node.getSourceSpans();
            return spans.isEmpty() ? offset : offset + spans.get(0).getInputIndex();
        }

        private int end(@Nullable Node node) {
            List<SourceSpan> spans = node == null ? List.of() : node.getSourceSpans();
            if (spans.isEmpty()) {
                return offset;
            }
            SourceSpan last = spans.get(spans.size() - 1);
            return offset + last.getInputIndex() + last.getLength();
        }
    }
}
