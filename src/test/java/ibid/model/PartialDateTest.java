package ibid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ibid.model.PartialDate.Day;
import ibid.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(1999). # 1999",
                "1999, March 3 # 1999-03-03",
                "14th December 2018 # 2018-12-14",
                "December 14, 2018 # 2018-12-14",
                "Monday, 3 March 1999 # 1999-03-03",
                "14.12.2018 # 2018-12-14",
                "22.12.05 # 2005-12-22",
                "29/10/2010, # 2010-10-29",
                "12/25/2010 # 2010-12-25",
                "2018-12-14 # 2018-12-14",
                "17-XI-2019 # 2019-11-17",
                "24./25. 10. 1981 # 1981-10-24/1981-10-25",
                "2020年1月3日. # 2020-01-03",
                "Dez. 2016 # 2016-12",
                "marzo de 2015 # 2015-03",
                "16 de noviembre de 2022 # 2022-11-16",
                "1er janvier 2003 # 2003-01-01",
                "3 марта 2021 г. # 2021-03-03",
                "5. října 2010 # 2010-10-05",
                "12 lutego 2004 # 2004-02-12",
                "2012 Dec 31 # 2012-12-31",
                "April (2011) # 2011-04",
                "2001/02 # 2001/2002",
                "1998-1999 # 1998/1999",
                "1998–99 # 1998/1999",
                "1955-6 # 1955/1956",
                "1921–23 # 1921/1923",
                "September 10-12, 2012. # 2012-09-10/2012-09-12",
                "July 27--30, 1996. # 1996-07-27/1996-07-30",
                "(July / August 1992), # 1992-07/1992-08",
                "30 May – 2 June 2004 # 2004-05-30/2004-06-02",
                "14 -19 May2017, # 2017-05-14/2017-05-19",
                "1990– # 1990/..",
                "Spring 2001 # 2001-21",
                "2001-21/2002-24 # 2001-21/2002-24",
                "2001/2002-24~ # 2001/2002-24~",
                "Herbst 1998 # 1998-23",
                "[1524] # 1524",
                "c. 1890 # 1890~",
                "[ca. 1890] # 1890~",
                "1890? # 1890~",
                "MDCCLXV # 1765",
            })
    void readsDatesInManyLanguages(String printed, String edtf) {
        assertEquals(
                edtf,
                assertInstanceOf(PartialDate.class, PartialDate.parse(printed)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.d.", "o. J.", "in press", "2004a", "March/April", "1986 [1927]", "", "19823"})
    void keepsWhatIsMoreOrLessThanADate(String printed) {
        assertEquals(new Verbatim(printed), PartialDate.parse(printed));
    }

    @Test
    void findsADateInRunningText() {
        PartialDate.Found found =
                PartialDate.find("zuletzt am 3. Mai 2012 geprüft").orElseThrow();
        assertEquals(PartialDate.of(2012, 5, 3), found.date());
        assertEquals(new Span(8, 22), found.span());
    }

    @Test
    void readsItsOwnTextWhateverTheDate() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            Day end = random.nextInt(3) > 0 ? null : random.nextBoolean() ? Day.OPEN : day(random);
            PartialDate date = new PartialDate(day(random), end, random.nextInt(5), random.nextBoolean());
            assertEquals(date, PartialDate.parse(date.text()), date::text);
        }
    }

    @Test
    void refusesASeasonThereIsNot() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(new Day(2000, 0, 0), null, 5, false));
    }

    private static Day day(Random random) {
        int month = random.nextInt(13);
        return new Day(
                random.nextInt(random.nextInt(9) == 0 ? 90_000 : 4000) - 1000,
                month,
                month == 0 ? 0 : random.nextInt(32));
    }
}
