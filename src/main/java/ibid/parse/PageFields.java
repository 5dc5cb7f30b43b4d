package ibid.parse;

import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** Tells the pages an item stands on from the number of pages it has. */
final class PageFields {
    /** How far pages in front of other words are looked for. */
    private static final int LONGEST = 80;

    private static final String[] LABELS = {"pp.", "pp ", " p.", "pag.", "pagg.", "S.", "pages ", "pp,"};

    private PageFields() {}

    static void read(Draft draft, String text) {
        String printed = withoutCounters(Punctuation.foldSpaces(text)).replace(" /", "/");
        if (isCount(printed)) {
            draft.putNumber(Field.NUMBER_OF_PAGES, count(printed));
            return;
        }
        Value pages = Pages.parse(withoutLabel(printed));
        int issueEnd = printed.startsWith("(") ? printed.indexOf("):") : -1;
        if (issueEnd > 0 && Pages.parse(printed.substring(issueEnd + 2)) instanceof Pages behindIssue) {
            Issues.read(draft, printed.substring(0, issueEnd + 1));
            put(draft, behindIssue);
        } else if (isVolumeAndPages(printed)) {
            volumeAndPages(draft, printed, printed.indexOf(':'));
        } else if (pages instanceof Pages) {
            put(draft, pages);
        } else if (!LawReports.read(draft, printed)) {
            put(draft, behindLabel(draft, printed));
        }
    }

    private static void put(Draft draft, Value pages) {
        if (pages instanceof Pages read) {
            Value before = draft.fields().get(Field.PAGE);
            Pages expanded = read.expanded();
            draft.replace(Field.PAGE, before instanceof Pages first ? joined(first, expanded) : expanded);
        } else if (Draft.hasLetterOrDigit(pages.text())) {
            unread(draft, pages.text());
        }
    }

    /** What is more than pages, or none at all: an article number stays as it is printed, the rest is for the notes. */
    private static void unread(Draft draft, String text) {
        String bare = verbatim(text);
        if (isIsbn(bare)) {
            draft.putIdentifier(Field.ISBN, bare);
        } else if (isDuration(bare)) {
            draft.add(Field.DIMENSIONS, bare);
        } else if (!isPageWord(Folding.fold(bare))
                && !(isArticleNumber(bare) && draft.put(Field.PAGE, new Verbatim(bare)))) {
            draft.leave(text);
        }
    }

    /** "1: 671-691". */
    private static boolean isVolumeAndPages(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                && text.substring(0, colon).chars().allMatch(Character::isDigit)
                && Pages.parse(text.substring(colon + 1)) instanceof Pages;
    }

    private static void volumeAndPages(Draft draft, String text, int colon) {
        String volume = text.substring(0, colon);
        if (!draft.putNumber(Field.VOLUME, volume)) {
            draft.note(volume);
        }
        put(draft, Pages.parse(text.substring(colon + 1)));
    }

    private static boolean isArticleNumber(String text) {
        int dash = text.indexOf('–');
        boolean roman = dash > 0 && Pages.parse(text.substring(0, dash)) instanceof Pages;
        return text.indexOf(' ') < 0 && (roman || text.chars().anyMatch(Character::isDigit));
    }

    private static boolean isIsbn(String text) {
        boolean numbers = text.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '–' || c == 'X');
        long digits = text.chars().filter(Character::isLetterOrDigit).count();
        boolean book = digits == 10 || (digits == 13 && text.startsWith("97"));
        return numbers && book && text.length() - digits >= 3;
    }

    /** "104 min": how long a film or a recording is. */
    private static boolean isDuration(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && text.substring(0, space).chars().allMatch(Character::isDigit)
                && (text.startsWith("min", space + 1) || text.startsWith("Min", space + 1));
    }

    private static String verbatim(String text) {
        String bare = withoutLabel(Draft.bare(text)).replace("- ", "-");
        boolean range = bare.indexOf('-') > 0 && bare.indexOf('-') == bare.lastIndexOf('-') && bare.indexOf(' ') < 0;
        return range ? bare.replace('-', '–') : bare;
    }

    /** Without "pp.", or a short word of any language with a point behind it and a number behind that ("tr. 45"). */
    private static String withoutLabel(String text) {
        int end = NumberWords.endOfLabel(text, 0);
        String behind = Punctuation.trimStart(text.substring(end), ".:,");
        String word = NumberWords.key(text.substring(0, end));
        boolean apart = end > 0 && end < text.length() && (".:, ".indexOf(text.charAt(end)) >= 0 || word.equals("pp"));
        boolean unknown = end < 5
                && text.startsWith(". ", end)
                && !NumberWords.isIssueLabel(word)
                && !NumberWords.isVolumeLabel(word)
                && Pages.parse(behind) instanceof Pages;
        return apart && (unknown || isPageWord(word)) ? behind : text;
    }

    private static Pages joined(Pages first, Pages second) {
        List<Pages.Range> ranges = new ArrayList<>(first.ranges());
        for (Pages.Range range : second.ranges()) {
            if (!ranges.contains(range)) {
                ranges.add(range);
            }
        }
        return new Pages(ranges);
    }

    /** Pages before or behind words: "pp. 1-138, esp. pp. 58-61", "in part. pp. 515-530". */
    private static Value behindLabel(Draft draft, String text) {
        int comma = text.indexOf(',');
        Value first = comma > 0 ? Pages.parse(text.substring(0, comma)) : new Verbatim(text);
        if (first instanceof Pages && comma + 2 < text.length()) {
            words(draft, text.substring(comma + 1));
            return first;
        }
        for (String label : LABELS) {
            int at = text.lastIndexOf(label);
            if (at > 0 && !Character.isLetter(text.charAt(at - (label.charAt(0) == ' ' ? 0 : 1)))) {
                Value pages = Pages.parse(text.substring(at));
                if (pages instanceof Pages) {
                    words(draft, text.substring(0, at));
                    return pages;
                }
            }
        }
        return amongWords(draft, text);
    }

    /**
     * Pages with words behind them or in front. A range, a label or else a mark shows that a number belongs to none of the
     * words; the words are left for the notes.
     */
    private static Value amongWords(Draft draft, String text) {
        int end = endOfPages(text, false);
        if (end < 0) {
            int start = startOfPages(text);
            if (start > 0) {
                draft.leave(text.substring(0, start));
                return Pages.parse(text.substring(start));
            }
            end = endOfPages(text, true);
        }
        if (end < 0) {
            return new Verbatim(text);
        }
        draft.leave(text.substring(end));
        return Pages.parse(text.substring(0, end));
    }

    private static int endOfPages(String text, boolean single) {
        for (int space = text.indexOf(' '); space > 0 && space < LONGEST; space = text.indexOf(' ', space + 1)) {
            boolean mark = ".,;:)".indexOf(text.charAt(space - 1)) >= 0 || startsWithWord(text);
            Value pages = Pages.parse(text.substring(0, space));
            if (pages instanceof Pages read && ((single && mark) || isRange(read)) && !goesOn(text, space)) {
                return space;
            }
        }
        return -1;
    }

    /** Where a range, or pages with their label, that end the text start; 0 if there are none. */
    private static int startOfPages(String text) {
        int start = 0;
        for (int space = text.lastIndexOf(' ');
                space > 0 && space > text.length() - LONGEST;
                space = text.lastIndexOf(' ', space - 1)) {
            String tail = text.substring(space + 1);
            boolean label = startsWithWord(tail);
            if (Pages.parse(tail) instanceof Pages read && (isRange(read) || label)) {
                start = space + 1;
            }
            if (label) {
                return start;
            }
        }
        return start;
    }

    private static boolean isRange(Pages pages) {
        Pages.Range last = pages.ranges().get(pages.ranges().size() - 1);
        return !last.first().equals(last.last())
                && Character.isDigit(last.first().charAt(0));
    }

    private static boolean goesOn(String text, int space) {
        char next = text.charAt(space + 1);
        boolean colon =
                text.charAt(space - 1) == ':' && text.substring(0, space).indexOf('-') > 0;
        return (Character.isDigit(next) && !colon) || Punctuation.isDash(next);
    }

    private static void words(Draft draft, String before) {
        String words = Draft.bare(before);
        if (words.length() > 2) {
            draft.note(words);
        }
    }

    /** Chinese, Japanese and Korean signs around pages, and "(7pp)" behind them. */
    private static String withoutCounters(String text) {
        int open = text.endsWith("pp)") || text.endsWith("pp).") ? text.lastIndexOf('(') : -1;
        String rest = open > 0 ? text.substring(0, open) : text;
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) >= 0x80 && "第页頁쪽면호권卷期号號집".indexOf(rest.charAt(i)) >= 0) {
                return withoutSigns(rest);
            }
        }
        return rest;
    }

    private static String withoutSigns(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if ("第页頁쪽면호권卷期号號집".indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return Punctuation.trim(kept.toString(), ",.:;");
    }

    /** "286 pp.", "xii, 320 S.", "85p": a number and behind it a word for pages. */
    static boolean isCount(String text) {
        String bare = Punctuation.trim(text, ".,;:()[]–—");
        int start = bare.length();
        while (start > 0 && Character.isLetter(bare.charAt(start - 1))) {
            start--;
        }
        String number = Punctuation.trimEnd(bare.substring(0, start), " ");
        boolean digit = !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
        return digit && isPageWord(Folding.fold(bare.substring(start))) && !startsWithWord(bare);
    }

    private static boolean startsWithWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > 0 && isPageWord(Folding.fold(text.substring(0, end)));
    }

    private static boolean isPageWord(String word) {
        return switch (word) {
            case "p",
                    "pp",
                    "s",
                    "pages",
                    "seiten",
                    "pags",
                    "paginas",
                    "pagine",
                    "с",
                    "str",
                    "стр",
                    "pgs",
                    "blz",
                    "sidor",
                    "sider",
                    "pag" -> true;
            default -> false;
        };
    }

    private static String count(String text) {
        String bare = Punctuation.trim(text, ".,;:()[]–—");
        int end = bare.length();
        while (end > 0 && !Character.isDigit(bare.charAt(end - 1))) {
            end--;
        }
        return Punctuation.balanced(bare.substring(0, end).strip());
    }
}
