package ibid.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text file that can be edited such that all else stays as it is: its encoding, its byte order mark, the line ends it
 * has. Immutable.
 */
public final class EncodedText {
    private final byte[] content;
    private final Charset charset;
    private final int markLength;
    /** With the file's own line ends. */
    private final String text;

    private EncodedText(byte[] content, Charset charset, int markLength, String text) {
        this.content = content;
        this.charset = charset;
        this.markLength = markLength;
        this.text = text;
    }

    public static EncodedText of(byte[] content) {
        Decoding.Decoded decoded = Decoding.decoded(content);
        return new EncodedText(content.clone(), decoded.charset(), decoded.markLength(), decoded.text());
    }

    /** Whether it can be edited: not if bytes of it mean nothing in its encoding, so that they would be lost. */
    public boolean isEditable() {
        return encoded(text).filter(same -> Arrays.equals(same, content)).isPresent();
    }

    public byte[] content() {
        return content.clone();
    }

    /** With the line ends that it has, unlike {@link SourceText}. */
    public String text() {
        return text;
    }

    /** Whether the file's encoding has all the characters of an edit. */
    public boolean canHold(Edit edit) {
        return charset.newEncoder().canEncode(edit.text());
    }

    /** The file after edits of what {@link Decoding} makes of it; line ends in them become those of the file. */
    public EncodedText with(List<Edit> edits) {
        String edited = Edit.apply(own(edits), text);
        byte[] bytes = encoded(edited).orElseThrow(() -> new IllegalArgumentException("cannot be held"));
        return new EncodedText(bytes, charset, markLength, edited);
    }

    private Optional<byte[]> encoded(String edited) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(edited));
            byte[] all = Arrays.copyOf(content, markLength + bytes.remaining());
            bytes.get(all, markLength, bytes.remaining());
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The edits as the file counts: a line end of two characters is one in what is decoded. */
    private List<Edit> own(List<Edit> edits) {
        String lineEnd = lineEnd();
        List<Edit> own = new ArrayList<>();
        int decoded = 0;
        int at = 0;
        for (Edit edit : edits.stream().sorted(Edit.ORDER).toList()) {
            int start = advance(at, edit.span().start() - decoded);
            int end = advance(start, edit.span().length());
            own.add(new Edit(new Span(start, end), edit.text().replace("\n", lineEnd)));
            decoded = edit.span().end();
            at = end;
        }
        return own;
    }

    private int advance(int from, int characters) {
        int at = from;
        for (int i = 0; i < characters; i++) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    /** The first there is. */
    private String lineEnd() {
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        if (carriage < 0) {
            return "\n";
        }
        return feed == carriage + 1 ? "\r\n" : feed >= 0 && feed < carriage ? "\n" : "\r";
    }
}
