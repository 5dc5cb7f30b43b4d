package ibid.parse;

import ibid.model.Field;
import ibid.model.Numeral;
import ibid.model.PartialDate;
import ibid.model.RomanNumber;
import ibid.text.Folding;
import ibid.text.Punctuation;

/**
 * Reads what numbers a volume and an issue, which many references print as one: {@code 24 (3)}, {@code Jg. 12, H. 3},
 * {@code 2007;10(3):153-60}, {@code 第3卷第2期}.
 */
final class Numbering {
    private enum Next {
        VOLUME,
        ISSUE,
        AFTER_VOLUME,
        PAGES,
        NOTHING
    }

    private final Draft draft;
    private final String text;
    private int at;
    private Next next;
    private String volume = "";
    private String issue = "";
    private int rest = -1;

    private Numbering(Draft draft, String text, Next next) {
        this.draft = draft;
        this.text = text;
        this.next = next;
    }

    static void volume(Draft draft, String printed) {
        String text = withoutYear(
                draft,
                Punctuation.trim(Titles.balanced(closed(Titles.markup(Punctuation.foldSpaces(printed)))), ".,;: "));
        Numbering numbering = new Numbering(draft, text, Next.VOLUME);
        if (!isSeries(text)) {
            numbering.readAll();
        }
        numbering.put(printed);
    }

    // Parts in front and behind

    /** "273 -275" as "273-275". */
    private static String closed(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || !isBesideDash(text, i)) {
                closed.append(c);
            }
        }
        return closed.toString();
    }

    /** "2019;14(3)": the year before the volume, or the day that remained of a date ("18;29(11)"). */
    private static String withoutYear(Draft draft, String text) {
        int semicolon = text.indexOf(';');
        if (semicolon < 1 || semicolon > 12 || semicolon + 1 >= text.length()) {
            return text;
        }
        String before = text.substring(0, semicolon);
        if (PartialDate.parse(before) instanceof PartialDate date) {
            draft.put(Field.ISSUED, date);
            return text.substring(semicolon + 1).strip();
        }
        return semicolon <= 2 ? text.substring(semicolon + 1).strip() : text;
    }

    /** "s. V, XCIII", "3rd ser., 12": kept whole, as CSL has no variable for the series of a journal. */
    private static boolean isSeries(String text) {
        String folded = Folding.fold(text);
        return folded.startsWith("s. ")
                || folded.startsWith("ser")
                || folded.startsWith("n.s.")
                || folded.startsWith("n. s.")
                || folded.startsWith("3rd ser")
                || folded.startsWith("2nd ser")
                || folded.startsWith("new ser");
    }

    private static boolean isBesideDash(String text, int space) {
        boolean before = space > 0
                && space + 1 < text.length()
                && Punctuation.isDash(text.charAt(space + 1))
                && Character.isDigit(text.charAt(space - 1));
        boolean behind =
                space > 1 && Punctuation.isDash(text.charAt(space - 1)) && Character.isDigit(text.charAt(space - 2));
        return before || behind;
    }

    // Numbers one after the other

    private void readAll() {
        while (at < text.length() && rest < 0) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                readBracket();
            } else if (c == ':') {
                next = volume.isEmpty() && issue.isEmpty() ? next : Next.PAGES;
                at++;
            } else if (Character.isLetterOrDigit(c) || c == '№') {
                readToken();
            } else {
                at++;
            }
        }
    }

    private void readToken() {
        int end = endOfToken();
        String token = text.substring(at, end);
        if (isNumber(token)) {
            at = end;
            readNumber(token);
        } else {
            readWord();
        }
    }

    /** Letters and digits grown together, and parts joined by a dash: "12", "IV", "C10", "330–332", "s10-VII". */
    private int endOfToken() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(end))) {
            if (NumberWords.isSign(text.charAt(end)) && end > at) {
                return end;
            }
            end++;
            if (NumberWords.isSign(text.charAt(end - 1)) || text.charAt(end - 1) == '№') {
                return end;
            }
        }
        return end;
    }

    private boolean joins(int i) {
        char c = text.charAt(i);
        boolean inside = i > at && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return inside && (Punctuation.isDash(c) || c == '_' || (c == '/' && joinsDouble(i)));
    }

    /** "7/8": a double issue, or a double volume if the numbers follow each other. */
    private boolean joinsDouble(int slash) {
        int end = slash + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String first = text.substring(at, slash);
        String second = text.substring(slash + 1, end);
        boolean numbers = first.length() < 4
                && second.length() < 4
                && !second.isEmpty()
                && first.chars().allMatch(Character::isDigit);
        return numbers && (next == Next.ISSUE || Integer.parseInt(second) == Integer.parseInt(first) + 1);
    }

    private boolean isNumber(String token) {
        int digits = 0;
        for (int i = 0; i < token.length(); i++) {
            digits += Character.isDigit(token.charAt(i)) ? 1 : 0;
        }
        if (token.isEmpty()) {
            return false;
        }
        return digits > 0 ? Character.isDigit(token.charAt(0)) || !isLabelled(token) : isRoman(token);
    }

    /** "n3", "v12", "H116": a label grown to its number. */
    private static boolean isLabelled(String token) {
        int letters = NumberWords.endOfLabel(token, 0);
        String label = NumberWords.key(token.substring(0, letters));
        return (NumberWords.isVolumeLabel(label) || NumberWords.isIssueLabel(label)) && !token.startsWith("S");
    }

    private boolean isRoman(String token) {
        int dash = 0;
        while (dash < token.length() && !Punctuation.isDash(token.charAt(dash))) {
            dash++;
        }
        boolean upper = Character.isUpperCase(token.charAt(0)) || (volume.isEmpty() && issue.isEmpty());
        return upper
                && RomanNumber.parse(token.substring(0, dash)).isPresent()
                && !(token.equals("v") || token.equals("c"));
    }

    private void readNumber(String number) {
        if (next == Next.ISSUE) {
            addIssue(number);
        } else if (next == Next.PAGES) {
            readPagesOrIssue(number);
        } else if (volume.isEmpty()) {
            volume = number;
        } else if (isYear(number)) {
            afterYear(number);
        } else {
            addIssue(number);
        }
        next = volume.isEmpty() ? Next.VOLUME : Next.AFTER_VOLUME;
    }

    /** "2/2005", "1, 2002": the second number is the year. */
    private void afterYear(String number) {
        draft.put(Field.ISSUED, PartialDate.of(Integer.parseInt(number)));
        boolean slash = at > number.length() && text.charAt(at - number.length() - 1) == '/';
        if (slash && issue.isEmpty()) {
            issue = volume;
            volume = "";
            rest = at < text.length() ? at : rest;
        }
    }

    private static boolean isYear(String number) {
        return number.length() == 4
                && number.charAt(0) <= '2'
                && PartialDate.parse(number) instanceof PartialDate date
                && date.year() >= 1600;
    }

    /** Behind a colon come pages if they are a range, or if an issue is known already; else the issue. */
    private void readPagesOrIssue(String number) {
        boolean range = number.indexOf('-') > 0 || number.indexOf('–') > 0;
        boolean free = !draft.hasLabel(Label.PAGES);
        if (!issue.isEmpty() || (free && (range || at >= text.length()))) {
            String behind = text.substring(at);
            PageFields.read(draft, number + behind);
            at = text.length();
        } else {
            addIssue(number);
        }
    }

    private void addIssue(String number) {
        issue = issue.isEmpty() ? number : issue + (issue.endsWith("l") || issue.endsWith(".") ? " " : ", ") + number;
    }

    private void readBracket() {
        int close = Punctuation.closer(text, at);
        String inside =
                text.substring(at + 1, close < 0 ? text.length() : close).strip();
        at = close < 0 ? text.length() : close + 1;
        String number = Punctuation.trim(Issues.withoutLabel(inside), ".,;:() ");
        if (isYear(number) || isLongDate(number)) {
            PartialDate.find(number).ifPresent(found -> draft.put(Field.ISSUED, found.date()));
        } else if (PageFields.isCount(inside)) {
            PageFields.read(draft, inside);
        } else if (!issue.isEmpty() && isRange(number)) {
            PageFields.read(draft, number);
        } else if (Draft.hasLetterOrDigit(number)) {
            addIssue(number);
        }
    }

    private static boolean isLongDate(String text) {
        return text.length() > 4 && PartialDate.parse(text) instanceof PartialDate date && date.year() > 1600;
    }

    private static boolean isRange(String text) {
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            dash |= Punctuation.isDash(text.charAt(i));
        }
        return dash;
    }

    // Words between the numbers

    private void readWord() {
        int end = NumberWords.endOfLabel(text, at);
        String word = text.substring(at, end);
        String folded = NumberWords.key(word);
        if (NumberWords.isOrdinalSign(folded)) {
            at = end;
        } else if (isCount(folded)) {
            draft.putNumber(Field.NUMBER_OF_VOLUMES, volume);
            volume = "";
            next = Next.VOLUME;
            at = end;
        } else if (NumberWords.isSupplement(folded)) {
            addIssue(word);
            next = Next.ISSUE;
            at = end;
        } else if (NumberWords.isIssueLabel(folded)) {
            readIssueLabel(folded, end);
        } else if (NumberWords.isVolumeLabel(folded)) {
            next = Next.VOLUME;
            at = end;
        } else if (NumberWords.isPageLabel(folded)) {
            PageFields.read(draft, text.substring(at));
            at = text.length();
        } else {
            rest = at;
        }
    }

    /** The signs 期 and 号 stand behind their number. */
    private void readIssueLabel(String label, int end) {
        if ("期号號호".contains(label)
                && issue.isEmpty()
                && !volume.isEmpty()
                && text.indexOf('卷') < 0
                && text.indexOf('권') < 0) {
            issue = volume;
            volume = "";
        }
        next = Next.ISSUE;
        at = end;
    }

    /** "2 voll.", "10 vols.": how many volumes there are. */
    private boolean isCount(String word) {
        boolean plural = switch (word) {
            case "vols", "voll", "voli", "volumes", "volumi", "bde", "bande", "tomes", "tomi", "volumenes" -> true;
            default -> false;
        };
        return plural
                && !volume.isEmpty()
                && issue.isEmpty()
                && RomanNumber.parse(volume).isEmpty();
    }

    // The result

    private void put(String printed) {
        if (volume.isEmpty()
                && issue.isEmpty()
                && rest < 0
                && at >= text.length()
                && Draft.hasLetterOrDigit(text)
                && (draft.has(Field.PAGE) || draft.has(Field.NUMBER_OF_VOLUMES))) {
            return;
        }
        if (volume.isEmpty() && issue.isEmpty()) {
            if (draft.has(Field.NUMBER_OF_VOLUMES) && rest >= 0) {
                draft.note(text.substring(rest));
            } else if (!NumberWords.isLabelAlone(text)) {
                putUnread();
            }
            return;
        }
        putOrNote(Field.VOLUME, volume, printed);
        putOrNote(Field.ISSUE, issue, printed);
        if (rest >= 0) {
            putRest(Titles.clean(text.substring(rest)));
        }
    }

    private void putUnread() {
        String bare = Draft.bare(withoutVolumeLabel(text));
        if (Draft.hasLetterOrDigit(bare) && !draft.putNumber(Field.VOLUME, bare)) {
            draft.note(bare);
        }
    }

    private static String withoutVolumeLabel(String text) {
        int end = NumberWords.endOfLabel(text, 0);
        boolean label =
                end > 0 && end < text.length() && NumberWords.isVolumeLabel(NumberWords.key(text.substring(0, end)));
        return label ? text.substring(end) : text;
    }

    private void putOrNote(Field<Numeral> field, String number, String printed) {
        if (!number.isEmpty()
                && !draft.putNumber(field, number)
                && !draft.text(field).equals(number)) {
            draft.note(printed);
        }
    }

    /** Words behind the number: a month of the year known, or the title of the volume. */
    private void putRest(String words) {
        String year = draft.date(Field.ISSUED).map(date -> " " + date.year()).orElse(" 1900");
        if (PartialDate.parse(words + year) instanceof PartialDate date
                && (date.start().month() > 0 || date.season() > 0)) {
            DateFields.refine(draft, date);
        } else if (words.length() > 3 && draft.put(Field.VOLUME_TITLE, words)) {
            return;
        } else {
            draft.note(words);
        }
    }
}
