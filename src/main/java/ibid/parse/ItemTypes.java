package ibid.parse;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.parse.SearchedText.Words;
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
        SearchedText journal = words(draft.text(Field.CONTAINER_TITLE));
        boolean scholarly = draft.has(Field.VOLUME) && draft.has(Field.PAGE);
        if (!scholarly && journal.containsOneOf(NEWSPAPERS)) {
            return ItemType.ARTICLE_NEWSPAPER;
        }
        if (journal.containsOneOf(CONFERENCES) && !journal.containsOneOf(SOCIETIES)) {
            return ItemType.PAPER_CONFERENCE;
        }
        return journal.containsOneOf(PREPRINTS) ? ItemType.ARTICLE : ItemType.ARTICLE_JOURNAL;
    }

    private static ItemType contained(Draft draft) {
        SearchedText container = words(draft.text(Field.CONTAINER_TITLE));
        if (container.containsOneOf(ENCYCLOPEDIAS)) {
            return ItemType.ENTRY_ENCYCLOPEDIA;
        }
        if (container.containsOneOf(DICTIONARIES)) {
            return ItemType.ENTRY_DICTIONARY;
        }
        if (container.containsOneOf(CONFERENCES) && !container.containsOneOf(SOCIETIES)) {
            return ItemType.PAPER_CONFERENCE;
        }
        if (container.containsOneOf(PREPRINTS)) {
            return ItemType.ARTICLE;
        }
        boolean book = draft.has(Field.EDITOR) || draft.has(Field.PUBLISHER) || draft.has(Field.PUBLISHER_PLACE);
        if (!book && container.containsOneOf(NEWSPAPERS)) {
            return ItemType.ARTICLE_NEWSPAPER;
        }
        if (!book && draft.has(Field.VOLUME)) {
            return ItemType.ARTICLE_JOURNAL;
        }
        boolean site = !book && draft.has(Field.URL) && !draft.has(Field.PAGE);
        return !site ? ItemType.CHAPTER : container.containsOneOf(BLOGS) ? ItemType.POST_WEBLOG : ItemType.WEBPAGE;
    }

    private static ItemType alone(Draft draft) {
        SearchedText title = words(draft.text(Field.TITLE));
        if (isThesis(draft.text(Field.PUBLISHER))) {
            return ItemType.THESIS;
        }
        if (isLaw(title, draft.has(Field.AUTHOR))) {
            return ItemType.LEGISLATION;
        }
        if (!draft.has(Field.AUTHOR) && title.containsOneOf(VERSUS) && !draft.has(Field.PUBLISHER)) {
            return ItemType.LEGAL_CASE;
        }
        if (title.containsOneOf(SOFTWARE)) {
            return ItemType.SOFTWARE;
        }
        if (title.containsOneOf(DATASETS)) {
            return ItemType.DATASET;
        }
        boolean book = draft.has(Field.PUBLISHER)
                || draft.has(Field.PUBLISHER_PLACE)
                || draft.has(Field.EDITION)
                || draft.has(Field.ISBN)
                || draft.has(Field.NUMBER_OF_PAGES);
        if (book) {
            return title.containsOneOf(REPORTS) ? ItemType.REPORT : ItemType.BOOK;
        }
        if (draft.has(Field.AUTHOR) && draft.has(Field.EDITOR) && draft.has(Field.PAGE)) {
            return ItemType.CHAPTER; // of a book that is named by its editors alone
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
    private static boolean isLaw(SearchedText title, boolean hasAuthor) {
        return hasAuthor ? title.startsWithOneOf(LAWS) : title.containsOneOf(LAWS);
    }

    /** Whether the text begins as the title of a law does. */
    static boolean isLaw(String text) {
        return words(text).startsWithOneOf(LAWS);
    }

    /** Whether the text names a thesis in one of many languages. */
    static boolean isThesis(String text) {
        return words(text).containsOneOf(THESES);
    }

    /** Whether the words name a kind of item that is numbered: a report, a patent, a standard. */
    static boolean isNumbered(String text) {
        SearchedText words = words(text);
        return words.containsOneOf(REPORTS) || words.containsOneOf(PATENTS) || words.containsOneOf(STANDARDS);
    }

    /** Whether the words name a kind of item. */
    static boolean isKind(String text) {
        return named(text) != null;
    }

    /** Whether the title of a series says that it is one of an institute's papers, each of which has a number. */
    static boolean isPaperSeries(String text) {
        return words(text).containsOneOf(PAPERS);
    }

    private static @Nullable ItemType named(String text) {
        SearchedText words = words(text);
        for (int i = 0; i < NAMED.length; i++) {
            if (words.containsOneOf(NAMED[i])) {
                return NAMED_TYPES[i];
            }
        }
        return null;
    }

    /** The folded words, one space before and behind each. */
    private static SearchedText words(String text) {
        String folded = Folding.fold(text);
        char[] words = new char[folded.length() + 2];
        words[0] = ' ';
        int length = 1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words[length++] = c;
            } else if (c != '.' && words[length - 1] != ' ') {
                words[length++] = ' ';
            }
        }
        words[length++] = ' ';
        return new SearchedText(new String(words, 0, length));
    }

    // Signs with a space at one end match the start or the end of a word, with two the whole word.

    private static final Words THESES = new Words(
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
            "rozprawa");
    private static final Words PAPERS = new Words(
            "working paper",
            "discussion paper",
            "workingpaper",
            "diskussionspapier",
            "arbeitspapier",
            "occasional paper",
            "document de travail",
            "documento de trabajo",
            "texto para discussao");
    private static final Words REPORTS = PAPERS.and(
            " report",
            " rapport ",
            "bericht ",
            "relatorio",
            " informe ",
            "white paper",
            " tech rep ",
            "technical note",
            "arbeitsbericht",
            "отчет",
            "policy brief");
    private static final Words PATENTS = new Words(" patent");
    private static final Words FILMS = new Words(" motion picture ", " film ", " dvd ", " movie ", " video ");
    private static final Words DATASETS = new Words(" data set ", " dataset ", " data file ");
    private static final Words SOFTWARE =
            new Words(" computer software ", " computer program ", " r package ", " software version ");
    private static final Words PREPRINTS =
            new Words(" arxiv", "biorxiv", "medrxiv", " preprint", "ssrn electronic", "psyarxiv", "chemrxiv");
    private static final Words STANDARDS = new Words(" standard ", " norm ");
    private static final Words SPEECHES =
            new Words(" paper presented ", " poster presented ", " presentation at ", " vortrag ", " keynote ");
    private static final Words LETTERS = new Words(" personal communication ", " interview ");
    private static final Words PRESS = new Words(" press release ", " pressemitteilung ");
    private static final Words MANUSCRIPTS = new Words(" manuscript ", " manuskript ", " unpublished ");
    private static final Words[] NAMED = {
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
    private static final Words NEWSPAPERS = new Words(
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
            "gazeta ");
    private static final Words CONFERENCES = new Words(
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
            " symp ");
    /** Journals that call themselves proceedings. */
    private static final Words SOCIETIES = new Words(
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
            " institute of ");

    private static final Words ENCYCLOPEDIAS = new Words("encyclop", "enciclop", "enzyklop", "lexikon", "wikipedia");
    private static final Words DICTIONARIES =
            new Words(" dictionary ", "worterbuch", "dictionnaire", "diccionario", "dizionario", "dicionario");
    private static final Words BLOGS = new Words(" blog", "blog ", "weblog");
    private static final Words VERSUS = new Words(" v ", " vs ");
    private static final Words LAWS = new Words(
            " act ",
            " acts ",
            "gesetz ",
            " ley ",
            " lei n",
            " resolucao n",
            " portaria n",
            " decreto ",
            " directive 20",
            " directive 19",
            " regulation ec ",
            " regulation eu ",
            " law no ",
            " loi n",
            "verordnung ");
}
