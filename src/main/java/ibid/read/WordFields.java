package ibid.read;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of a Word file that are open where it is being read: instructions, which are not shown, and their results,
 * which are. A field may reach over runs and paragraphs and have others in it. Not thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.wordprocessing.fieldchar">ISO/IEC
 *     29500-1, 17.16.18 fldChar</a>
 */
final class WordFields {
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isShown;
        private boolean isBibliography;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final CitationData data;
    private int instructions;
    private int bibliographies;

    WordFields(CitationData data) {
        this.data = data;
    }

    void begin() {
        open.push(new Field());
        instructions++;
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().isShown) {
            open.peek().instruction.append(text);
        }
    }

    /** Ends the instruction; what follows is the result. */
    void separate() {
        Field field = open.peek();
        if (field != null && !field.isShown) {
            field.isShown = true;
            instructions--;
            String instruction = field.instruction.toString();
            field.isBibliography = CitationData.isBibliography(instruction);
            bibliographies += field.isBibliography ? 1 : 0;
            data.instruction(instruction);
        }
    }

    void end() {
        separate();
        Field field = open.poll();
        bibliographies -= field != null && field.isBibliography ? 1 : 0;
    }

    /** Gives up fields whose instructions do not end, so that they do not hide the rest of the text. */
    void endParagraph() {
        while (!isShown()) {
            end();
        }
    }

    /** Whether text that stands here is shown. */
    boolean isShown() {
        return instructions == 0;
    }

    boolean isInBibliography() {
        return bibliographies > 0;
    }
}
