package ibid.find.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Block;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import ibid.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That made-up articles hold what they say they hold, as ibid's readers read them. */
class ArticleSynthesisTest {
    private static final int ARTICLES = 300;
    /** Letters that the head and foot of a page and its footnotes may put into a reference. */
    private static final int LONGEST_CUT = 2500;

    private static final int MOST_CUTS = 2;
    /** Letters between two cuts. */
    private static final int SHORTEST_PART = 5;

    private final List<List<String>> lists = lists();

    @Test
    void theReferencesStandInTheArticleInOrder() throws ReadException {
        for (MadeArticle article : articles(1, ARTICLES)) {
            String text = letters(article);
            int from = 0;
            for (String reference : article.references()) {
                String letters = Folding.letters(reference);
                int end = from
                        + end(text.substring(from), letters, 0, article.name().endsWith("txt") ? MOST_CUTS : 0);
                assertTrue(
                        end > from || letters.isEmpty(),
                        () -> "not in the article: " + reference + "\n" + article.content());
                from = end;
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameArticles() {
        assertEquals(articles(7, 60), articles(7, 60));
    }

    @Test
    void everyFormatAndLookOccurs() {
        List<MadeArticle> articles = articles(1, 4 * ARTICLES);
        for (String sign : List.of(
                "^made.txt",
                "^made.html",
                "^made.md",
                "\f",
                "<ol",
                "<ul",
                "<table",
                "<dl",
                "<br",
                "\n- ",
                "\n\\[\\^1\\]: ",
                "\n\\[1\\]",
                "\n *1\\. ",
                "\n *\\(1\\)",
                "\n *1\\)",
                "\n\\\\?\\[[A-Z]\\w+\\d\\d",
                "\u00AD\n",
                "\n    ",
                "(———|---|__+|—|--|–––)[.,]? \\(1961",
                "\n==",
                "\t")) {
            Pattern seen = Pattern.compile(sign);
            assertTrue(
                    articles.stream()
                            .anyMatch(article -> seen.matcher(article.name() + "\n" + article.content())
                                    .find()),
                    () -> "no article has " + sign);
        }
    }

    @Test
    void aFewArticlesHaveNoListAndTheOthersAllOfIt() {
        long without = articles(1, ARTICLES).stream()
                .filter(article -> article.references().isEmpty())
                .count();
        assertTrue(without > ARTICLES / 25 && without < ARTICLES / 7, () -> without + " have no list");
    }

    private List<MadeArticle> articles(long seed, int count) {
        ArticleSynthesis synthesis = new ArticleSynthesis(seed);
        List<MadeArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(synthesis.article(lists.get(i % lists.size())));
        }
        return articles;
    }

    private static String letters(MadeArticle article) throws ReadException {
        StringBuilder text = new StringBuilder();
        byte[] content = article.content().getBytes(StandardCharsets.UTF_8);
        for (Block block :
                Readers.read(article.name(), content, Companions.NONE).blocks()) {
            text.append(block.text()).append('\n');
        }
        return Folding.letters(text.toString());
    }

    /** Where the letters end that stand in the text in one piece, or cut by the ends of pages; 0 if they do not. */
    private static int end(String text, String letters, int from, int cuts) {
        String start = letters.substring(0, Math.min(SHORTEST_PART, letters.length()));
        int last = from == 0 ? text.length() : Math.min(text.length(), from + LONGEST_CUT);
        for (int at = text.indexOf(start, from); at >= 0 && at <= last; at = text.indexOf(start, at + 1)) {
            int same = same(text, at, letters);
            if (same == letters.length()) {
                return at + same;
            }
            // The first letters of what cuts in may be those that should follow.
            for (int part = same; part >= Math.max(1, same - 3) && cuts > 0; part--) {
                int end = end(text, letters.substring(part), at + part, cuts - 1);
                if (end > 0) {
                    return end;
                }
            }
        }
        return 0;
    }

    private static int same(String text, int at, String letters) {
        int same = 0;
        while (same < letters.length() && at + same < text.length() && text.charAt(at + same) == letters.charAt(same)) {
            same++;
        }
        return same;
    }

    private static List<List<String>> lists() {
        try (InputStream in =
                Objects.requireNonNull(ArticleSynthesisTest.class.getResourceAsStream("references.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.substring(text.indexOf("\n\n") + 2).split("\n\n"))
                    .map(group -> Arrays.asList(group.split("\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
