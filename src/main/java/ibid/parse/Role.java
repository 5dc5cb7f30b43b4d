package ibid.parse;

import org.jspecify.annotations.Nullable;

/** What a person did for a work other than write it, and the words for it in many languages. */
enum Role {
    EDITOR,
    TRANSLATOR,
    DIRECTOR,
    PRODUCER;

    /** The role that the folded word is for, null if it is for none. */
    static @Nullable Role of(String word) {
        return switch (word) {
            case "ed",
                    "eds",
                    "edd",
                    "edited",
                    "editor",
                    "editors",
                    "edit",
                    "edita",
                    "edition",
                    "editada",
                    "editado",
                    "editores",
                    "hrsg",
                    "hrsgg",
                    "hrg",
                    "hg",
                    "hgg",
                    "herausgegeben",
                    "herausgeber",
                    "cura",
                    "curatela",
                    "curatore",
                    "curatori",
                    "org",
                    "orgs",
                    "organizador",
                    "organizadora",
                    "organizadores",
                    "organizado",
                    "coord",
                    "coords",
                    "coordinador",
                    "coordinadores",
                    "coordenador",
                    "coordenadores",
                    "coordinado",
                    "redaktion",
                    "red",
                    "sost",
                    "editorship",
                    "direction",
                    "direccion",
                    "dirs",
                    "comp",
                    "comps",
                    "compiler",
                    "compilador",
                    "publie",
                    "ред",
                    "herausg",
                    "utg",
                    "yay",
                    "toim",
                    "bearb" -> EDITOR;
            case "dir" -> EDITOR;
            case "trans",
                    "transl",
                    "translated",
                    "translator",
                    "translators",
                    "translation",
                    "trad",
                    "traduction",
                    "traduit",
                    "traductor",
                    "traduzione",
                    "tradotto",
                    "tradotti",
                    "traducao",
                    "traducido",
                    "traduccion",
                    "ubersetzt",
                    "ubers",
                    "ubersetzung",
                    "ubersetzer",
                    "tr",
                    "пер",
                    "vert",
                    "oversatt" -> TRANSLATOR;
            case "director", "directors", "directed", "regie", "regia", "realisateur" -> DIRECTOR;
            case "producer", "producers", "produced", "prod", "writer", "distributor" -> PRODUCER;
            default -> null;
        };
    }

    static boolean isBy(String word) {
        return switch (word) {
            case "by",
                    "von",
                    "v",
                    "di",
                    "da",
                    "de",
                    "par",
                    "por",
                    "av",
                    "af",
                    "door",
                    "of",
                    "della",
                    "du",
                    "pela",
                    "pelo" -> true;
            default -> false;
        };
    }

    /** Words that start a phrase for a role without being one. */
    static boolean isLead(String word) {
        return switch (word) {
            case "sous",
                    "bajo",
                    "under",
                    "introduzione",
                    "introduction",
                    "preface",
                    "prefazione",
                    "compilati",
                    "compiled",
                    "raccolti",
                    "introducao",
                    "introduccion",
                    "prologo",
                    "avec",
                    "mit",
                    "with",
                    "revised",
                    "presentazione",
                    "presentation",
                    "schede",
                    "testi",
                    "saggi",
                    "issued",
                    "compilado",
                    "reunidos",
                    "publies" -> true;
            default -> false;
        };
    }
}
