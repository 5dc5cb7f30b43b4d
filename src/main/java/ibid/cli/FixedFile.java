package ibid.cli;

import ibid.Fixing;
import ibid.report.CheckedFile;
import ibid.text.EncodedText;
import ibid.text.LineDiff;

/**
 * A file that was checked, and perhaps mended.
 *
 * @param before the file as it was
 * @param after the file as it is to be; the same if nothing was mended
 * @param fixed how many findings were mended
 * @param left what is still to be found in it
 */
record FixedFile(EncodedText before, EncodedText after, int fixed, CheckedFile left) {
    /** Of which only the findings count. */
    static FixedFile unchanged(CheckedFile checked) {
        EncodedText nothing = EncodedText.of(new byte[0]);
        return new FixedFile(nothing, nothing, 0, checked);
    }

    static FixedFile of(byte[] before, Fixing.Fixed fixed) {
        return new FixedFile(EncodedText.of(before), fixed.text(), fixed.fixed(), fixed.left());
    }

    /** As the user named it. */
    String name() {
        return left.source().name();
    }

    boolean isChanged() {
        return !before.text().equals(after.text());
    }

    /** What would change, as a unified diff; empty if nothing would. */
    String diff() {
        return LineDiff.unified(name(), before.text(), after.text());
    }
}
