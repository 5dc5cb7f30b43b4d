package ibid.find.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Headings of reference lists, made of the names that the finder knows in {@code headings.txt}. */
final class ListHeading {
    /** Words of that file that no list has for its whole heading, or only where a companion stands with them. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "literatury",
            "literature",
            "bibliographiques",
            "bibliographique",
            "bibliográficas",
            "bibliográfica",
            "bibliografici",
            "bibliografiche",
            "bibliogràfiques",
            "bibliografice",
            "bibliographic",
            "bibliographical",
            "библиографический",
            "библиографии",
            "библиографические",
            "литературы",
            "літератури",
            "viidatud",
            "βιβλιογραφικές",
            "Schrifttumsverzeichnis",
            "kaynakçası",
            "testi citati",
            "citations",
            "источников",
            "джерел");

    /** Longer ones, as they are printed. */
    private static final List<String> COMPOSED = List.of(
            "en:References and notes",
            "en:References and further reading",
            "en:Selected bibliography",
            "en:List of references",
            "en:Notes and references",
            "en:Literature cited",
            "en:Reference list",
            "en:Bibliographic references",
            "en:Further reading",
            "en:Sources and literature",
            "de:Quellen- und Literaturverzeichnis",
            "de:Verwendete Literatur",
            "de:Literatur und Quellen",
            "de:Quellen und Literatur",
            "de:Zitierte Literatur",
            "de:Weiterführende Literatur",
            "fr:Références bibliographiques",
            "fr:Liste des références",
            "fr:Bibliographie et sources",
            "es:Referencias bibliográficas",
            "es:Bibliografía y fuentes",
            "es:Bibliografía citada",
            "pt:Referências bibliográficas",
            "pt:Bibliografia consultada",
            "pt:Fontes e bibliografia",
            "it:Riferimenti bibliografici",
            "it:Bibliografia e sitografia",
            "it:Bibliografia essenziale",
            "nl:Geraadpleegde literatuur",
            "sv:Källor och litteratur",
            "da:Kilder og litteratur",
            "no:Litteratur og kilder",
            "fi:Lähteet ja kirjallisuus",
            "pl:Spis literatury",
            "pl:Literatura cytowana",
            "cs:Seznam literatury",
            "cs:Použitá literatura",
            "cs:Prameny a literatura",
            "hr:Popis literature",
            "hr:Izvori i literatura",
            "hu:Felhasznált irodalom",
            "ro:Referințe bibliografice",
            "ro:Bibliografie selectivă",
            "ca:Referències bibliogràfiques",
            "ca:Bibliografia citada",
            "ru:Список литературы",
            "ru:Библиографический список",
            "ru:Использованная литература",
            "ru:Список использованных источников",
            "uk:Список літератури",
            "uk:Список використаних джерел",
            "uk:Використана література",
            "el:Βιβλιογραφικές αναφορές");

    private final Chance chance;

    ListHeading(Chance chance) {
        this.chance = chance;
    }

    /**
     * A heading without dress, none for a quarter of the lists.
     *
     * @param notes whether the list holds notes
     */
    Optional<String> of(Language language, boolean notes) {
        String code = language.code().equals("nb") ? "no" : language.code();
        String english = chance.in100(4) ? "en" : code;
        if (chance.in100(23)) {
            return Optional.empty();
        }
        List<String> composed = COMPOSED.stream()
                .filter(heading -> heading.startsWith(english + ":"))
                .map(heading -> heading.substring(3))
                .toList();
        String name = notes && chance.in100(70)
                ? name(code, 2)
                : !composed.isEmpty() && chance.in100(30) ? chance.any(composed) : usual(english);
        return Optional.of(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /** The first names of a line are not those of most use, but none is rare. */
    private String usual(String code) {
        return code.equals("en") && chance.in100(60) ? "References" : name(code, 1);
    }

    private String name(String code, int column) {
        List<String> names = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (line.startsWith(code + " |")) {
                for (String name : line.split("\\|", -1)[column].split(",")) {
                    if (!name.isBlank() && !NEVER_ALONE.contains(name.strip())) {
                        names.add(name.strip());
                    }
                }
            }
        }
        return names.isEmpty() ? name(code, 1) : chance.any(names);
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(ListHeading.class.getResourceAsStream("/ibid/find/headings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
