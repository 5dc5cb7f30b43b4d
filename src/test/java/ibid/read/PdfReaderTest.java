package ibid.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
    private static final String PROSE = "Words enough to fill a line of";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void columnsFollowOneAnother(int columns) throws Exception {
        PdfPages pdf = new PdfPages().text(60, 780, 16, "A title that is wider than a column of the text below it");
        List<String> expected = new ArrayList<>(List.of("A title that is wider than a column of the text below it"));
        if (columns == 1) {
            expected.add("");
        }
        for (int column = 0; column < columns; column++) {
            String[] lines = column(column, columns == 1 ? 30 : 12);
            pdf.lines(60 + 165 * column, 740, lines);
            expected.addAll(List.of(lines));
        }
        assertEquals(expected, lines(pdf.page()));
    }

    @Test
    void columnsMayChangeWithinAPage() throws Exception {
        PdfPages pdf = new PdfPages()
                .lines(60, 780, column(1, 8))
                .lines(240, 780, column(2, 8))
                .text(60, 670, 10, "Table 1. A caption that runs from the one column into the other")
                .lines(60, 640, column(3, 8))
                .lines(240, 640, column(4, 8));

        List<String> text = lines(pdf.page());
        List<String> expected = new ArrayList<>();
        expected.addAll(List.of(column(1, 8)));
        expected.addAll(List.of(column(2, 8)));
        expected.add("Table 1. A caption that runs from the one column into the other");
        expected.addAll(List.of(column(3, 8)));
        expected.addAll(List.of(column(4, 8)));
        assertEquals(expected, text);
    }

    @Test
    void aColumnOfTwoLinesIsOneWhereOtherPagesHaveIt() throws Exception {
        PdfPages pdf = new PdfPages()
                .lines(60, 780, column(1, 40))
                .lines(240, 780, column(2, 40))
                .page()
                .lines(60, 780, "the last of the", "left column")
                .lines(240, 780, "and of the right", "column")
                .page();

        List<String> text = lines(pdf);
        assertEquals(
                List.of("the last of the", "left column", "and of the right", "column"),
                text.subList(text.size() - 4, text.size()));
    }

    @Test
    void aLineThatIsTooLongDoesNotEndItsColumn() throws Exception {
        String[] tooLong = column(3, 8);
        tooLong[4] = "https://example.org/of/forty-two/letters";
        PdfPages pdf = new PdfPages()
                .lines(60, 780, column(1, 40))
                .lines(240, 780, column(2, 40))
                .page()
                .lines(60, 780, tooLong)
                .lines(240, 780, column(4, 8))
                .page();

        List<String> text = lines(pdf);
        assertEquals(List.of(column(4, 8)), text.subList(text.size() - 8, text.size()));
    }

    @Test
    void labelsAreNoColumn() throws Exception {
        PdfPages pdf = new PdfPages();
        for (int i = 0; i < 10; i++) {
            pdf.text(60, 780 - 36 * i, 10, "Someone and Other (19" + (10 + i) + ")");
            pdf.lines(200, 780 - 36 * i, "Title of a work that goes on for", "another line, and then a third", "one.");
        }
        assertEquals(
                "Someone and Other (1910) Title of a work that goes on for",
                lines(pdf.page()).get(0));
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOut() throws Exception {
        PdfPages pdf = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            pdf.text(200, 810, 8, "Journal of Samples 12 (1999)")
                    .lines(60, 780, column(page, 5))
                    .text(290, 30, 8, "- " + (40 + page) + " -")
                    .page();
        }
        Article article = article(pdf);
        String expected = String.join("\n", column(1, 5)) + "\n\f" + String.join("\n", column(2, 5)) + "\n\f"
                + String.join("\n", column(3, 5)) + "\n";
        assertEquals(expected, article.source().text());
        assertEquals(2, article.source().pageOf(article.blocks().get(5).span().start()));
        assertEquals(
                PROSE + " acaa",
                article.source().substring(article.blocks().get(5).span()));
    }

    @Test
    void indentsAreSpacesAndGapsAreEmptyLines() throws Exception {
        PdfPages pdf = new PdfPages()
                .lines(60, 780, "One, A. (1999). A title that")
                .lines(75.2, 768, "goes on. Place: House.")
                .lines(60.4, 750, "Two, B. (2000). A title that")
                .lines(74.9, 738, "goes on, too, and", "on. Place: House.");

        assertEquals(
                List.of(
                        "One, A. (1999). A title that",
                        "   goes on. Place: House.",
                        "",
                        "Two, B. (2000). A title that",
                        "   goes on, too, and",
                        "   on. Place: House."),
                lines(pdf.page()));
    }

    @Test
    void footnotesFollowThePage() throws Exception {
        PdfPages pdf = new PdfPages()
                .lines(60, 780, column(1, 20))
                .text(60, 520, 8, "1 A note at the foot of the first")
                .text(60, 510, 8, "column.")
                .lines(240, 780, column(2, 20));

        List<String> text = lines(pdf.page());
        assertEquals(List.of(column(2, 20)), text.subList(20, 40));
        assertEquals(List.of("1 A note at the foot of the first", "column."), text.subList(40, 42));
    }

    @Test
    void whatNobodySeesIsLeftOut() throws Exception {
        PdfPages pdf = new PdfPages()
                .lines(60, 780, column(1, 5))
                .draw("BT 3 Tr /F 10 Tf 60 500 Td (hidden) Tj 0 Tr ET")
                .draw("BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET")
                .draw("BT /F 10 Tf 0 1 -1 0 20 300 Tm (archive stamp) Tj ET")
                .lines(700, 700, "beside the paper");

        assertEquals(List.of(column(1, 5)), lines(pdf.page()));
    }

    @Test
    void textBehindThePictureOfAPageIsRead() throws Exception {
        assertEquals(
                List.of(column(1, 5)),
                lines(new PdfPages()
                        .draw("BT 3 Tr ET")
                        .lines(60, 780, column(1, 5))
                        .page()));
    }

    @Test
    void printedTwiceIsReadOnce() throws Exception {
        assertEquals(
                List.of(column(1, 5)),
                lines(new PdfPages()
                        .lines(60, 780, column(1, 5))
                        .lines(60.3, 780, column(1, 5))
                        .page()));
    }

    /** Each is shown with the operator TJ, whose numbers move to the left by thousandths of the size. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[(two)-250(words)] TJ | two words",
                "[(ker)30(ned)-40(word)] TJ | kernedword",
                "[(R)-300(E)-300(F)-300(E)-300(R)-300(E)-300(N)-300(C)-300(E)-300(S)] TJ | REFERENCES",
                "[(Syl)-20( )278(lable)] TJ | Syllable",
                "3 Tc (spaced) Tj 0 Tc | spaced",
                "[(M)<a8>445(uller)] TJ | Müller",
                "(word) Tj 4 Ts /F 6 Tf (12) Tj | word12",
                "4 Ts /F 6 Tf (1) Tj 0 Ts /F 10 Tf (Note) Tj | 1 Note",
                "(wis-) Tj | wis-"
            })
    void spacesAreWhereTheyAreSeen(String operators, String expected) throws Exception {
        PdfPages pdf = new PdfPages().lines(60, 780, column(1, 5)).draw("BT /F 10 Tf 60 600 Td " + operators + " ET");

        List<String> text = lines(pdf.page());
        assertEquals(expected, text.get(text.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "\uFB01, fi",
        "\uFB04, ffl",
        "\u00AD, -",
        "\u2010, -",
        "\uF731, 1",
        "\uF0B7, •",
        "\uE123, \uFFFD",
        "é, é"
    })
    void fontsWaysToPrintALetterAreUndone(String unicode, String letters) {
        assertEquals(letters, Letters.of(unicode));
    }

    @Test
    void ownersPasswordsDoNotMatter() throws Exception {
        byte[] pdf = new PdfPages()
                .lines(60, 780, column(1, 5))
                .page()
                .protect("owner", "")
                .bytes();

        assertEquals(5, Readers.read("a.pdf", pdf, Companions.NONE).blocks().size());
    }

    @Test
    void aLongDocumentIsReadInGoodTime() throws Exception {
        PdfPages pdf = new PdfPages();
        for (int page = 0; page < 300; page++) {
            pdf.lines(60, 780, column(page, 50))
                    .lines(240, 780, column(page + 1, 50))
                    .page();
        }
        byte[] bytes = pdf.bytes();
        long start = System.nanoTime();
        assertEquals(
                30_000, Readers.read("a.pdf", bytes, Companions.NONE).blocks().size());
        assertTrue(System.nanoTime() - start < 40_000_000_000L);
    }

    private static String[] column(int number, int lines) {
        String[] column = new String[lines];
        for (int i = 0; i < lines; i++) {
            column[i] = PROSE + " " + letters(number) + letters(i);
        }
        return column;
    }

    /** A number that is no digit, since lines that differ in digits alone are running heads. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static List<String> lines(PdfPages pdf) throws Exception {
        return article(pdf).blocks().stream().map(block -> block.text()).toList();
    }

    private static Article article(PdfPages pdf) throws Exception {
        return Readers.read("a.pdf", pdf.bytes(), Companions.NONE);
    }
}
