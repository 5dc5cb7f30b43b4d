package ibid.parse;

import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Verbatim;
import ibid.text.Folding;
import ibid.text.Punctuation;
import ibid.text.Span;
import java.util.Optional;

/** Reads what the labeller could only call a note: dates of access, identifiers, "in press", labels of addresses. */
final class Notes {
    /** No publisher, as MLA prints it. */
    static final String NO_PUBLISHER = "N.p.,";

    private static final int LONGEST_ABBREVIATION = 24;

    private Notes() {}

    static void read(Draft draft, String text) {
        String rest = Identifiers.take(draft, Titles.markup(Punctuation.foldSpaces(text)));
        rest = takeAccess(draft, rest);
        rest = Punctuation.trim(rest, "<>");
        String bare = Draft.bare(rest);
        if (isAbsence(bare) || !Draft.hasLetterOrDigit(bare) || Availability.isLabel(bare) || takeDate(draft, bare)) {
            return;
        }
        if (takeOriginal(draft, bare) || Editions.take(draft, bare)) {
            return;
        }
        draft.hint(bare);
        if (isStatus(bare)) {
            draft.put(Field.STATUS, Folding.fold(bare).equals(bare) ? bare : bare.strip());
        } else if (ItemTypes.isThesis(bare)) {
            draft.add(Field.GENRE, bare);
        } else {
            draft.note(rest);
        }
    }

    private static String takeAccess(Draft draft, String text) {
        Optional<Availability.Access> access = Availability.access(text);
        return access.isPresent() && draft.putDate(Field.ACCESSED, access.get().date())
                ? access.get().rest()
                : text;
    }

    /** "Original work published 1953", "orig. 1599". */
    private static boolean takeOriginal(Draft draft, String text) {
        String folded = Folding.fold(text);
        boolean named =
                folded.startsWith("orig") || folded.startsWith("first published") || folded.startsWith("erstausgabe");
        Optional<PartialDate.Found> found = named && text.length() < 48 ? PartialDate.find(text) : Optional.empty();
        return found.isPresent() && draft.put(Field.ORIGINAL_DATE, found.get().date());
    }

    /** A bare date: of access if there is an address, else the exact date of publication. */
    private static boolean takeDate(Draft draft, String text) {
        if (isNoDate(text)) {
            return draft.put(Field.ISSUED, new Verbatim(text.indexOf('.') > 0 ? text + "." : text));
        }
        Optional<PartialDate.Found> found = PartialDate.find(text);
        if (found.isEmpty()) {
            return takeDay(draft, text);
        }
        if (!isWhole(text, found.get().span())) {
            return false;
        }
        PartialDate date = found.get().date();
        if (draft.hasLabel(Label.URL) && date.start().day() > 0 && draft.put(Field.ACCESSED, date)) {
            return true;
        }
        return date.start().month() > 0 && DateFields.refine(draft, date);
    }

    /** "5. Juli" beside a year alone. */
    private static boolean takeDay(Draft draft, String text) {
        Optional<PartialDate> issued = draft.date(Field.ISSUED);
        boolean open = issued.isPresent() && issued.get().start().month() == 0 && text.length() < 24;
        return open
                && PartialDate.parse(text + " " + issued.get().year()) instanceof PartialDate date
                && !date.equals(issued.get())
                && DateFields.refine(draft, date);
    }

    /** "n.d." in many languages: the work itself bears no date. */
    static boolean isNoDate(String text) {
        return switch (abbreviation(text)) {
            case "nd",
                    "sd",
                    "oj",
                    "sf",
                    "sa",
                    "nodate",
                    "sinfecha",
                    "ohnejahr",
                    "undated",
                    "бг",
                    "ua",
                    "semdata",
                    "sansdate" -> true;
            default -> false;
        };
    }

    /** "s.l.", "s.n.", "o. O.": words for what a reference has not. */
    private static boolean isAbsence(String text) {
        return switch (abbreviation(text)) {
            case "sl", "sn", "sl:sn", "sn:sl", "oo", "ohrsg,oo", "np", "npag", "[sl]", "[sn]", "ov" -> true;
            default -> false;
        };
    }

    /** The folded letters of an abbreviation, whatever way it is spaced; nothing of a text too long to be one. */
    private static String abbreviation(String text) {
        return text.length() > LONGEST_ABBREVIATION
                ? ""
                : Folding.fold(text).replace(" ", "").replace(".", "");
    }

    private static boolean isWhole(String text, Span span) {
        String around = text.substring(0, span.start()) + text.substring(span.end());
        return !Draft.hasLetterOrDigit(around) || Availability.isLabel(around);
    }

    /** "in press" and its like in many languages: how far a work is on its way to the printer. */
    static boolean isStatus(String text) {
        return switch (Folding.fold(Draft.bare(text))) {
            case "in press",
                    "forthcoming",
                    "to appear",
                    "in preparation",
                    "submitted",
                    "accepted",
                    "under review",
                    "in print",
                    "under press",
                    "im erscheinen",
                    "im druck",
                    "in vorbereitung",
                    "i. e",
                    "epub ahead of print",
                    "ahead of print",
                    "no prelo",
                    "in prelo",
                    "em impressao",
                    "en prensa",
                    "sous presse",
                    "a paraitre",
                    "in corso di stampa",
                    "in stampa",
                    "i tryck",
                    "в печати",
                    "w druku",
                    "v tisku",
                    "painossa",
                    "online first",
                    "advance online publication",
                    "early view",
                    "submitted for publication",
                    "unpublished" -> true;
            default -> false;
        };
    }
}
