package ibid.cli;

import ibid.format.BibFile;
import ibid.format.tidy.Tidying;
import ibid.read.ReadException;
import ibid.text.Decoding;
import ibid.text.Edit;
import ibid.text.EncodedText;
import ibid.text.LineDiff;
import ibid.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A .bib file before and after, byte by byte: what was not edited keeps its encoding and its line ends. Immutable. */
final class TidiedFile {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)\\A(?:(?!%+\\s*encoding:)%.*+\\n)*+(%+\\s*encoding:\\s*)([\\w.:-]+)");
    private static final int BINARY_HEAD = 1 << 13;

    private final byte[] original;
    private final byte[] content;
    private final String before;
    private final Tidying.Tidied tidied;

    private TidiedFile(byte[] original, byte[] content, String before, Tidying.Tidied tidied) {
        this.original = original;
        this.content = content;
        this.before = before;
        this.tidied = tidied;
    }

    /** @throws ReadException if it is no .bib file, or one that cannot be edited without loss */
    static TidiedFile of(String name, byte[] content, Tidying tidying) throws ReadException {
        if (Decoding.looksBinary(Arrays.copyOf(content, Math.min(content.length, BINARY_HEAD)))) {
            throw new ReadException(name + ": is no text; ibid tidies .bib files");
        }
        EncodedText encoded = encoded(name, content);
        SourceText source = Decoding.decode(name, content);
        if (!source.text().isBlank() && new BibFile(source).items().isEmpty()) {
            throw new ReadException(name + ": no BibTeX entry found; ibid tidies .bib files");
        }
        Tidying.Tidied tidied = tidying.tidy(source);
        boolean transcode = tidying.letters() == Tidying.Letters.UTF8 && !isUtf8(encoded, content);
        if (transcode) {
            encoded = encoded(name, encoded.text().getBytes(StandardCharsets.UTF_8));
            tidied = new Tidying.Tidied(declaringUtf8(tidied.text()), tidied.keys(), tidied.notes());
        }
        List<Edit> edits = LineDiff.edits(source.text(), tidied.text());
        if (!edits.stream().allMatch(encoded::canHold)) {
            throw new ReadException(name + ": its encoding lacks letters that it would get; add --encoding utf8");
        }
        byte[] after =
                edits.isEmpty() && !transcode ? content : encoded.with(edits).content();
        return new TidiedFile(content, after, source.text(), tidied);
    }

    /** @throws ReadException if bytes of it mean nothing in its encoding, so that they would be lost */
    static EncodedText encoded(String name, byte[] content) throws ReadException {
        EncodedText text = EncodedText.of(content);
        if (!text.isEditable()) {
            throw new ReadException(
                    name + ": holds bytes that mean nothing in its encoding; convert it to UTF-8 first");
        }
        return text;
    }

    private static boolean isUtf8(EncodedText encoded, byte[] content) {
        byte[] utf8 = encoded.text().getBytes(StandardCharsets.UTF_8);
        int mark = content.length - utf8.length;
        return (mark == 0 || mark == 3) && Arrays.equals(utf8, 0, utf8.length, content, mark, content.length);
    }

    private static String declaringUtf8(String text) {
        Matcher declared = DECLARED.matcher(text);
        return declared.find()
                ? text.substring(0, declared.start(2)) + "UTF-8" + text.substring(declared.end(2))
                : text;
    }

    /** As it was read. */
    byte[] original() {
        return original;
    }

    /** Afterwards. */
    byte[] content() {
        return content;
    }

    /** The text as it was read. */
    String before() {
        return before;
    }

    /** The text afterwards, and what else came of it. */
    Tidying.Tidied tidied() {
        return tidied;
    }
}
