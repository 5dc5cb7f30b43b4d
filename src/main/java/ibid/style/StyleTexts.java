package ibid.style;

import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.csl.xml.XmlElement;
import ibid.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The XML texts of styles and locales: of those that travel with ibid by id, of local files by path. */
final class StyleTexts {
    /** Where the repository's own styles stand. */
    static final String OWN = "ibid/styles/";

    /** The published styles first: what is not there costs a look into each jar of the class path. */
    private static final String[] FOLDERS = {"", "dependent/", OWN};

    private StyleTexts() {}

    /** The style of that id, whatever its folder. */
    static Optional<String> style(String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        for (String folder : FOLDERS) {
            Optional<String> text = resource("/" + folder + id + ".csl");
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The locale file of exactly that language tag. */
    static Optional<String> locale(String tag) {
        return isId(Folding.fold(tag)) ? resource("/locales-" + tag + ".xml") : Optional.empty();
    }

    /**
     * The root element of a style or locale.
     *
     * @param source what messages call it
     * @throws StyleException if this is not XML, not in the CSL namespace, or not safe to read
     */
    static XmlElement parse(String source, String text) throws StyleException {
        try {
            return CslXml.parse(source, text);
        } catch (CslException e) {
            throw new StyleException(String.valueOf(e.getMessage()));
        }
    }

    /** @throws StyleException if there is no such file, or it is no text */
    static String file(String path) throws StyleException {
        try {
            Path file = Path.of(path);
            if (Files.size(file) > 2L * CslXml.MAX_SIZE) {
                throw new StyleException(path + ": too large for a CSL style");
            }
            return decode(path, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StyleException(path + ": no such file; give the path of a .csl file or the name of a style");
        } catch (IOException | IllegalArgumentException e) {
            throw new StyleException(path + ": the file cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Everyday names and the ids that they stand for. */
    static Map<String, String> nicknames() {
        Map<String, String> nicknames = new LinkedHashMap<>();
        String table = resource("/ibid/style/nicknames.tsv").orElseThrow();
        new BufferedReader(new StringReader(table)).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            nicknames.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return nicknames;
    }

    private static String decode(String path, byte[] bytes) throws StyleException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new StyleException(path + ": not a CSL style: the file is not UTF-8 text");
        }
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = StyleTexts.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids are made of these characters alone, so none can lead out of its folder. */
    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
}
