package ibid.csl.locale;

import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.Optional;

/** Where locale files come from. Implementations are thread-safe. */
public interface LocaleSource {
    /**
     * The root of the locale file of exactly that language tag, {@code de-AT}; empty if there is none.
     *
     * @throws CslException if there is one, but broken
     */
    Optional<XmlElement> locale(String tag) throws CslException;
}
