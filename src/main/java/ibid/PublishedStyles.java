package ibid;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.parse.synthesis.StylePrinter;
import ibid.style.CiteprocEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.StyleInfo;
import ibid.style.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets training references be printed in the styles that come with ibid. */
final class PublishedStyles implements StylePrinter {
    private final List<String> styles;
    private final List<String> journals;

    PublishedStyles() {
        List<StyleInfo> all = Styles.search("");
        styles = all.stream().map(StyleInfo::id).toList();
        journals = all.stream()
                .map(StyleInfo::title)
                .filter(title -> !title.contains("("))
                .toList();
    }

    @Override
    public List<String> styles() {
        return styles;
    }

    @Override
    public List<String> journals() {
        return journals;
    }

    @Override
    public String text(String style) {
        try {
            return Styles.find(style).xml();
        } catch (StyleException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> print(String text, String locale, List<Reference> references) {
        Map<String, String> printed = new HashMap<>();
        try {
            Style style = Styles.parse("training", text);
            new CiteprocEngine()
                    .bibliography(new Library(references), style, locale, Engine.Output.TEXT)
                    .forEach(entry -> printed.put(entry.id(), entry.text()));
        } catch (StyleException e) {
            return Map.of(); // a style without a bibliography
        }
        return printed;
    }
}
