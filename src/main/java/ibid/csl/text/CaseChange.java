package ibid.csl.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** One change of case, word by word. */
final class CaseChange {
    private final TextCase wanted;
    private final String text;
    private final Locale locale;
    private final StringBuilder changed;
    private final Deque<MarkupTag> protectors = new ArrayDeque<>();
    private boolean isFirst = true;
    private boolean isAfterMark;
    private boolean keepsNext;
    private boolean isFirstRun = true;
    private boolean isBeforeHyphen;

    /** Where the last word of a title stands in what is changed, which is a capital one whatever it is. */
    private int lastStart = -1;

    private int lastEnd = -1;

    CaseChange(TextCase wanted, String text, Locale locale) {
        this.wanted = wanted;
        this.text = text;
        this.locale = locale;
        this.changed = new StringBuilder(text.length() + 4);
    }

    String run() {
        int at = 0;
        while (at < text.length()) {
            MarkupTag.At tag = MarkupTag.at(text, at);
            if (tag != null) {
                changed.append(text, at, at + tag.length());
                tag(tag);
                at += tag.length();
            } else if (isWordPart(text.charAt(at))) {
                int end = wordEnd(at);
                word(text.substring(at, end), end);
                at = end;
            } else {
                sign(at);
                at++;
            }
        }
        if (wanted == TextCase.TITLE && lastEnd - lastStart > 1) {
            capitalizeLast();
        }
        return changed.toString();
    }

    private void tag(MarkupTag.At found) {
        MarkupTag top = protectors.peek();
        if (found.opens() && (found.tag().protectsCase() || top != null)) {
            protectors.push(found.tag());
        } else if (!found.opens() && top != null && top.endsWith(found.tag())) {
            protectors.pop();
        }
    }

    private void sign(int at) {
        char c = text.charAt(at);
        changed.append(c);
        isFirstRun &= Character.isWhitespace(c);
        isAfterMark |= c == '!' || c == '?' || c == ':';
        keepsNext = c == '’' || (c == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isWordPart(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && "‘’“”\"'-–—/.,;?!:[]()".indexOf(c) < 0
                && c != '<';
    }

    private int wordEnd(int from) {
        int end = from + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word(String word, int end) {
        isBeforeHyphen = isFirstRun && end < text.length() && text.charAt(end) == '-';
        int start = changed.length();
        boolean isProtected = !protectors.isEmpty();
        changed.append(
                isProtected || (keepsNext && wanted != TextCase.LOWERCASE && wanted != TextCase.UPPERCASE)
                        ? kept(word, isProtected)
                        : change(word));
        lastStart = isProtected || keepsNext ? -1 : start;
        lastEnd = isProtected || keepsNext ? -1 : changed.length();
        isFirst = false;
        isAfterMark = false;
        keepsNext = false;
    }

    private String kept(String word, boolean isProtected) {
        return !isProtected && wanted == TextCase.SENTENCE ? lower(word) : word;
    }

    private String change(String word) {
        return switch (wanted) {
            case LOWERCASE -> lower(word);
            case UPPERCASE -> word.toUpperCase(locale);
            case CAPITALIZE_FIRST -> isFirst ? capitalIfLower(word) : word;
            case CAPITALIZE_ALL -> capitalIfLower(word);
            case SENTENCE -> isFirst ? capital(word) : lower(word);
            case TITLE -> isTitleWord(word) ? capitalIfLower(word) : word;
            case NONE -> word;
        };
    }

    private boolean isTitleWord(String word) {
        return isFirst
                || isAfterMark
                || isBeforeHyphen
                || (word.length() > 1 && !TextCase.STOP_WORDS.contains(lower(word)));
    }

    private String lower(String word) {
        return word.toLowerCase(locale);
    }

    private String capitalIfLower(String word) {
        return word.equals(lower(word)) ? capital(word) : word;
    }

    /** A lone Greek letter is a sign in the titles of papers. */
    private String capital(String word) {
        int length = Character.charCount(word.codePointAt(0));
        boolean isLoneGreek = word.length() == 1 && word.charAt(0) >= '\u0370' && word.charAt(0) <= '\u03FF';
        return isLoneGreek ? word : word.substring(0, length).toUpperCase(locale) + word.substring(length);
    }

    private void capitalizeLast() {
        String last = changed.substring(lastStart, lastEnd);
        if (TextCase.STOP_WORDS.contains(lower(last))) {
            changed.replace(lastStart, lastEnd, capital(last));
        }
    }
}
