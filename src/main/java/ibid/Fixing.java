package ibid;

import ibid.check.FixRound;
import ibid.format.FormatException;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.report.CheckedFile;
import ibid.text.EncodedText;

/**
 * Mends what can be mended in a file, and checks what comes of it, until nothing changes any more. Thread-safe.
 *
 * @param checking by the rules whose findings are mended
 * @param unsafeToo whether fixes that somebody should look at are made too
 */
public record Fixing(Checking checking, boolean unsafeToo) {
    /** Fixes that never come to an end are a bug, which should do no more harm than this. */
    private static final int ROUNDS = 10;

    /**
     * A file after its fixes.
     *
     * @param text the same as before if nothing was mended
     * @param fixed how many findings were mended
     * @param left what is still to be found in it
     */
    public record Fixed(EncodedText text, int fixed, CheckedFile left) {}

    /**
     * The file with all fixes made, which is not written anywhere.
     *
     * @throws ReadException if it is no article that can be read
     * @throws FormatException if it is in an exchange format, but nothing can be read
     */
    public Fixed fix(String name, byte[] content, Companions beside) throws ReadException, FormatException {
        CheckedFile checked = checking.check(name, content, beside);
        Fixed file = new Fixed(EncodedText.of(content), 0, checked);
        boolean changed = hasFixes(checked) && file.text().isEditable();
        for (int round = 0; round < ROUNDS && changed; round++) {
            Fixed next = next(name, file, beside);
            changed = next.fixed() > file.fixed();
            file = next;
        }
        return file;
    }

    private boolean hasFixes(CheckedFile file) {
        return file.findings().stream().anyMatch(finding -> finding.fix().isWanted(unsafeToo));
    }

    private Fixed next(String name, Fixed file, Companions beside) throws ReadException, FormatException {
        FixRound round = FixRound.of(file.left().findings(), unsafeToo, file.text()::canHold);
        if (round.edits().isEmpty()) {
            return file;
        }
        EncodedText text = file.text().with(round.edits());
        CheckedFile left = checking.check(name, text.content(), beside);
        return new Fixed(text, file.fixed() + round.fixed(), left);
    }
}
