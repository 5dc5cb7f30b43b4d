package ibid.parse;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.text.Folding;
import org.jspecify.annotations.Nullable;

/** Infers the type of an item from the fields it has and from the words in them. */
final class ItemTypes {
    private ItemTypes() {}

    static ItemType of(Draft draft) {
        String words = draft.text(Field.GENRE) + " " + draft.text(Field.MEDIUM) + " " + draft.hints();
        ItemType named = words.isBlank() ? null : named(words);
        if (named != null) {
            return named;
        }
        if (draft.has(Field.DIRECTOR)) {
            return ItemType.MOTION_PICTURE;
        }
        if (draft.hasLabel(Label.JOURNAL)) {
            return periodical(draft);
        }
        return draft.has(Field.CONTAINER_TITLE) ? contained(draft) : alone(draft);
    }

    private static ItemType periodical(Draft draft) {
        String journal = words(draft.text(Field.CONTAINER_TITLE));
        boolean scholarly = draft.has(Field.VOLUME) && draft.has(Field.PAGE);
        if (!scholarly && holds(journal, NEWSPAPERS)) {
            return ItemType.ARTICLE_NEWSPAPER;
        }
        if (holds(journal, CONFERENCES) && !holds(journal, SOCIETIES)) {
            return ItemType.PAPER_CONFERENCE;
        }
        return holds(journal, PREPRINTS) ? ItemType.ARTICLE : ItemType.ARTICLE_JOURNAL;
    }

    private static ItemType contained(Draft draft) {
        String container = words(draft.text(Field.CONTAINER_TITLE));
        if (holds(container, ENCYCLOPEDIAS)) {
            return ItemType.ENTRY_ENCYCLOPEDIA;
        }
        if (holds(container, DICTIONARIES)) {
            return ItemType.ENTRY_DICTIONARY;
        }
        if (holds(container, CONFERENCES) && !holds(container, SOCIETIES)) {
            return ItemType.PAPER_CONFERENCE;
        }
        if (holds(container, PREPRINTS)) {
            return ItemType.ARTICLE;
        }
        boolean book = draft.has(Field.EDITOR) || draft.has(Field.PUBLISHER) || draft.has(Field.PUBLISHER_PLACE);
        if (!book && holds(container, NEWSPAPERS)) {
            return ItemType.ARTICLE_NEWSPAPER;
        }
        if (!book && draft.has(Field.VOLUME)) {
            return ItemType.ARTICLE_JOURNAL;
        }
        boolean site = !book && draft.has(Field.URL) && !draft.has(Field.PAGE);
        return !site ? ItemType.CHAPTER : holds(container, BLOGS) ? ItemType.POST_WEBLOG : ItemType.WEBPAGE;
    }

    private static ItemType alone(Draft draft) {
        String title = words(draft.text(Field.TITLE));
        if (isThesis(draft.text(Field.PUBLISHER))) {
            return ItemType.THESIS;
        }
        if (isLaw(title, draft.has(Field.AUTHOR))) {
            return ItemType.LEGISLATION;
        }
        if (!draft.has(Field.AUTHOR)
                && (title.contains(" v ") || title.contains(" vs "))
                && !draft.has(Field.PUBLISHER)) {
            return ItemType.LEGAL_CASE;
        }
        if (holds(title, SOFTWARE)) {
            return ItemType.SOFTWARE;
        }
        if (holds(title, DATASETS)) {
            return ItemType.DATASET;
        }
        boolean book = draft.has(Field.PUBLISHER)
                || draft.has(Field.PUBLISHER_PLACE)
                || draft.has(Field.EDITION)
                || draft.has(Field.ISBN)
                || draft.has(Field.NUMBER_OF_PAGES);
        if (book) {
            return holds(title, REPORTS) ? ItemType.REPORT : ItemType.BOOK;
        }
        if (draft.has(Field.ARCHIVE)) {
            return ItemType.ARTICLE;
        }
        if (draft.has(Field.URL)) {
            return ItemType.WEBPAGE;
        }
        boolean article = (draft.has(Field.VOLUME) && draft.has(Field.PAGE)) || draft.has(Field.ISSUE);
        return article ? ItemType.ARTICLE_JOURNAL : draft.has(Field.EDITOR) ? ItemType.BOOK : ItemType.DOCUMENT;
    }

    /** A law bears its kind in its title: anywhere if nobody wrote it, else at its start. */
    private static boolean isLaw(String title, boolean hasAuthor) {
        for (String law : LAWS) {
            if (hasAuthor ? title.startsWith(law) : title.contains(law)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names a thesis in one of many languages. */
    static boolean isThesis(String text) {
        return holds(words(text), THESES);
    }

    /** Whether the words name a kind of item that is numbered: a report, a patent, a standard. */
    static boolean isNumbered(String text) {
        String words = words(text);
        return holds(words, REPORTS) || holds(words, PATENTS) || holds(words, STANDARDS);
    }

    private static @Nullable ItemType named(String text) {
        String words = words(text);
        if (words.isBlank()) {
            return null;
        }
        for (int i = 0; i < NAMED.length; i++) {
            if (holds(words, NAMED[i])) {
                return NAMED_TYPES[i];
            }
        }
        return null;
    }

    /** The folded words, one space before and behind each. */
    private static String words(String text) {
        String folded = Folding.fold(text);
        StringBuilder words = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (c != '.' && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }

    private static boolean holds(String words, String[] signs) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    // Signs with a space at one end match the start or the end of a word, with two the whole word.

    private static final String[] THESES = {
        " thesis ",
        " theses ",
        "dissertation",
        " diss ",
        " these de ",
        " these ",
        " tese ",
        "dissertacao",
        " tesis ",
        " tesi di ",
        "doktorarbeit",
        "masterarbeit",
        "habilitation",
        "magisterarbeit",
        "diplomarbeit",
        "bachelorarbeit",
        " phd ",
        "disertacija",
        "proefschrift",
        "avhandling",
        "диссертаци",
        "vaitoskirja",
        "doktora tezi",
        "memoire de",
        "gradu ",
        "rozprawa"
    };
    private static final String[] REPORTS = {
        " report",
        " rapport ",
        "bericht ",
        "working paper",
        "discussion paper",
        "workingpaper",
        "diskussionspapier",
        "arbeitspapier",
        "relatorio",
        " informe ",
        "white paper",
        " tech rep ",
        "technical note",
        "arbeitsbericht",
        "отчет",
        "policy brief"
    };
    private static final String[] PATENTS = {" patent"};
    private static final String[] FILMS = {" motion picture ", " film ", " dvd ", " movie ", " video "};
    private static final String[] DATASETS = {" data set ", " dataset ", " data file "};
    private static final String[] SOFTWARE = {
        " computer software ", " computer program ", " r package ", " software version "
    };
    private static final String[] PREPRINTS = {
        " arxiv", "biorxiv", "medrxiv", " preprint", "ssrn electronic", "psyarxiv", "chemrxiv"
    };
    private static final String[] STANDARDS = {" standard ", " norm "};
    private static final String[] SPEECHES = {
        " paper presented ", " poster presented ", " presentation at ", " vortrag ", " keynote "
    };
    private static final String[] LETTERS = {" personal communication ", " interview "};
    private static final String[] PRESS = {" press release ", " pressemitteilung "};
    private static final String[] MANUSCRIPTS = {" manuscript ", " manuskript ", " unpublished "};
    private static final String[][] NAMED = {
        THESES, PATENTS, FILMS, DATASETS, SOFTWARE, SPEECHES, LETTERS, REPORTS, STANDARDS, PRESS, MANUSCRIPTS
    };
    private static final ItemType[] NAMED_TYPES = {
        ItemType.THESIS,
        ItemType.PATENT,
        ItemType.MOTION_PICTURE,
        ItemType.DATASET,
        ItemType.SOFTWARE,
        ItemType.SPEECH,
        ItemType.PERSONAL_COMMUNICATION,
        ItemType.REPORT,
        ItemType.STANDARD,
        ItemType.WEBPAGE,
        ItemType.MANUSCRIPT
    };
    private static final String[] NEWSPAPERS = {
        "zeitung ",
        "new york times",
        "washington post",
        "the guardian",
        " newspaper",
        "tagesspiegel",
        " herald ",
        " tribune ",
        "le monde ",
        "el pais ",
        " daily ",
        " folha ",
        "los angeles times",
        "financial times",
        " die zeit ",
        " taz ",
        "la repubblica ",
        "corriere della",
        "estadao",
        "nachrichten ",
        "the times ",
        "wall street journal",
        " news ",
        "el mundo ",
        "le figaro",
        "gazeta "
    };
    private static final String[] CONFERENCES = {
        " proceedings ",
        " proc ",
        "conference",
        " symposium ",
        " symposia ",
        " workshop",
        " congress ",
        " congreso ",
        " congresso ",
        " anais ",
        " actas ",
        " actes ",
        " atti del con",
        "tagungsband",
        "konferenz",
        "colloquium ",
        "kongress",
        " convegno ",
        "annual meeting",
        " conf ",
        " symp "
    };
    /** Journals that call themselves proceedings. */
    private static final String[] SOCIETIES = {
        " academy ",
        " acad ",
        " society ",
        " soc ",
        " royal ",
        " natl ",
        " atti dell",
        " institution of ",
        " ieee proceedings ",
        "procedia",
        " proceedings of the ieee ",
        " biological association ",
        " institute of "
    };

    private static final String[] ENCYCLOPEDIAS = {"encyclop", "enciclop", "enzyklop", "lexikon", "wikipedia"};
    private static final String[] DICTIONARIES = {
        " dictionary ", "worterbuch", "dictionnaire", "diccionario", "dizionario", "dicionario"
    };
    private static final String[] BLOGS = {" blog", "blog ", "weblog"};
    private static final String[] LAWS = {
        " act ",
        " acts ",
        "gesetz ",
        " ley ",
        " lei n",
        " decreto ",
        " directive 20",
        " directive 19",
        " regulation ec ",
        " regulation eu ",
        " law no ",
        " loi n",
        "verordnung "
    };
}
