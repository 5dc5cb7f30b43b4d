package ibid.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the glyphs of a page, in the order in which they are drawn, to words. */
final class WordBuilder {
    /** The least gap between words, as a part of the font's size. */
    static final float GAP = 0.16f;

    private final List<PrintedWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Glyph first = new Glyph("", 0, 0, 0, 0, 0);
    private Glyph last = first;

    private WordBuilder() {}

    static List<PrintedWord> words(List<Glyph> glyphs) {
        WordBuilder builder = new WordBuilder();
        for (Glyph glyph : Letters.composed(withoutOverprints(glyphs))) {
            builder.add(glyph);
        }
        builder.end(false);
        return builder.words;
    }

    private void add(Glyph glyph) {
        if (glyph.isSpace()) {
            end(true);
            return;
        }
        if (!text.isEmpty() && !goesOn(glyph)) {
            end(false);
        }
        first = text.isEmpty() ? glyph : first;
        last = glyph;
        text.append(glyph.text());
    }

    private boolean goesOn(Glyph glyph) {
        float size = Math.min(last.size(), glyph.size());
        float gap = glyph.x() - last.end() - last.spacing();
        return Math.abs(glyph.y() - last.y()) < 0.05f * size
                && glyph.size() < 1.3f * last.size()
                && last.size() < 1.3f * glyph.size()
                && gap < GAP * size
                && gap > -0.5f * size;
    }

    private void end(boolean spaced) {
        if (!text.isEmpty()) {
            words.add(new PrintedWord(text.toString(), first.x(), last.end(), last.y(), last.size(), spaced));
            text.setLength(0);
        }
    }

    /** Without letters that are printed twice in nearly the same place, for a bold look or a shadow. */
    private static List<Glyph> withoutOverprints(List<Glyph> glyphs) {
        Map<String, List<Glyph>> seen = new HashMap<>();
        List<Glyph> single = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            List<Glyph> same = seen.computeIfAbsent(glyph.text(), text -> new ArrayList<>());
            if (glyph.isSpace() || same.stream().noneMatch(other -> covers(glyph, other))) {
                single.add(glyph);
                same.add(glyph);
            }
        }
        return single;
    }

    private static boolean covers(Glyph glyph, Glyph other) {
        float tolerance = Math.min(0.15f * glyph.size(), glyph.width() / 2);
        return Math.abs(glyph.x() - other.x()) < tolerance && Math.abs(glyph.y() - other.y()) < 0.15f * glyph.size();
    }
}
