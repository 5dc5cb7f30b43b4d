package ibid.format;

import ibid.text.Latex;
import java.util.Locale;

/** Kinds of theses and reports, which BibTeX tells by the entry type and BibLaTeX by a keyword in {@code type}. */
final class BibGenres {
    private static final String PHD = "PhD thesis";
    private static final String MASTER = "Master’s thesis";
    private static final String BACHELOR = "Bachelor’s thesis";

    private BibGenres() {}

    /** @return the genre as CSL prints it, empty if neither entry type nor {@code type} tells it */
    static String read(String entryType, String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "phdthesis" -> PHD;
            case "mathesis" -> MASTER;
            case "bathesis" -> BACHELOR;
            case "candthesis" -> "Candidate thesis";
            case "techreport" -> "Technical report";
            case "resreport" -> "Research report";
            case "" -> ofEntryType(entryType);
            default -> Latex.text(type);
        };
    }

    private static String ofEntryType(String entryType) {
        return switch (entryType) {
            case "phdthesis" -> PHD;
            case "mastersthesis", "masterthesis", "mathesis" -> MASTER;
            case "bachelorthesis", "bachelorsthesis", "bathesis" -> BACHELOR;
            default -> "";
        };
    }

    /** The entry type that comes nearest to a thesis of that genre; BibTeX has but two, BibLaTeX the general one. */
    static String thesis(String genre) {
        String name = genre.toLowerCase(Locale.ROOT).replace(".", "");
        if (name.contains("phd") || name.contains("doctor")) {
            return "phdthesis";
        }
        return name.contains("master") ? "mastersthesis" : "thesis";
    }
}
