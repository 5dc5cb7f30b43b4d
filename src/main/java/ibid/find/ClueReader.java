package ibid.find;

import ibid.find.Vocabulary.WordClass;
import java.util.Locale;

/** Reads from one line the clues that it holds whatever stands around it. Used once a line. */
final class ClueReader {
    /** Longer than any reference. */
    private static final int VERY_LONG = 3000;

    private static final int LONG = 1200;

    private final String line;
    private final Words words;
    private long clues = Clue.ANY.bit();

    private int years;
    private int sentenceWords;
    private int initials;
    private int capitals;
    private int lowers;
    private int stops;
    private int citing;

    private ClueReader(String line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** @param words of the line after its marker */
    static long clues(String line, Words words) {
        ClueReader reader = new ClueReader(line, words);
        for (int i = 0; i < words.count(); i++) {
            reader.word(i);
        }
        reader.sums();
        return reader.clues;
    }

    private void add(Clue clue) {
        clues |= clue.bit();
    }

    private void addIf(boolean holds, Clue clue) {
        if (holds) {
            add(clue);
        }
    }

    private void word(int i) {
        String printed = words.printed(i);
        String bare = words.bare(i);
        char first = printed.charAt(0);
        addIf(first == '©', Clue.NOTICE);
        if (bare.isEmpty()) {
            return;
        }
        char initial = bare.charAt(0);
        boolean isElectronic = initial == 'e' && bare.length() > 1 && Character.isDigit(bare.charAt(1));
        if (isElectronic || Character.isDigit(initial)) {
            number(printed, bare, i);
        } else {
            capitals += Character.isUpperCase(initial) ? 1 : 0;
            lowers += Character.isLowerCase(initial) ? 1 : 0;
            vocabulary(printed, bare, i);
        }
        identifiers(printed, bare);
        initials += Words.isInitials(printed) && (bare.length() < 4 || printed.indexOf('.') > 0) ? 1 : 0;
        stops += ".,;:".indexOf(printed.charAt(printed.length() - 1)) >= 0 ? 1 : 0;
        addIf("“„\"«»‘‚".indexOf(first) >= 0 && printed.length() > 2, Clue.QUOTED);
        citing += i > 0 && first == '[' && initial >= '0' && initial <= '9' && printed.indexOf(']') > 0 ? 1 : 0;
        citing += first == '(' && Character.isUpperCase(initial) && citesYear(i) ? 1 : 0;
        addIf(printed.indexOf('{') >= 0 || printed.equals("=") || printed.indexOf("</") >= 0, Clue.CODE);
        addIf(printed.indexOf('@') > 0, Clue.EMAIL);
    }

    /** {@code (Smith et al., 2000} as prose cites: without the colon of {@code (London: Sage, 2000)}. */
    private boolean citesYear(int from) {
        for (int i = from; i < Math.min(words.count(), from + 9); i++) {
            String printed = words.printed(i);
            if (i > from && Words.isYear(words.bare(i))) {
                return true;
            }
            if (printed.endsWith(":") || printed.indexOf(')') >= 0) {
                return false;
            }
        }
        return false;
    }

    /** A word that begins with a digit; {@code 2001;58:102-11} is a year, a volume and pages. */
    private void number(String printed, String bare, int i) {
        int semicolon = bare.indexOf(';');
        if (semicolon > 0 && Words.isYear(bare.substring(0, semicolon))) {
            years++;
            add(Clue.YEAR);
            numbers(bare.substring(semicolon + 1), i);
        } else if (Words.isYear(bare)) {
            years++;
            boolean enclosed = printed.charAt(0) == '(' || (printed.indexOf(')') > 0 && printed.indexOf('(') < 0);
            add(enclosed ? Clue.YEAR_IN_PARENTHESES : Clue.YEAR);
        } else {
            numbers(bare, i);
        }
    }

    private void numbers(String bare, int i) {
        boolean isVolumeIssue = isVolumeIssue(bare);
        addIf(isVolumeIssue, Clue.VOLUME_ISSUE);
        boolean isPages = isRange(isVolumeIssue ? bare.substring(bare.lastIndexOf(':') + 1) : bare);
        addIf(isPages || (i > 0 && WordClass.PAGE.in(words.classes(i - 1))), Clue.PAGES);
    }

    /** {@code 12(3)}, {@code 12:345}, {@code 12(3):45-67}, {@code 4/2005} does not count. */
    private static boolean isVolumeIssue(String bare) {
        int at = 0;
        while (at < bare.length() && Character.isDigit(bare.charAt(at))) {
            at++;
        }
        boolean followed = at > 0 && at < 5 && at + 1 < bare.length() && "(:".indexOf(bare.charAt(at)) >= 0;
        return followed && Character.isLetterOrDigit(bare.charAt(at + 1)) && !isTime(bare, at);
    }

    private static boolean isTime(String bare, int at) {
        return bare.charAt(at) == ':' && at <= 2 && bare.length() - at <= 3;
    }

    /** {@code 287–297}, {@code e12-e19}, {@code 31-5}. */
    private static boolean isRange(String bare) {
        int dash = -1;
        int digits = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '-' || c == '–' || c == '—' || c == '‐' || c == '−') {
                if (dash >= 0 && i > dash + 1) {
                    return false;
                }
                dash = i;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c != 'e' && c != 'S') {
                return false;
            }
        }
        return dash > 0 && dash < bare.length() - 1 && digits > 2;
    }

    private void vocabulary(String printed, String bare, int i) {
        int classes = WordClass.telling(Vocabulary.classes(bare.toLowerCase(Locale.ROOT)));
        if (isContainer(printed)) {
            add(Clue.CONTAINER);
        }
        boolean al = bare.equals("al") && i > 0 && words.bare(i - 1).equals("et");
        addIf(al, Clue.ET_AL);
        if (classes == 0 || al) {
            place(printed, i);
            return;
        }
        boolean stopped = printed.indexOf('.') > 0 || printed.indexOf(')') > 0;
        addIf(WordClass.EDITORS.in(classes) && stopped, Clue.EDITORS);
        addIf(WordClass.PUBLISHER.in(classes) && Character.isUpperCase(bare.charAt(0)), Clue.PUBLISHER);
        addIf(WordClass.ACCESSED.in(classes), Clue.ACCESSED);
        boolean numbered = startsWithDigit(words.bare(i + 1));
        addIf(WordClass.VOLUME.in(classes) && numbered, Clue.VOLUME_WORD);
        addIf(WordClass.PAGE.in(classes) && numbered, Clue.PAGE_WORD);
        sentenceWords += WordClass.SENTENCE.in(classes) && Character.isLowerCase(bare.charAt(0)) ? 1 : 0;
        addIf(i == 0 && WordClass.CAPTION.in(classes) && numbered, Clue.CAPTION);
        addIf(i == 0 && WordClass.NOTICE.in(classes), Clue.NOTICE);
    }

    private static boolean isContainer(String printed) {
        return printed.equals("In:") || printed.equals("in:") || printed.equals("(in:") || printed.equals("//");
    }

    /** {@code München: Kunstmann}, {@code Cambridge, MA: MIT} */
    private void place(String printed, int i) {
        boolean named = i > 0 && printed.endsWith(":") && Words.isName(words.bare(i)) && printed.length() > 3;
        String next = words.bare(i + 1);
        addIf(named && Words.isName(next), Clue.PLACE_PUBLISHER);
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private void identifiers(String printed, String bare) {
        if ((bare.startsWith("10.") && bare.indexOf('/') > 0) || bare.regionMatches(true, 0, "doi", 0, 3)) {
            add(Clue.DOI);
        } else if (printed.indexOf("http") >= 0 || bare.startsWith("www.")) {
            add(printed.indexOf("doi.org/10") > 0 ? Clue.DOI : Clue.URL);
        } else if (bare.startsWith("ISBN")
                || bare.startsWith("ISSN")
                || bare.startsWith("PMID")
                || bare.startsWith("PMC")) {
            add(Clue.ISBN);
        } else if (bare.startsWith("arXiv:")) {
            add(Clue.DOI);
        }
        // GB/T 7714 marks the kind of a publication so
        addIf(
                printed.indexOf("[J]") >= 0
                        || printed.indexOf("[M]") >= 0
                        || printed.indexOf("[C]") >= 0
                        || printed.indexOf("[D]") >= 0
                        || printed.indexOf("/OL]") >= 0,
                Clue.GENRE_MARK);
    }

    private void sums() {
        addIf(initials >= 2, Clue.INITIALS_2);
        addIf(initials >= 4, Clue.INITIALS_4);
        addIf(sentenceWords >= 1, Clue.SENTENCE_1);
        addIf(sentenceWords >= 2, Clue.SENTENCE_2);
        addIf(sentenceWords >= 3, Clue.SENTENCE_3);
        addIf(sentenceWords >= 5, Clue.SENTENCE_5);
        addIf(sentenceWords >= 8, Clue.SENTENCE_8);
        addIf(sentenceWords >= 12, Clue.SENTENCE_12);
        addIf(citing > 0 || years > 4, Clue.CITING);
        addIf(line.length() > LONG, Clue.LONG);
        addIf(line.length() > VERY_LONG, Clue.VERY_LONG);
        addIf(capitals > 2 && capitals >= lowers, Clue.MANY_CAPITALS);
        addIf(stops > 2 && stops * 4 > words.count(), Clue.MANY_STOPS);
        boolean telling = years > 0 || initials > 0 || Clue.PAGES.in(clues) || Clue.URL.in(clues);
        addIf(line.length() < 60 && !telling, Clue.SHORT_WITHOUT_CLUES);
    }
}
