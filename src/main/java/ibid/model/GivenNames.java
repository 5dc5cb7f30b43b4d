package ibid.model;

import ibid.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Frequent given names, which decide where the words of a name alone do not: "Maria Rossi" or "Rossi Maria". */
public final class GivenNames {
    private static final Set<String> NAMES =
            new HashSet<>(Arrays.asList("""
            aaron adam adele adolf adrian agnes ahmed aidan alain alan albert alberto aldo alejandro aleksander aleksandr
            alessandra alessandro alex alexander alexandra alexandre alexandros alexei alexey alexis alfonso alfred alfredo
            alice alicia alison allan allen alvaro amalia amanda amelia amy ana anders andrea andreas andrei andres andrew
            andrey andrzej andy angela angelika angelo angus anita anke ann anna anne annette annie anthony antoine anton
            antonella antonia antonio anja antje arno arnold arthur arturo arvid astrid august augusto axel
            barbara bart beate beatrice beatriz ben benedetto benedikt benjamin benoit bernard bernardo bernd bernhard bert
            beth betty bettina bill birgit bjorn bob boris brad brian brigitte bruce bruno bryan
            camille carl carla carlo carlos carmen carol carola caroline caterina catherine cecilia cesar chantal charles
            charlotte chiara chris christa christel christian christiane christina christine christof christoph christophe
            christopher claire clara claude claudia claudio claus clemens colin cornelia craig cristina curt
            dagmar daniel daniela daniele danielle dario dave david dean deborah denis denise dennis derek detlef diana diane
            diego dieter dietmar dietrich dimitri dirk dmitri dmitry dolores domenico dominic dominik dominique don donald
            donna dora doris dorothea douglas
            eberhard eckhard edgar edith edmund eduard eduardo edward edwin eileen elena eleonora elias elisa elisabeth elise
            elizabeth ella ellen elliott elmar elsa emil emilio emily emma emmanuel enrico enrique eric erica erich erik erika
            ernest ernesto ernst erwin esther etienne eugen eugene eva evan evelyn
            fabian fabio fabrizio federico felipe felix ferdinand ferdinando fernanda fernando filippo fiona flavio florence
            florian frances francesca francesco francis francisco franco francois francoise frank franz fred frederic
            frederick friedrich fritz
            gabriel gabriela gabriele gabriella gail gary gaston geoff geoffrey georg george georges georgios gerald gerard
            gerd gerhard gianni gilbert gilles gino giovanna giovanni giorgio giuliano giulia giulio giuseppe gisela gloria
            gottfried graham greg gregor gregory greta guido guillaume guillermo gunnar gunter gunther gustav gustavo guy
            hanna hannah hanne hannes hans harald harold harry hartmut harvey heather hector hedwig heide heike heiko
            heiner heinrich heinz helen helena helene helga helmut helmuth henri henriette henrik henry herbert hermann hilary
            hilde holger horst howard hubert hugh hugo humberto
            ian ignacio igor ilse ingeborg ingo ingrid irene irina iris isabel isabelle isaac ivan ivo
            jack jacob jacqueline jacques jaime jakob james jamie jan jane janet janine jason javier jean jeanne jeff jeffrey
            jennifer jens jeremy jerome jerry jesper jessica jesus jill jim joachim joan joanna joao joaquin jochen joe joel
            johan johann johanna johannes john johnny jon jonas jonathan jorg jorge jose josef joseph joshua josiane joyce
            juan judith juha julia julian juliana julie julien julio jurgen justin jutta
            kai karen karin karl karla karol katharina katherine kathleen kathryn katja katrin kay keith ken kenneth kevin
            kirsten klaus konrad kristina kristin kurt
            lars laura laurence laurent lauren lawrence lea leo leon leonard leonardo leonid leslie lester lewis liam liliana
            linda lisa lorenzo lothar lotte louis louise luca lucas lucia lucien lucy ludwig luigi luis luisa lukas lutz
            lydia lynn
            magdalena manfred manuel manuela mara marc marcel marcelo marcello marco marcos marcus margaret margareta
            margherita margit margrit maria marian mariana marianne marie mario marion mark markus marlene marta martha
            martin martina mary massimo mathias mathieu matteo matthew matthias matti maureen maurice mauricio mauro max
            melanie melissa mercedes michael michaela michal michel michele michelle miguel mike mikael mikhail milan milton
            miriam mohamed mohammad mohammed monica monika morten muhammad murray
            nadia nancy natalia natalie nathan nathalie neil nicholas nick nicola nicolas nicole niels nigel nikolai
            nikolaus nikolaos nils nina noah norbert norma norman
            olaf oleg olga oliver olivier orlando oscar oskar osvaldo otto
            pablo pamela paola paolo pascal pat patrice patricia patrick paul paula paulo pauline pedro peggy per pere peter
            petra philip philipp philippe phillip pierre pietro piotr
            rachel rafael raffaele rainer ralf ralph ramon randall raoul raphael raul ray raymond rebecca regina reiner
            reinhard renata renate rene ricardo riccardo richard rita rob robert roberta roberto robin rodolfo rodrigo roger
            roland rolf romain roman ron ronald rosa rose rosemary roy rudi rudolf rupert russell ruth
            sabine sally sam samuel sandra santiago sara sarah scott sean sebastian sergei sergey sergio seth sharon sheila
            shirley sigrid silvia silvio simon simona simone sofia sonia sonja sophie stanley stefan stefania stefano
            steffen stella stephan stephane stephanie stephen steve steven stuart sue susan susana susanna susanne suzanne
            sven svetlana sylvia sylvie
            tamara tania tanja tatiana ted teresa terry theo theodor theodore theresa therese thierry thomas thorsten tim
            timothy tina tobias todd tom tomas tomasz tommaso tony torsten tracy
            udo ugo ulrich ulrike umberto ursula ute uwe
            valentina valerie vera verena veronica veronika victor victoria viktor vincent vincenzo virginia vittorio
            vladimir volker
            walter waltraud wanda wayne wendy werner wilfried wilhelm will willem william wilma winfried wolf wolfgang
            xavier yann yannick yves yvette yvonne zoe zygmunt
            андрей анна алексей александр борис виктор владимир дмитрий евгений елена иван игорь ирина константин мария
            михаил николай ольга павел петр сергей татьяна тодор федор юрий
            """.strip().replace('\n', ' ').split(" ", -1)));

    private GivenNames() {}

    public static boolean contains(String word) {
        return NAMES.contains(Folding.fold(word)) || isHyphenated(word);
    }

    /** "Jean-Luc", "Hans-Peter": both halves are given names. */
    private static boolean isHyphenated(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && contains(word.substring(0, hyphen)) && contains(word.substring(hyphen + 1));
    }
}
