package ibid.model;

import ibid.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells organisations from people by the words that only the names of organisations have, in many languages. Thread-safe.
 */
public final class Organisations {
    /** Folded; a word that a person may be called (Bank, House, Fund) is not here or only in {@link #FINAL}. */
    private static final Set<String> WORDS = words("""
            academy academia academie accademia administration administracao administracion agency agence agencia agenzia
            agentur akademie akademi alliance allianz archive archives archivio archivo arquivo assembly assemblee
            association associacao asociacion associazione ausschuss authority autorite autoridad behorde
            boards bundesamt bundesanstalt bundesministerium bundesregierung bundestag bundesagentur bureau bundeszentrale
            bundesverband bundesrat bundesarchiv centre center centers centres centro centrum chamber camara clinic coalition
            collaboration collab collaborators collectif collective collectivite colegio comision comissao comite
            commission committee commissione comunidad community communities companhia company
            confederation confederacao conference congress conselho consejo conseil consiglio consortium constitution
            consultants cooperation corp corporation council coordenacao coordinacion cour corte departement department
            departamento dept deutsche deutscher deutsches direction direccao direccion directorate division
            dipartimento ecole editorial editors empresa enterprise
            entwicklung equipe escola escuela european europaische europaischer facolta faculdade facultad faculty
            fakultat faculte federacao federacion federation
            federal federale forderation forschungsgemeinschaft foundation fondation fondazione fundacao fundacion
            funcionarios gesellschaft gmbh gobierno government governo gouvernement group groupe grupo gruppe gruppo
            gewerkschaft hochschule hospital hopital
            inc industries industry inquiry inspectorate institut institute institutes institution institutet institutions
            instituto istituto initiative international internationale internacional intergovernmental investigators
            landkreis landeshauptstadt stadtwerke gemeinde kanton comune municipio ville kantoor kommission kongress konsortium koordinationsstelle laboratory laboratoire laboratorio
            landesamt landtag liga llc ltd mairie max-planck-institut
            ministerio ministere ministero ministerium ministerstwo ministry ministries mouvement movement museum
            museo musee museu nations
            network netzwerk newspaper observatory observatoire observatorio oficina officine ombudsman
            organisation organization organisations organizations organizacion organizacao organizzazione
            parlament parliament parlement parlamento partei partido partners partnership
            presidencia presidency programme prefeitura projekt project prensa
            raad redaktion redaccion regione registry republic republica republique research rijksinstituut
            regierung schule schools secretaria secretariat secretariado sekretariat senado senat senate
            seminar services servicio servico servizio sindicato sociedad sociedade
            societa societas societe society states stadt statistik statistics statistisches statistique stiftung
            studies subcommittee superintendencia syndicat taskforce team technologies technology
            trustees tribunal tribunale undp unesco unhcr unicef union unione united universidad universidade universita
            universitat universitas universite universiteit universitet university uniwersytet unternehmen verband verein
            vereinigung vereinte verwaltung wissenschaftsrat workgroup workshop zentralamt zentralinstitut zentrum
            министерство институт университет академия комитет федеральная служба общество фонд центр агентство комиссия
            республика правительство
            scientific software systems solutions laboratories bibliothek library colleges courts
            """);

    /** Words that make an organisation of a name they end, but not of one that starts with a given name. */
    private static final Set<String> FINAL = words("""
            ag bank co corp inc kg kgaa llc ltd plc se sa spa gmbh bundesbank weltbank
            press court school board mission reserve rat trust college league study fund forum office region police umwelt
            rada limited service jury panel survey task state
            """);

    /** Lower case words that no name of a person holds. */
    private static final Set<String> INNER =
            words("of for the fur pour para on against im zur zum gegen uber international sur sobre");

    private static final String[] ENDINGS = {
        "amt", "institut", "ministerium", "verband", "gesellschaft", "stiftung", "kommission", "universitat", "verein",
        "bibliothek", "archiv", "behorde", "anstalt", "kammer", "agentur", "zentrale", "universiteit", "universitet"
    };

    private Organisations() {}

    /** Whether the words name an organisation, as far as can be seen from them. */
    public static boolean isOne(String name) {
        if (name.indexOf(' ') < 0) {
            return isCompound(Folding.fold(name));
        }
        return name.endsWith(" A/S") || name.endsWith(" S/A") || holds(name, true);
    }

    /** Whether one of the words is for organisations alone, wherever it stands. */
    static boolean hasWord(String name) {
        return holds(name, false);
    }

    private static boolean holds(String name, boolean weakToo) {
        String folded = Folding.fold(name);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || " ,.()/:".indexOf(folded.charAt(i)) >= 0) {
                String word = folded.substring(start, i);
                if (WORDS.contains(word)
                        || isCompound(word)
                        || (weakToo && tells(name, word, start == 0, isEnd(folded, i)))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(String name, String word, boolean first, boolean last) {
        return (last && !first && isFinal(name, word))
                || (!first && !last && INNER.contains(word) && isLower(name, word));
    }

    /** "AG" in "BASF AG", "Bank" in "World Bank", but not in "Barbara Bank" or "B. Bank". */
    private static boolean isFinal(String name, String word) {
        if (!FINAL.contains(word) || name.indexOf(',') >= 0) {
            return false;
        }
        String first = name.substring(0, name.indexOf(' '));
        return !GivenNames.contains(first) && (isState(first) || !NameWords.isInitials(first));
    }

    /** "U.S.", "EU": capitals that are no initials. */
    static boolean isState(String word) {
        return switch (word) {
            case "U.S.", "US", "U.K.", "UK", "UN", "U.N.", "EU", "E.U.", "USA" -> true;
            default -> false;
        };
    }

    private static boolean isLower(String name, String word) {
        String printed = word.equals("fur") ? "für" : word.equals("uber") ? "über" : word;
        return name.contains(" " + printed + " ");
    }

    /** "AG", "SA", "NV": capitals that are no initials. */
    static boolean isLegalForm(String word) {
        return switch (word) {
            case "AG",
                    "KG",
                    "SA",
                    "S.A.",
                    "SE",
                    "NV",
                    "N.V.",
                    "BV",
                    "B.V.",
                    "AB",
                    "AS",
                    "ASA",
                    "LLC",
                    "LLP",
                    "PLC",
                    "SPA" -> true;
            default -> false;
        };
    }

    private static boolean isCompound(String word) {
        if (word.length() < 9) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return WORDS.contains(word);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.strip().replace('\n', ' ').split(" ", -1)));
    }
}
