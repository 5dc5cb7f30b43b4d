package ibid.parse.synthesis;

import java.util.List;
import java.util.Random;

/** Names of the series in which institutes number their papers: {@code CESR Working Paper}, {@code WPE Arbeitspapiere}. */
final class PaperSeries {
    private static final List<String> KINDS = List.of(
            "Working Paper",
            "Working Paper",
            "Discussion Paper",
            "Discussion Paper",
            "Working Papers",
            "Discussion Papers",
            "Working Paper Series",
            "Research Paper",
            "Occasional Paper",
            "Policy Research Working Paper",
            "Arbeitspapier",
            "Arbeitspapiere",
            "Diskussionspapier",
            "Document de travail",
            "Documento de trabajo",
            "Texto para Discussão");
    private static final List<String> SIGNS = List.of("No. ", "No. ", "no. ", "Nr. ", "No ", "#", "", "");
    private static final String CAPITALS = "ABCDEFGHIKLMNOPRSTUWZ";

    private PaperSeries() {}

    /** A series of an institute that is known by its initials or by its name. */
    static String name(Contents contents, Random random) {
        String institute = random.nextInt(3) == 0 ? contents.organisation() : initials(random);
        return institute + " " + any(KINDS, random);
    }

    /** A number as it stands behind the name. */
    static String numbered(String number, Random random) {
        return any(SIGNS, random) + number;
    }

    private static String initials(Random random) {
        StringBuilder initials = new StringBuilder();
        for (int i = 3 + random.nextInt(3); i > 0; i--) {
            initials.append(CAPITALS.charAt(random.nextInt(CAPITALS.length())));
        }
        return initials.toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
