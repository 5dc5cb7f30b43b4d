package ibid.parse;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.text.Punctuation;

/** Takes DOIs and the numbers of catalogues out of a text, each in its bare form. */
final class Identifiers {
    private Identifiers() {}

    /** Reads a segment that is a DOI; what is none, and what stands behind it, is read as a note. */
    static void doi(Draft draft, String text) {
        String plain = Titles.markup(text);
        String dense = withoutSpaces(plain);
        int start = doiStart(dense, 0);
        if (start < 0) {
            start = shortDoiStart(dense);
        }
        if (start >= 0) {
            int end = Math.min(cutAtWord(dense, start, plain), nextIdentifier(dense, start));
            put(draft, Field.DOI, doiAt(dense.substring(start, end)));
            draft.leave(behind(plain, end));
            String before = dense.substring(0, start);
            if (before.length() > 12 && !before.contains("doi")) {
                draft.note(text.substring(0, Math.min(before.length(), text.length())));
            }
        } else {
            Notes.read(draft, text);
        }
    }

    /** A second one of its kind is for the note. */
    static void put(Draft draft, Field<Identifier> field, String identifier) {
        if (!draft.putIdentifier(field, identifier) && !draft.text(field).equalsIgnoreCase(identifier)) {
            draft.note(identifier);
        }
    }

    /** The text behind as many characters, spaces not counted. */
    private static String behind(String text, int count) {
        int at = 0;
        for (int i = 0; i < count; at++) {
            i += Punctuation.isSpace(text.charAt(at)) ? 0 : 1;
        }
        return text.substring(at);
    }

    /** The end of the DOI in the dense text: "Accessed" and the like behind a space do not belong to it. */
    private static int cutAtWord(String dense, int start, String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Punctuation.isSpace(text.charAt(i))) {
                words++;
                continue;
            }
            if (words > start + 8 && isWordBehind(text, i + 1)) {
                return words;
            }
        }
        return dense.length();
    }

    /** Whether a plain word of letters with nothing of an address about it starts there, or another part of a template. */
    private static boolean isWordBehind(String text, int from) {
        if (text.startsWith("URL", from) || text.startsWith("|", from)) {
            return true;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean ends =
                end == text.length() || Punctuation.isSpace(text.charAt(end)) || ",;:".indexOf(text.charAt(end)) >= 0;
        return ends && end - from > 3;
    }

    /** Where "10.1234/" starts in a text without spaces, -1 if nowhere. */
    static int doiStart(String text, int from) {
        for (int at = text.indexOf("10.", from); at >= 0; at = text.indexOf("10.", at + 1)) {
            int digits = at + 3;
            while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
                digits++;
            }
            boolean starts = at == 0 || !Character.isDigit(text.charAt(at - 1));
            if (starts && digits >= at + 7 && digits + 1 < text.length() && text.charAt(digits) == '/') {
                return at;
            }
        }
        return -1;
    }

    /** Where the part behind the resolver of a short DOI ("doi.org/fdkq2x") starts; it is written 10/fdkq2x. */
    private static int shortDoiStart(String text) {
        int at = text.indexOf("doi.org/");
        return at >= 0 && at + 9 < text.length() && text.indexOf('/', at + 8) < 0 ? at + 8 : -1;
    }

    static String doiAt(String text) {
        String doi = text.replace('\u2010', '-').replace('\u2011', '-').replace("\u00AD", "");
        if (!doi.startsWith("10.")) {
            return "10/" + trimmed(doi);
        }
        return trimmed(doi.substring(0, nextIdentifier(doi, 0)));
    }

    /** Where behind a DOI the next one or an address starts, the end of the text if there is none. */
    private static int nextIdentifier(String text, int doi) {
        int next = Math.max(text.indexOf("http", doi + 8), text.indexOf("doi:", doi + 8));
        return next > 0 ? next : text.length();
    }

    /** Without punctuation behind it and closing brackets that it does not open. */
    static String trimmed(String text) {
        String rest = text;
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = Punctuation.trimEnd(rest, ".,;:\"'”’»>|*([{<");
            int bracket = rest.indexOf('[');
            rest = bracket > 8 && rest.indexOf(']') < 0 ? rest.substring(0, bracket) : rest;
            rest = endsUnopened(rest, '(', ')') || endsUnopened(rest, '[', ']') || endsUnopened(rest, '{', '}')
                    ? rest.substring(0, rest.length() - 1)
                    : rest;
        }
        return rest;
    }

    private static boolean endsUnopened(String text, char open, char close) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != close) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
        }
        return depth < 0;
    }

    static String withoutSpaces(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Punctuation.isSpace(text.charAt(i))) {
                dense.append(text.charAt(i));
            }
        }
        return dense.toString();
    }

    static int nextSpace(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    /** Reads a segment that is an ISBN or an ISSN. */
    static void isbn(Draft draft, String text) {
        String rest = take(draft, text.indexOf("ISBN") < 0 && text.indexOf("ISSN") < 0 ? "ISBN " + text : text);
        if (Draft.hasLetterOrDigit(rest)) {
            draft.note(rest);
        }
    }

    /** Takes every identifier with its label out of running text and gives back what is left. */
    static String take(Draft draft, String text) {
        String rest = Addresses.take(draft, text);
        rest = takeDoi(draft, rest);
        rest = takeNumber(draft, rest, "PMCID", Field.PMCID);
        rest = takeNumber(draft, rest, "PMID", Field.PMID);
        rest = takeNumber(draft, rest, "PubMed", Field.PMID);
        rest = takeNumber(draft, rest, "ISBN", Field.ISBN);
        rest = takeNumber(draft, rest, "ISSN", Field.ISSN);
        return takeArxiv(draft, rest);
    }

    private static String takeDoi(Draft draft, String text) {
        int start = doiStart(text, 0);
        if (start < 0) {
            return text;
        }
        int end = nextSpace(text, start);
        put(draft, Field.DOI, doiAt(text.substring(start, end)));
        String before = Punctuation.trimEnd(text.substring(0, start), ":.=> ");
        boolean label =
                before.length() >= 3 && before.substring(before.length() - 3).equalsIgnoreCase("doi");
        return (label ? before.substring(0, before.length() - 3) : before) + " " + text.substring(end);
    }

    /** "PMID: 22710617", "PubMed PMID 123", "ISBN 978-3-16-148410-0". */
    private static String takeNumber(Draft draft, String text, String label, Field<Identifier> field) {
        int at = indexOfIgnoreCase(text, label);
        if (at < 0) {
            return text;
        }
        int start = at + label.length();
        while (start < text.length() && ":.#= ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = endOfNumber(text, start, field);
        String number = text.substring(start, end);
        if (!isNumber(number, field)) {
            return text;
        }
        put(draft, field, bareNumber(number, field));
        return withoutLabelBefore(text.substring(0, at)) + " " + text.substring(end);
    }

    private static String bareNumber(String number, Field<Identifier> field) {
        String bare = withoutSpaces(Punctuation.trim(number, ".,;:-"));
        if (!field.equals(Field.PMCID)) {
            return bare;
        }
        return bare.startsWith("PMCPMC") ? bare.substring(3) : bare.startsWith("PMC") ? bare : "PMC" + bare;
    }

    private static String withoutLabelBefore(String text) {
        String rest = Punctuation.trimEnd(text, "([,;");
        for (String label : new String[] {"PubMed Central", "PubMed [journal]", "PubMed"}) {
            rest = rest.endsWith(label) ? rest.substring(0, rest.length() - label.length()) : rest;
        }
        return rest;
    }

    private static int endOfNumber(String text, int start, Field<Identifier> field) {
        boolean book = field.equals(Field.ISBN) || field.equals(Field.ISSN);
        int end = start;
        while (end < text.length() && isNumberChar(text.charAt(end), book, field)) {
            end++;
        }
        return end;
    }

    private static boolean isNumberChar(char c, boolean book, Field<Identifier> field) {
        return Character.isDigit(c)
                || (book && (Punctuation.isDash(c) || c == ' ' || c == 'X' || c == 'x'))
                || (field.equals(Field.PMCID) && "PMCpmc".indexOf(c) >= 0);
    }

    private static boolean isNumber(String text, Field<Identifier> field) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return field.equals(Field.ISBN)
                ? digits >= 9 && digits <= 13
                : field.equals(Field.ISSN) ? digits >= 7 : digits >= 4;
    }

    /** An arXiv number goes into the archive fields, as CSL has no variable of its own for it. */
    private static String takeArxiv(Draft draft, String printed) {
        int at = indexOfIgnoreCase(printed, "arxiv");
        if (at < 0) {
            return printed;
        }
        String text = printed.length() < at + 32
                ? printed.replace(" .", ".").replace(". ", ".").replace(" /", "/")
                : printed;
        at = indexOfIgnoreCase(text, "arxiv");
        int start = at + 5;
        while (start < text.length() && ": .".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && isArxivChar(text.charAt(end))) {
            end++;
        }
        String number = Punctuation.trimEnd(text.substring(start, end), ".,;-/");
        draft.hint("arxiv");
        if (number.length() < 5 || !Draft.hasLetterOrDigit(number) || !Draft.hasDigit(number)) {
            return text;
        }
        draft.put(Field.ARCHIVE, "arXiv");
        if (!draft.put(Field.ARCHIVE_LOCATION, number)
                && !draft.text(Field.ARCHIVE_LOCATION).equals(number)) {
            draft.note("arXiv:" + number);
        }
        return text.substring(0, at) + " " + text.substring(end);
    }

    private static boolean isArxivChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/';
    }

    private static int indexOfIgnoreCase(String text, String word) {
        char initial = Character.toLowerCase(word.charAt(0));
        for (int i = 0; i + word.length() <= text.length(); i++) {
            // Compared as regionMatches does, which need not be called where the first letter differs already.
            if (Character.toLowerCase(Character.toUpperCase(text.charAt(i))) == initial
                    && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }
}
