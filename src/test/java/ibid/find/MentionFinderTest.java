package ibid.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How an article cites is told in {@code fixtures/find/mentions.md}; here, that much of it takes no longer than it must. */
class MentionFinderTest {
    @Test
    @Timeout(20)
    void thousandsOfLawsAreLookedForAtOnce() throws ReadException {
        String article = lines(9000, i -> "Segundo a " + law(i % 3000) + ", isto é assim.")
                + "\nReferências\n\n"
                + lines(3000, i -> law(i) + ". Dispõe sobre coisas. Diário Oficial da União, Brasília, 2001.");
        List<CitationMention> found = mentions(article);
        // Three times each of the 1800 that are found in the list.
        assertEquals(5400, found.size());
        assertEquals("Lei n° 1", found.get(0).text().substring(0, 8));
    }

    private static String law(int number) {
        return "Lei n° " + (1000 + number) + ", de 29 de agosto de " + (1950 + number % 60);
    }

    @Test
    @Timeout(20)
    void wordsWithNumbersAreCountedOnce() throws ReadException {
        String article = "First words.1 And second words.2 So on.\n"
                + lines(60_000, i -> "It is " + letters(i) + "3x here.")
                + "\nReferences\n\n"
                + lines(
                        4,
                        i -> (i + 1) + ". Seeley TD. Honeybee democracy " + letters(i) + ". J Bees. 2010;" + (i + 3)
                                + "(2):14-19.");
        assertEquals(
                List.of("1", "2"),
                mentions(article).stream().map(CitationMention::text).toList());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.digit(c, 26) + 'A')))
                .collect(Collectors.joining("", "Q", ""));
    }

    private static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<CitationMention> mentions(String text) throws ReadException {
        Article article = Readers.read("article.txt", text.getBytes(UTF_8), Companions.NONE);
        return MentionFinder.find(article, new ReferenceFinder().find(article));
    }
}
