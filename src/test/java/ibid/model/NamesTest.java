package ibid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    /** Expected: {@code family|given|dropping|non-dropping|suffix}, empty parts at the end left out; a literal in «». */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Monga, T., Monga, U. Tan, G. and Grabois, M. # Monga|T.; Monga|U.; Tan|G.; Grabois|M.",
                "Radwan, P., Darcy J., Meryers, J., and Torri, A. # Radwan|P.; Darcy|J.; Meryers|J.; Torri|A.",
                "Langdon, R. Coltheart, M. Ward, PB. Catts, SV. # Langdon|R.; Coltheart|M.; Ward|P. B.; Catts|S. V.",
                "Smith JA, Doe B # Smith|J. A.; Doe|B.",
                "J. A. Smith and B. Doe # Smith|J. A.; Doe|B.",
                "Smith, John, Jr., and Mary Doe # Smith|John|||Jr.; Doe|Mary",
                "King, Martin Luther, Jr. # King|Martin Luther|||Jr.",
                "Chapin FS III, Shaver GR # Chapin|F. S.|||III; Shaver|G. R.",
                "Womersley JR # Womersley|J. R.",
                "Jonzen, N., T. Pople, J. Knape, and M. Skold. # Jonzen|N.; Pople|T.; Knape|J.; Skold|M.",
                "Breon, François-Marie, Eric Vermote, and Belen Franch. # Breon|François-Marie; Vermote|Eric; Franch|Belen",
                "Alex Kritsky, Ilya Sutin, and Geoff Hint # Kritsky|Alex; Sutin|Ilya; Hint|Geoff",
                "Turner, Katz and Hurd, # Turner; Katz; Hurd",
                "Jaehnig, W./Weaver, D./Fico, F., # Jaehnig|W.; Weaver|D.; Fico|F.",
                "Hauser, Richard/Ott, Notburga # Hauser|Richard; Ott|Notburga",
                "FREIDBERG, A.; L. KNUTSON & J. ABERCROMBIE. # Freidberg|A.; Knutson|L.; Abercrombie|J.",
                "SMITH, J. # Smith|J.",
                "MCGILL, S. and O'BRIEN, T. # McGill|S.; O'Brien|T.",
                "SMITH-JONES, A. # Smith-Jones|A.",
                "VAN DER BERG, J.; DA SILVA, P. # Berg|J.||van der; Silva|P.||da",
                "Bukar, A., HASSAN, B. # Bukar|A.; HASSAN|B.",
                "DUPONT Marie C., MARTIN Jean # Dupont|Marie C.; Martin|Jean",
                "LIN, Haoran, Meifang LU, Karl B. MANTHEY and Rong HU # Lin|Haoran; Lu|Meifang; Manthey|Karl B.; Hu|Rong",
                "POHL, Hanna, Jiayi O YANG and Sofie VAN DER LINDEN # Pohl|Hanna; Yang|Jiayi O.; Linden|Sofie||van der",
                "LEE, Paula, Ann WU and John van RAY # Lee|Paula; Wu|Ann; Ray|John||van",
                "Claire DUPONT, Jean NOË et Meifang LU # Dupont|Claire; Noë|Jean; Lu|Meifang",
                "LU Meifang, MA Jinghua, WANG Li # Lu|Meifang; Ma|Jinghua; Wang|Li",
                "JA Smith, PC Jones, JB Smit # Smith|J. A.; Jones|P. C.; Smit|J. B.",
                "Smith JA, Costa ACMR, Reis FGH # Smith|J. A.; Costa|A. C. M. R.; Reis|F. G. H.",
                "Smith JA, Moreira TLFP, Pereira ACSF # Smith|J. A.; Moreira|T. L. F. P.; Pereira|A. C. S. F.",
                "van der Berg, J. # Berg|J.||van der",
                "Ludwig van Beethoven # Beethoven|Ludwig||van",
                "Beethoven, Ludwig van # Beethoven|Ludwig|van",
                "K. von der Tann # Tann|K.|von der",
                "Nooy, W. de, Mrvar, A. # Nooy|W.|de; Mrvar|A.",
                "Martius CFP von, Eichler AG # Martius|C. F. P.|von; Eichler|A. G.",
                "Thiebaut de Schotten M # Thiebaut de Schotten|M.",
                "De Santis, L., Van Allen, J. # De Santis|L.; Van Allen|J.",
                "Vargas Llosa, Mario. # Vargas Llosa|Mario",
                "García Márquez, Gabriel; Vargas Llosa, Mario # García Márquez|Gabriel; Vargas Llosa|Mario",
                "Tárraga Marcos, ML, Panisello Royo, JM # Tárraga Marcos|M. L.; Panisello Royo|J. M.",
                "Ortega y Gasset, José # Ortega y Gasset|José",
                "Pérez, J. y García, M. # Pérez|J.; García|M.",
                "M. Alonso e E.J. Finn, # Alonso|M.; Finn|E. J.",
                "PLETSCH, A. u. W. DÖPP # Pletsch|A.; Döpp|W.",
                "DE LA RUE, M.L., BUU CHAU, L. and SITES JR, J.W. # De La Rue|M. L.; Buu Chau|L.; Sites|J. W.|||Jr.",
                "Hanna AW DE JONG, Frank HJ VAN DEN HOOGEN # De Jong|Hanna A. W.; Hoogen|Frank H. J.||van den",
                "Z E I T H A M L , V. A . & B E R RY, L. L. # Zeithaml|V. A.; Berry|L. L.",
                "WU J A, LI X B # Wu|J. A.; Li|X. B.",
                "ARISTOTELES. Metafisica # Metafisica|ARISTOTELES",
                "Plages M../Abdouni S. # Plages|M.; Abdouni|S.",
                "Okafor J1, Lindqvist2, M., CH2M Hill # Okafor|J.; Lindqvist|M.; «CH2M Hill»",
                "Bel1amy N, GBD 2016 Collaborators, @persiankiwi # Bel1amy|N.; «GBD 2016 Collaborators»; «@persiankiwi»",
                "J.-P. Dupont, J-P Martin # Dupont|J.-P.; Martin|J.-P.",
                "Yu.I. Manin, # Manin|Yu. I.",
                "Raffaelli Guido, # Raffaelli|Guido",
                "M. Nani Mocenigo, # Nani Mocenigo|M.",
                "Serneels (V.), Folletete (Chr.) # Serneels|V.; Folletete|Chr.",
                "[26] W .Myers ,W .J.Swiatecki , # Myers|W.; Swiatecki|W. J.",
                "C. Hess, and A .Smith ,andJ .Doe , # Hess|C.; Smith|A.; Doe|J.",
                "Dupont, Claire. Martin, Anne. # Dupont|Claire; Martin|Anne",
                "WU J, LI X # Wu|J.; Li|X.",
                "Boyd, Douglas, A. # Boyd|Douglas A.",
                "Иванов И. И., Петров П. П. # Иванов|И. И.; Петров|П. П.",
                "Бояджиев, Тодор. # Бояджиев|Тодор",
                "张三, 李四 # 张|三; 李|四",
                "李和平, 王与之 # 李|和平; 王|与之",
                "王伟和李娜 # 王|伟; 李|娜",
                "山田太郎・佐藤花子 # 山田|太郎; 佐藤|花子",
                "欧阳修 # 欧阳|修",
                "小林行雄, # 小林|行雄",
                "김철수, 이영희 # 김|철수; 이|영희",
                "World Health Organization # «World Health Organization»",
                "Centers for Disease Control and Prevention # «Centers for Disease Control and Prevention»",
                "Bundesministerium für Bildung und Forschung # «Bundesministerium für Bildung und Forschung»",
                "Brasil. Ministério da Saúde. # «Brasil. Ministério da Saúde»",
                "IUCN/SSC # «IUCN/SSC»",
                "R Core Team # «R Core Team»",
                "CMS collaboration, # «CMS collaboration»",
                "U.S. Department of Agriculture # «U.S. Department of Agriculture»",
                "Henkel AG & Co. KGaA # «Henkel AG & Co. KGaA»",
                "Statistisches Bundesamt # «Statistisches Bundesamt»",
                "ISTAT # «ISTAT»",
                "Press, W. H., Teukolsky, S. A. # Press|W. H.; Teukolsky|S. A.",
                "Adibi SA # Adibi|S. A.",
            })
    void readsEveryNotation(String printed, String expected) {
        assertEquals(expected, show(Names.parse(printed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doe, J., et al.",
                "Doe J, et al",
                "Doe, J. u. a.",
                "Doe, J. y otros",
                "Доу Дж. и др.",
                "Doe, J. e col.",
                "Weiß, J. et al..",
                "Doe, J. [et al.];",
                "Doe, J., and others",
                "张三, 李四, 等"
            })
    void knowsThatAListWasCutOff(String printed) {
        Names names = assertInstanceOf(Names.class, Names.parse(printed));
        assertEquals(true, names.others());
        assertEquals(false, names.list().isEmpty());
    }

    @Test
    void whatHoldsNoNameIsKept() {
        assertEquals(new Verbatim("———."), Names.parse("———."));
        assertEquals(new Verbatim(" , "), Names.parse(" , "));
    }

    @Test
    void readsItsOwnTextWhateverTheNames() {
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            Names names = randomNames(random);
            assertEquals(names, Names.parse(names.text()), names::text);
        }
    }

    @Test
    void neverThrowsOnPiecesOfLists() {
        Random random = new Random(11);
        String alphabet = "AbcD.,;:&/()[]{}-– 'é张И*…\"“0";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                int length = random.nextInt(8) == 0 ? 1 : 0;
                text.append(length > 0 ? " and " : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
            }
            Value value = Names.parse(text.toString());
            if (value instanceof Names names) {
                assertEquals(names, Names.parse(names.text()), text::toString);
            }
        }
    }

    private static Names randomNames(Random random) {
        String[] parts = {
            "",
            "",
            "Smith",
            "J. A.",
            "van",
            "de la",
            "Jr.",
            "World Bank",
            "and",
            "A, B",
            "x;y",
            "{",
            "a}b\\",
            "et al.",
            "Mc",
            "张",
            "Anne-Marie",
            "O’Neil",
            "III",
            " "
        };
        int count = 1 + random.nextInt(3);
        List<Name> list = random.ints(count, 0, 2)
                .mapToObj(kind -> kind == 0
                        ? Name.literal("X" + parts[random.nextInt(parts.length)])
                        : new Name(
                                parts[2 + random.nextInt(parts.length - 2)],
                                parts[random.nextInt(parts.length)],
                                parts[random.nextInt(parts.length)],
                                parts[random.nextInt(parts.length)],
                                parts[random.nextInt(parts.length)],
                                ""))
                .collect(Collectors.toList());
        return new Names(list, random.nextBoolean());
    }

    private static String show(Value value) {
        Names names = assertInstanceOf(Names.class, value);
        return names.list().stream().map(NamesTest::show).collect(Collectors.joining("; "));
    }

    private static String show(Name name) {
        if (name.isLiteral()) {
            return "«" + name.literal() + "»";
        }
        String all = String.join(
                "|", name.family(), name.given(), name.droppingParticle(), name.nonDroppingParticle(), name.suffix());
        return all.replaceAll("\\|+$", "");
    }
}
