package ibid.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a text file of unknown encoding to text. Decided in this order: byte order mark, UTF-16 that shows by its
 * zeros, valid UTF-8, what the file itself declares (HTML {@code meta}, XML declaration, {@code % Encoding:} of a .bib
 * file), windows-1252. Never fails: bytes that mean nothing in the encoding become U+FFFD. Thread-safe.
 *
 * @see <a href="https://encoding.spec.whatwg.org/">WHATWG Encoding, whose names and windows-1252 these are</a>
 */
public final class Decoding {
    /** How far into a file a declaration of its charset is looked for. */
    private static final int DECLARATION_WINDOW = 4096;

    /** What windows-1252 has at 0x80 to 0x9F; its five holes stay the control characters they are in Latin 1. */
    private static final String WINDOWS_1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private Decoding() {}

    /** @param name what messages call the text: a path as the user gave it, or {@code -} for standard input */
    public static SourceText decode(String name, byte[] bytes) {
        return SourceText.of(name, text(bytes));
    }

    /**
     * Whether these first bytes of a file are not text in any encoding: zeros that no UTF-16 explains, or more than a
     * few control characters.
     */
    public static boolean looksBinary(byte[] head) {
        if (byteOrderMark(head).isPresent() || utf16(head).isPresent()) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls * 50 > head.length;
    }

    private static String text(byte[] bytes) {
        return decoded(bytes).text();
    }

    /**
     * A text and how it was encoded.
     *
     * @param markLength bytes of the byte order mark, which is no part of the text
     */
    record Decoded(Charset charset, int markLength, String text) {}

    static Decoded decoded(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            int length = marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new Decoded(marked.get(), length, withoutMark(new String(bytes, marked.get())));
        }
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return new Decoded(wide.get(), 0, new String(bytes, wide.get()));
        }
        Optional<Charset> escaped = hasEscapes(bytes) ? declared(bytes).filter(Decoding::isSevenBit) : Optional.empty();
        if (escaped.isPresent()) {
            return new Decoded(escaped.get(), 0, new String(bytes, escaped.get()));
        }
        return utf8(bytes)
                .map(text -> new Decoded(StandardCharsets.UTF_8, 0, text))
                .orElseGet(() -> singleByte(bytes, declared(bytes)));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 is obvious when nearly every other byte of the beginning is zero and nearly no other one is. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WINDOW) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs >= 2 && oddZeros * 10 > pairs * 7 && evenZeros * 50 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 2 && evenZeros * 10 > pairs * 7 && oddZeros * 50 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(text);
        }
        // Printed, or put there for what is not UTF-8: a decoder tells.
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Not UTF-8, so a file that declares UTF-8 is wrong about itself, and Latin 1 means windows-1252 as in browsers. */
    private static Decoded singleByte(byte[] bytes, Optional<Charset> declared) {
        Charset charset = declared.orElse(StandardCharsets.ISO_8859_1);
        boolean unusable = charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
        if (unusable
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.name().equals("windows-1252")) {
            return new Decoded(Charset.forName("windows-1252"), 0, windows1252(bytes));
        }
        return new Decoded(charset, 0, new String(bytes, charset));
    }

    private static String windows1252(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            text[i] = b >= 0x80 && b < 0xA0 ? WINDOWS_1252_C1.charAt(b - 0x80) : (char) b;
        }
        return new String(text);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WINDOW);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher matcher = Pattern.compile(
                        "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
                                + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)"
                                + "|^%+\\s*encoding:\\s*([\\w.:-]+)",
                        Pattern.MULTILINE)
                .matcher(head);
        return matcher.find() ? charset(firstGroup(matcher)) : Optional.empty();
    }

    private static String firstGroup(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** ISO-2022-JP and its like are valid ASCII byte by byte, so that only the declaration tells. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
    }

    private static boolean hasEscapes(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
