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
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * HTML, as a reader of the page sees it: what is not shown is left out, what surrounds the article is
 * {@link Block.Kind#BOILERPLATE}. The text of a list item or table row is one block on one line, whatever stands in it;
 * {@code <br>} breaks the line of a paragraph. Thread-safe.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML, Rendering</a>
 */
public final class HtmlReader implements ArticleReader {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements that give the text in them its kind. */
    private static final Set<String> KINDS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "td", "th", "blockquote");

    /** Elements that an item or row of a page's layout has in it, and one of a list has not. */
    private static final Set<String> STRUCTURE =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "table", "blockquote", "section", "article");

    /** Elements in a list item or row, above which it is a part of the page's layout. */
    private static final int MOST_IN_A_BLOCK = 300;

    /** Elements in one another; a page has dozens, and hundreds if its tags are left open. */
    private static final int DEEPEST = 5000;

    private static final Set<String> SURROUNDING_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "menubar");

    /** Not shown, or not text. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "input",
            "canvas",
            "audio",
            "video",
            "dialog",
            "map");

    /** Classes of links and buttons that stand in a reference without being a part of it. */
    private static final Set<String> TOOLS = Set.of(
            "footnote-backref",
            "footnote-back",
            "reversefootnote",
            "mw-cite-backlink",
            "mw-editsection",
            "backlink",
            "headerlink",
            "heading-anchor",
            "sr-only",
            "visually-hidden",
            "screen-reader-text");

    @Override
    public boolean recognises(String name, byte[] head) {
        if (Decoding.looksBinary(head)) {
            return false;
        }
        String start = Decoding.decode(name, head).text().toLowerCase(Locale.ROOT);
        String first = start.stripLeading();
        if (first.startsWith("<!doctype html") || first.startsWith("<html")) {
            return true;
        }
        boolean leadsWithMarkup = first.startsWith("<") && !first.startsWith("<http");
        boolean isPage = start.contains("<html") || start.contains("<body");
        boolean hasMarkup = start.contains("</") || start.contains("<p") || start.contains("<br");
        return (leadsWithMarkup && isPage) || (isNamedHtml(name) && hasMarkup);
    }

    private static boolean isNamedHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    /** @throws ReadException if elements stand deeper in one another than on any page */
    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        SourceText source = Decoding.decode(name, content);
        Document page = parse(source.text());
        if (isTooDeep(page)) {
            throw new ReadException(name + ": has more than " + DEEPEST
                    + " elements in one another, as no page has; save its text instead");
        }
        return new Article(source, blocks(page, 0));
    }

    /** The blocks of a page or a part of one, which stands at {@code offset} of its source. */
    static List<Block> blocks(String html, int offset) {
        return blocks(parse(html), offset);
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }

    private static boolean isTooDeep(Document page) {
        return NodeTraversor.filter((node, depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE, page)
                == FilterResult.STOP;
    }

    private static List<Block> blocks(Document document, int offset) {
        List<Block> blocks = walk(document, offset, true);
        // A page whose main part bears a name that elsewhere means boilerplate.
        return isMostlyBoilerplate(blocks) ? walk(document, offset, false) : blocks;
    }

    private static List<Block> walk(Document document, int offset, boolean namesDecide) {
        Walk walk = new Walk(offset, namesDecide);
        document.filter(walk);
        walk.flush();
        return walk.out.blocks();
    }

    private static boolean isMostlyBoilerplate(List<Block> blocks) {
        long boilerplate = 0;
        long all = 0;
        for (Block block : blocks) {
            all += block.text().length();
            boilerplate += block.kind() == Block.Kind.BOILERPLATE ? block.text().length() : 0;
        }
        return boilerplate * 5 > all * 4;
    }

    /** One pass over the tree; jsoup's traversal needs no stack, so that nesting may be deep. */
    private static final class Walk implements NodeFilter {
        private final BlockBuilder out = new BlockBuilder();
        private final int offset;
        private final boolean namesDecide;
        /** Open elements that give the text in them its kind. */
        private final Deque<Element> kinds = new ArrayDeque<>();
        /** Open elements outside the article. */
        private final Deque<Element> surrounds = new ArrayDeque<>();
        /** Numbers of the open lists. */
        private final Deque<Integer> lists = new ArrayDeque<>();

        private int listCount;
        private int articles;
        /** The open element all of whose text is one block. */
        private @Nullable Element joined;
        /** Whether a term of a definition list waits for its definition, to be one block with it. */
        private boolean termWaits;

        Walk(int offset, boolean namesDecide) {
            this.offset = offset;
            this.namesDecide = namesDecide;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                Range range = text.sourceRange();
                int start = range.isTracked() ? range.startPos() : 0;
                int end = range.isTracked() ? range.endPos() : 0;
                out.text(text.getWholeText(), offset + start, offset + end);
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isLineBreak(element)) {
                breakLine();
            } else if (element.normalName().equals("pre") && joined == null) {
                flush();
                preformatted(element);
                return FilterResult.SKIP_ENTIRELY;
            } else if (element.isBlock()) {
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isLineBreak(Element element) {
            return element.normalName().equals("br");
        }

        private static boolean isUnseen(Element element) {
            if (UNSEEN.contains(element.normalName())
                    || element.attr("aria-hidden").equals("true")) {
                return true;
            }
            // Blocks may be hidden only until a reader asks for them, as many reference lists are.
            if (!element.isBlock() && element.hasAttr("hidden")) {
                return true;
            }
            return element.hasAttr("class") && isTool(element);
        }

        private static boolean isTool(Element element) {
            for (String name : element.classNames()) {
                if (TOOLS.contains(name)) {
                    return true;
                }
            }
            return false;
        }

        private void breakLine() {
            if (joined == null || joined.normalName().equals("tr")) {
                out.lineBreak();
            } else {
                out.space();
            }
        }

        private void open(Element element) {
            if (joined != null) {
                out.space();
                return;
            }
            if (!termWaits) {
                flush();
            }
            termWaits = false;
            String tag = element.normalName();
            switch (tag) {
                case "ul", "ol", "dl" -> lists.push(++listCount);
                case "article", "main" -> articles++;
                case "li", "dt", "dd", "tr" -> joined = isOneBlock(element) ? element : null;
                default -> {}
            }
            if (KINDS.contains(tag)) {
                kinds.push(element);
            }
            if (isSurrounding(element)) {
                surrounds.push(element);
            }
        }

        /** Whether what stands in an item or row is one thing said, and not a part of the page. */
        private static boolean isOneBlock(Element element) {
            if (element.stream().limit(MOST_IN_A_BLOCK + 1L).count() > MOST_IN_A_BLOCK) {
                return false;
            }
            return element.stream().skip(1).noneMatch(inner -> STRUCTURE.contains(inner.normalName()))
                    && (element.normalName().equals("tr")
                            ? element.children().stream().allMatch(Walk::isPlainCell)
                            : element.stream()
                                            .filter(p -> p.normalName().equals("p"))
                                            .count()
                                    <= 4);
        }

        private static boolean isPlainCell(Element cell) {
            return cell.children().stream().filter(Element::isBlock).count() <= 1;
        }

        private boolean isSurrounding(Element element) {
            return switch (element.normalName()) {
                case "nav" -> true;
                case "footer" -> articles == 0 && !isMain(element);
                case "html", "body", "main", "article" -> false;
                default -> namesDecide && isNamedBoilerplate(element);
            };
        }

        /** A page whose footer holds the references. */
        private static boolean isMain(Element footer) {
            return footer.stream().limit(MOST_IN_A_BLOCK).anyMatch(inner -> HEADINGS.contains(inner.normalName()));
        }

        private static boolean isNamedBoilerplate(Element element) {
            boolean isNamed = element.hasAttr("class") || element.hasAttr("id");
            return SURROUNDING_ROLES.contains(element.attr("role"))
                    || (isNamed && Boilerplate.isNamed(element.className() + " " + element.id()));
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !isLineBreak(element)) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private void close(Element element) {
            if (joined != null && !joined.equals(element)) {
                out.space();
                return;
            }
            joined = null;
            String tag = element.normalName();
            if (tag.equals("dt") && isPaired(element)) {
                termWaits = true;
                out.space();
            } else {
                flush();
            }
            if (element.equals(kinds.peek())) {
                kinds.pop();
            }
            if (element.equals(surrounds.peek())) {
                surrounds.pop();
            }
            switch (tag) {
                case "ul", "ol", "dl" -> lists.pop();
                case "article", "main" -> articles--;
                default -> {}
            }
        }

        /** Whether one definition follows this term, and before it another pair or nothing. */
        private static boolean isPaired(Element term) {
            Element next = term.nextElementSibling();
            if (next == null || !next.normalName().equals("dd")) {
                return false;
            }
            Element after = next.nextElementSibling();
            return after == null || after.normalName().equals("dt");
        }

        private void preformatted(Element element) {
            int start = offset + Math.max(0, element.sourceRange().endPos());
            int end = Math.max(
                    start, offset + Math.max(0, element.endSourceRange().startPos()));
            boolean code = !element.getElementsByTag("code").isEmpty();
            Block.Kind kind = !surrounds.isEmpty() ? Block.Kind.BOILERPLATE : code ? Block.Kind.CODE : Block.Kind.LINE;
            for (String line : element.wholeText().split("\n", -1)) {
                out.add(new Block(kind, 0, 0, line, new Span(start, end)));
            }
        }

        void flush() {
            Element element = kinds.peek();
            Block.Kind kind = !surrounds.isEmpty() ? Block.Kind.BOILERPLATE : kind(element);
            boolean item = kind == Block.Kind.LIST_ITEM;
            int level = element != null && kind == Block.Kind.HEADING
                    ? element.normalName().charAt(1) - '0'
                    : 0;
            int group = item && !lists.isEmpty() ? lists.peek() : 0;
            out.end(kind, item ? lists.size() : level, group);
        }

        private static Block.Kind kind(@Nullable Element element) {
            if (element == null) {
                return Block.Kind.PARAGRAPH;
            }
            return switch (element.normalName()) {
                case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
                case "tr" -> Block.Kind.TABLE_ROW;
                case "blockquote" -> Block.Kind.QUOTE;
                case "td", "th" -> Block.Kind.PARAGRAPH;
                default -> Block.Kind.HEADING;
            };
        }
    }
}
