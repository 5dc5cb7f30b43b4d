package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksTest {
    private static final ReferenceParser PARSER = ReferenceParser.shipped();

    @Test
    void lettersAndWordsBetweenWorksAreNoPartOfThem() {
        assertEquals(
                List.of(
                        "A. Smith, J. Am. Chem. Soc. 1990, 112, 1234.",
                        "B. Jones, Angew. Chem. 1995, 34, 567.",
                        "ibid. 1996, 35, 89."),
                PARSER.works(
                        "[3] (a) A. Smith, J. Am. Chem. Soc. 1990, 112, 1234.; (b) B. Jones, Angew. Chem. 1995, 34,"
                                + " 567.; (c) ibid. 1996, 35, 89."));
        assertEquals(
                List.of(
                        "N. Luhmann, Soziale Systeme, Frankfurt 1984, S. 12 f.",
                        "J. Habermas, Theorie des kommunikativen Handelns, Frankfurt 1981."),
                PARSER.works("N. Luhmann, Soziale Systeme, Frankfurt 1984, S. 12 f.; vgl. auch J. Habermas, Theorie des"
                        + " kommunikativen Handelns, Frankfurt 1981."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "(a) ",
                "a) b) c) ",
                "(a) light; (b) heat",
                "Doe, J. Effects of (a) light and (b) temperature on growth. Plant Biol. 1999, 3, 45–50.",
                "(a) A. Smith, J. Am. Chem. Soc. 1990, 112, 1234; (b) see the supporting information.",
                "Miller, A.; Stone, B.; Reed, C. Crystal growth from vapour. J. Cryst. Growth 1990, 12, 34–39.",
                "Stone, B. (1999). The crisis of 1968; Paris and after. Journal of Modern History, 12, 3–9.",
                "Doe J. The art; a science; and more. J Foo. 1999;12(3):45-9.",
                "Smith J, Jones K, editors; Brown L, translator. The book. London: Penguin; 1990.",
                "Weber, Max: Wirtschaft und Gesellschaft, Tübingen 1922; Nachdruck Tübingen 1972.",
                "Brown, P. The World of Late Antiquity. London: Thames 1971; New York: Norton 1989.",
                "Kant, Immanuel: Kritik der reinen Vernunft, 2nd ed. 1787; 3rd ed. 1790.",
                "Vogel, T., The Trial of Ideas (London 1930); English translation: R. Park, Trial of Ideas, Boston 1951.",
                "Smith A, Jones B. Fast methods. In: Proceedings of the 3rd Conference on Methods; 1998 Jul 3-5; Paris,"
                        + " France. New York: ACM; 1998. p. 3-9."
            })
    void oneWorkStaysWhole(String printed) {
        assertEquals(List.of(printed), PARSER.works(printed));
    }

    @Test
    void nothingThrowsOnDamage() {
        Random random = new Random(5);
        String[] pieces = {
            "(a) ", "(b) ", "b) ", "; ", "see also ", "1990", " ", ".", "A. Smith, ", "(", ")", "ibid.", "c"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            PARSER.works(text.toString());
            PARSER.parse(text.toString());
        }
    }

    @Test
    void whatLooksLikeManyWorksTakesBoundedTime() {
        String many = "A. Smith, Title, London 1990; ".repeat(260);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PARSER.works(many));
        String letters = "(a) A. Smith, J. Chem. 1990, 1, 2; (b) ".repeat(200);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PARSER.works(letters));
    }
}
