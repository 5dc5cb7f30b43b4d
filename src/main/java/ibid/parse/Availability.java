package ibid.parse;

import ibid.model.PartialDate;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that say where an item is to be had or when it was looked at ("Available at:", "abgerufen am"). */
final class Availability {
    private static final Set<String> LABELS = new HashSet<>(Arrays.asList(
            ("available at from online on line retrieved url internet in im disponivel disponible em en ligne sur verfugbar"
                            + " unter web website www accessible http https link the linked electronic version access via last"
                            + " updated accessed viewed cited doi retirado de del acedido und and y e abrufbar als"
                            + " zugriff erhaltlich quelle zu finden auf der full text pdf see dostepny dostupne tillganglig tilgjengelig"
                            + " resource resursi site electronico eletronico recurso consultado acesso a partir beschikbaar op"
                            + " downloaded obtained lire a l adresse электронныи ресурс режим доступа доступ доступно"
                            + " homepage fonte disponibile su all indirizzo saatavilla erisim adresi")
                    .split(" ")));

    /** MLA's name of the medium, with the date of access behind it. */
    static final String WEB = "Web. ";

    private static final String[] ACCESS = {
        "accessed",
        "access",
        "retrieved",
        "retr",
        "viewed",
        "visited",
        "cited",
        "consulted",
        "consulte",
        "consultado",
        "consultada",
        "consultato",
        "consultata",
        "consultation",
        "acesso",
        "acessado",
        "acedido",
        "acceso",
        "accedido",
        "accessibility",
        "abgerufen",
        "abruf",
        "abfrage",
        "aufgerufen",
        "zugriff",
        "zugegriffen",
        "zuletzt",
        "stand",
        "besucht",
        "eingesehen",
        "heruntergeladen",
        "citado",
        "citada",
        "cit",
        "дата обращения",
        "обращения",
        "звернення",
        "geraadpleegd",
        "hamtad",
        "hentet",
        "lest",
        "luettu",
        "viitattu",
        "erisim",
        "dostep",
        "pristup",
        "downloaded",
        "checked",
        "last access",
        "lus le",
        "site visitado",
        "letzter zugriff",
        "ziyaret",
        "访问",
        "引用日期"
    };

    private static final SearchedText.Words ACCESS_WORDS = new SearchedText.Words(ACCESS);

    private Availability() {}

    /** Whether the text holds nothing but such words. */
    static boolean isLabel(String text) {
        String folded = Folding.fold(text);
        int start = 0;
        boolean any = false;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                if (i > start && !LABELS.contains(folded.substring(start, i))) {
                    return false;
                }
                any |= i > start;
                start = i + 1;
            }
            if (i < folded.length() && Character.isDigit(folded.charAt(i))) {
                return false;
            }
        }
        return any;
    }

    /**
     * A text with the date of access taken out.
     *
     * @param rest the text before and behind it
     */
    record Access(PartialDate date, String rest) {}

    /** The date of access that the text names by a word for it; empty if there is no such word or no date. */
    static Optional<Access> access(String text) {
        int word = text.startsWith(WEB) ? 0 : accessWord(text);
        if (word < 0) {
            return Optional.empty();
        }
        Optional<PartialDate.Found> behind = PartialDate.find(text.substring(word));
        Optional<PartialDate.Found> found = behind.isPresent() ? behind : PartialDate.find(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int offset = behind.isPresent() ? word : 0;
        int start = offset + found.get().span().start();
        int end = offset + found.get().span().end();
        String before = text.substring(0, behind.isPresent() ? word : start);
        return Optional.of(new Access(found.get().date(), rest(before, withoutTime(text.substring(end)))));
    }

    /** What stands around the access date, less the brackets that stood around it. */
    private static String rest(String before, String behind) {
        String left = Punctuation.trimEnd(before, ",;([<");
        String right = Punctuation.trimStart(behind, ".,;)]>");
        return Punctuation.trim(left + " " + right, ",;");
    }

    /** A time of day behind the date, with what it is measured by. */
    private static String withoutTime(String text) {
        String rest = Punctuation.trimStart(text, ",");
        int colon = rest.indexOf(':');
        boolean time = colon > 0
                && colon < 3
                && rest.length() > colon + 2
                && Character.isDigit(rest.charAt(colon + 1))
                && Character.isDigit(rest.charAt(0));
        return time ? rest.substring(colon + 3) : text;
    }

    /** Where a word for access starts, -1 if there is none. */
    private static int accessWord(String text) {
        if (!hasWord(text)) {
            return -1;
        }
        String folded = Folding.fold(text);
        if (folded.length() != text.length()) {
            folded = text.toLowerCase(Locale.ROOT);
        }
        if (!new SearchedText(folded).containsOneOf(ACCESS_WORDS)) {
            return -1;
        }
        int first = -1;
        for (String word : ACCESS) {
            int at = folded.indexOf(word);
            if (at >= 0 && (first < 0 || at < first) && isWord(folded, at, at + word.length())) {
                first = at;
            }
        }
        return first;
    }

    private static boolean hasWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 2; i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return letters >= 2;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(start) > 0x3000);
    }
}
