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
    private static final String[] LABELS = {"pp.", "pp ", " p.", "pag.", "pagg.", "S.", "pages ", "pp,"};

    private PageFields() {}

    static void read(Draft draft, String text) {
        String printed = withoutCounters(Punctuation.foldSpaces(text));
        if (isCount(printed)) {
            draft.putNumber(Field.NUMBER_OF_PAGES, count(printed));
            return;
        }
        Value pages = Pages.parse(printed);
        if (pages instanceof Verbatim) {
            pages = behindLabel(draft, printed);
        }
        put(draft, pages);
    }

    private static void put(Draft draft, Value pages) {
        if (pages instanceof Pages read) {
            Value before = draft.fields().get(Field.PAGE);
            Pages expanded = read.expanded();
            draft.replace(Field.PAGE, before instanceof Pages first ? joined(first, expanded) : expanded);
        } else if (Draft.hasLetterOrDigit(pages.text())
                && !draft.put(Field.PAGE, new Verbatim(verbatim(pages.text())))) {
            draft.note(pages.text());
        }
    }

    private static String verbatim(String text) {
        String bare = Draft.bare(text);
        for (String label : new String[] {"pp. ", "pp.", "p. ", "S. "}) {
            bare = bare.startsWith(label) ? bare.substring(label.length()) : bare;
        }
        boolean range = bare.indexOf('-') > 0 && bare.indexOf('-') == bare.lastIndexOf('-') && bare.indexOf(' ') < 0;
        return range ? bare.replace('-', '–') : bare;
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
        return new Verbatim(text);
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
            if ("第页頁쪽면호권卷期号號집".indexOf(rest.charAt(i)) >= 0) {
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
        String bare = Punctuation.trim(text, ".,;:()[]");
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
        String bare = Punctuation.trim(text, ".,;:()[]");
        int end = bare.length();
        while (end > 0 && !Character.isDigit(bare.charAt(end - 1))) {
            end--;
        }
        return Punctuation.balanced(bare.substring(0, end).strip());
    }
}
