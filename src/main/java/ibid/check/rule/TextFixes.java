package ibid.check.rule;

import ibid.model.Field;
import ibid.model.Fix;
import ibid.text.CharacterEntities;
import ibid.text.Edit;
import ibid.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How characters that should not stand in a text are written rightly. */
final class TextFixes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TAG = Pattern.compile("</?(?:em|strong|span)\\b[^>]{0,40}>");
    private static final Pattern ENTITY =
            Pattern.compile("\\\\?&(?:[a-zA-Z]{2,8}|\\\\?#\\d{2,5}|\\\\?#x[0-9a-fA-F]{2,5});");
    private static final Pattern WRONG = Pattern.compile(
            "(?:[\\u00C2-\\u00F4]"
                    + "[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u2122]{1,3})+");
    private static final String CYRILLIC =
            "\u0430\u0435\u043E\u0440\u0441\u0445\u0410\u0412\u0415\u041A\u041C\u041D\u041E"
                    + "\u0420\u0421\u0422\u0425\u03BF";
    private static final String LATIN = "aeopcxABEKMHOPCTXo";

    private TextFixes() {}

    /** What mends all that a pattern finds in a reference. */
    @FunctionalInterface
    interface TextFix {
        Fix of(Written written, Pattern pattern);
    }

    /** Letters whose bytes were read as windows-1252, which cannot be told from letters that were meant. */
    static Fix mojibake(Written written, Pattern pattern) {
        return Fix.unsafe(written.replaceAll(WRONG, found -> decoded(found.group())));
    }

    private static String decoded(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Entities become characters; of tags those go that data should not have. Where a file is HTML, both are meant. */
    static Fix markup(Written written, Pattern pattern) {
        if (written.markup() == Written.Markup.HTML) {
            return Fix.NONE;
        }
        List<Edit> tags = written.isData() ? written.replaceAll(TAG, tag -> "") : List.of();
        List<Edit> entities = written.replaceAll(ENTITY, entity -> character(entity.group(), written));
        Optional<Span> url = written.value(Field.URL).map(span -> written.place(span.start(), span.end()));
        return Fix.safe(Stream.concat(tags.stream(), entities.stream())
                .filter(edit -> url.isEmpty() || !url.get().holds(edit.span()))
                .toList());
    }

    private static String character(String entity, Written written) {
        String plain = CharacterEntities.character(entity.replaceAll("[\\\\&;]", ""));
        boolean odd = plain.isBlank() || "{}\\~^".contains(plain);
        return odd ? entity : written.written(plain);
    }

    /** A letter and its mark become one character. */
    static Fix composed(Written written, Pattern pattern) {
        return Fix.safe(written.replaceAll(pattern, TextFixes::composed));
    }

    private static String composed(MatchResult found) {
        String one = Normalizer.normalize(found.group(), Normalizer.Form.NFC);
        return one.length() == 1 ? one : found.group();
    }

    /** What does not show goes. */
    static Fix invisible(Written written, Pattern pattern) {
        return Fix.safe(written.replaceAll(pattern, found -> ""));
    }

    /** The Latin letters that others were taken for. */
    static Fix homoglyphs(Written written, Pattern pattern) {
        return Fix.unsafe(written.replaceAll(pattern, found -> latin(found.group())));
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int letter = CYRILLIC.indexOf(word.charAt(i));
            if (letter >= 0) {
                latin.setCharAt(i, LATIN.charAt(letter));
            }
        }
        return latin.toString();
    }

    /** The halves of a word, which may be two words after all. */
    static Fix joined(Written written, Pattern pattern) {
        return Fix.unsafe(written.replaceAll(pattern, found -> found.group().replace("- ", "")));
    }
}
