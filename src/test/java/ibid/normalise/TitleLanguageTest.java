package ibid.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLanguageTest {
    /** Titles in many languages, with the language first. */
    private static final String TITLES = """
            en A mathematical theory of communication
            en The structure of scientific revolutions
            en Silent Spring and the politics of pesticides
            en Why most published research findings are false
            en Effects of sleep deprivation on memory in healthy adults
            en Über-coolness: a study of the German language in American advertising
            en THE ORIGIN OF SPECIES BY MEANS OF NATURAL SELECTION
            en The letters of Vincent van Gogh and Theo van Gogh
            en Juan de la Cruz and the poetry of the dark night
            en Translating Goethe's "Die Leiden des jungen Werthers" into English: a history of the text
            en Expression of TNF-α and β-catenin in the lung
            en The Łukasiewicz logic of Gödel, Dvořák and Bolyai
            en In vitro activity of Cannabis sativa against <i>Staphylococcus aureus</i>
            de Wirtschaft und Gesellschaft: Grundriss der verstehenden Soziologie
            de Zur Elektrodynamik bewegter Körper
            de Über die Grundlagen der Geometrie
            de Die Verwandlung der Welt. Eine Geschichte des 19. Jahrhunderts
            de DER EINFLUSS DES KLIMAS AUF DIE LANDWIRTSCHAFT
            fr La distinction : critique sociale du jugement
            fr Les mots et les choses. Une archéologie des sciences humaines
            fr L'invention du quotidien
            fr De l'esprit des lois
            fr Étude de l'influence du climat sur la production agricole en Afrique
            es Cien años de soledad
            es Análisis de la calidad del agua en el río Bogotá
            es El otoño del patriarca y la novela del dictador
            es Historia general de las cosas de la Nueva España
            pt Grande sertão: veredas
            pt A formação econômica do Brasil
            pt Avaliação da qualidade de vida de idosos em uma cidade do sul do Brasil
            it Storia della letteratura italiana
            it Il formaggio e i vermi. Il cosmo di un mugnaio del Cinquecento
            it Le strutture elementari della vita quotidiana
            nl Herfsttij der middeleeuwen: studie over levens- en gedachtenvormen
            nl De invloed van het klimaat op de landbouw in Nederland
            nl Geschiedenis van het Nederlandse boek
            sv Den svenska historien från medeltiden till våra dagar
            sv En studie av hur barn lär sig läsa i förskolan
            da Sygdommen til døden og andre skrifter af Søren Kierkegaard
            da En undersøgelse af unges forhold til uddannelse
            no Hvordan norske ungdommer bruker sosiale medier i skolen
            no En studie av språk og identitet hos unge i Norge
            fi Suomen kirjallisuuden historia
            fi Lasten ja nuorten hyvinvointi sekä koulun merkitys
            is Saga Íslands frá landnámi til okkar daga
            pl Historia literatury polskiej w zarysie
            pl Wpływ zmian klimatu na rolnictwo w Polsce
            cs Dějiny české literatury od počátku do současnosti
            cs Vliv klimatu na zemědělství v českých zemích
            sk Dejiny slovenskej literatúry a kultúry
            sk Vplyv klímy na poľnohospodárstvo
            sl Zgodovina slovenskega naroda in njegove književnosti
            hr Povijest hrvatske književnosti
            hu A magyar irodalom története
            hu Az éghajlat hatása a mezőgazdaságra Magyarországon
            ro Istoria literaturii române de la origini până în prezent
            tr Türk edebiyatı tarihi üzerine bir inceleme
            tr Osmanlı Devleti'nde eğitim ve kültür hayatı
            ca Història de la literatura catalana al segle XIX
            eu Euskal literaturaren historia eta hizkuntza
            et Eesti kirjanduse ajalugu ja keel
            lv Latviešu literatūras vēsture no sākumiem līdz mūsdienām
            lt Lietuvių literatūros istorija ir kalba
            la De revolutionibus orbium coelestium libri sex
            id Pengaruh kualitas pelayanan terhadap kepuasan mahasiswa di Indonesia
            vi Nghiên cứu ảnh hưởng của khí hậu đến nông nghiệp Việt Nam
            ru История русской литературы XIX века
            ru Влияние климата на сельское хозяйство в условиях Сибири
            ru Мастер и Маргарита: язык и стиль романа
            uk Історія української літератури
            uk Вплив клімату на сільське господарство України
            bg История на българската литература
            bg Влияние на климата върху земеделието в България
            sr Историја српске књижевности
            el Ιστορία της νεοελληνικής λογοτεχνίας
            he תולדות הספרות העברית החדשה
            ar تاريخ الأدب العربي الحديث في مصر
            fa بررسی تاریخ ادبیات در ایران
            ja 日本近代文学の起源
            ja プログラミング言語の設計と実装
            ja 日本経済史研究
            zh 中国现代文学史
            zh 气候变化对农业生产的影响
            zh 基于深度学习的图像识别 [Image recognition based on deep learning]
            ko 한국 근대 문학의 역사
            th ประวัติศาสตร์วรรณคดีไทย
            """;

    @Test
    void knowsTheLanguagesOfTitles() {
        List<String> wrong = new ArrayList<>();
        for (String line : TITLES.strip().split("\n")) {
            String language = line.substring(0, line.indexOf(' '));
            String title = line.substring(line.indexOf(' ') + 1);
            String found = TitleLanguage.of(title);
            if (!found.equals(language)) {
                wrong.add(found + " for " + line);
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "Nature",
                "Hamlet",
                "Drosophila melanogaster",
                "Faust I",
                "Don Quijote de la Mancha",
                "Vita activa",
                "Journal",
                "東京大学",
                "文學",
                "Ὀδύσσεια",
                "<i>",
                "Х"
            })
    void doesNotGuess(String title) {
        assertEquals("", TitleLanguage.of(title));
    }

    @Test
    void aTranslationInBracketsDoesNotCount() {
        assertEquals(
                "pl", TitleLanguage.of("Historia Polski w latach wojny [A history of Poland in the years of the war]"));
    }

    @Test
    void theLanguageThatIsGivenStays() {
        Reference reference = Reference.of("", ItemType.BOOK)
                .with(Field.TITLE, new Text("Die Geschichte der Welt"))
                .with(Field.LANGUAGE, new Text("de-AT"));
        assertSame(reference, new TitleLanguage().apply(reference));
    }

    @ParameterizedTest
    @CsvSource({"CHAPTER, de", "ARTICLE_JOURNAL, ''"})
    void aBookTellsTheLanguageOfItsParts(ItemType type, String language) {
        Reference reference = Reference.of("", type)
                .with(Field.TITLE, new Text("Goethe"))
                .with(Field.CONTAINER_TITLE, new Text("Geschichte der deutschen Literatur"));
        assertEquals(language, new TitleLanguage().apply(reference).text(Field.LANGUAGE));
    }
}
