package ibid.csl;

import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.csl.xml.XmlElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The published locale files. */
final class TestLocales {
    private TestLocales() {}

    static Optional<XmlElement> locale(String tag) throws CslException {
        String name = "/locales-" + tag + ".xml";
        try (InputStream file = TestLocales.class.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(CslXml.parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
