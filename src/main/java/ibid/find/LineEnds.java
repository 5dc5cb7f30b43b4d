package ibid.find;

/** Tells how a line ends. */
final class LineEnds {
    private LineEnds() {}

    static Turn.End of(String line, boolean isShort) {
        char end = line.charAt(line.length() - 1);
        char before = line.length() > 1 ? line.charAt(line.length() - 2) : ' ';
        if (Character.isDigit(end) || (end == '.' && Character.isDigit(before))) {
            return isShort ? Turn.End.NUMBER_SHORT : Turn.End.NUMBER_FULL;
        }
        if (".!?。)]”»\"“".indexOf(end) >= 0) {
            return isShort ? Turn.End.STOP_SHORT : Turn.End.STOP_FULL;
        }
        return isShort ? Turn.End.WORD_SHORT : Turn.End.WORD_FULL;
    }

    /** Whether the line cannot be the last of anything: it ends with a comma, a hyphen, "and" or an article. */
    static boolean isOpen(String line) {
        char end = line.charAt(line.length() - 1);
        if (",;:&(/–—=-‐\u00AD".indexOf(end) >= 0) {
            return true;
        }
        String last = line.substring(line.lastIndexOf(' ') + 1);
        return Vocabulary.WordClass.FUNCTION.in(Vocabulary.classes(last));
    }
}
