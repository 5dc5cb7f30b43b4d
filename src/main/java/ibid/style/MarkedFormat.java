package ibid.style;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one output format given to citeproc-java: text with {@link Marks}, from which {@link RichText} makes all others. */
final class MarkedFormat extends BaseFormat {
    MarkedFormat() {
        setConvertLinks(true);
    }

    @Override
    public String getName() {
        return "marked";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        SecondFieldAlign align = context.getStyle().getBibliography().getSecondFieldAlign();
        List<Token> tokens = buffer.getTokens();
        int first = 0;
        while (align != SecondFieldAlign.FALSE
                && first < tokens.size()
                && tokens.get(first).isFirstField()) {
            first++;
        }
        return first == 0
                ? format(buffer)
                : Marks.LEFT_MARGIN
                        + format(buffer.copy(0, first))
                        + Marks.END
                        + Marks.RIGHT_INLINE
                        + format(buffer.copy(first, tokens.size()))
                        + Marks.END;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return Marks.LINK + address + Marks.LINK_TEXT + text + Marks.END;
    }

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(Marks.ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(Marks.END);
    }

    @Override
    protected String openFontVariant(int variant) {
        return String.valueOf(Marks.SMALL_CAPS);
    }

    @Override
    protected String closeFontVariant(int variant) {
        return String.valueOf(Marks.END);
    }

    @Override
    protected @Nullable String openFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? String.valueOf(Marks.BOLD) : null;
    }

    @Override
    protected @Nullable String closeFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? String.valueOf(Marks.END) : null;
    }

    @Override
    protected String openTextDecoration(int decoration) {
        return String.valueOf(Marks.UNDERLINE);
    }

    @Override
    protected String closeTextDecoration(int decoration) {
        return String.valueOf(Marks.END);
    }

    @Override
    protected String openVerticalAlign(int align) {
        return String.valueOf(align == FormattingAttributes.VA_SUP ? Marks.SUPERSCRIPT : Marks.SUBSCRIPT);
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return String.valueOf(Marks.END);
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return String.valueOf(
                switch (type) {
                    case LEFT_MARGIN -> Marks.LEFT_MARGIN;
                    case RIGHT_INLINE -> Marks.RIGHT_INLINE;
                    case INDENT -> Marks.INDENT;
                    case BLOCK -> Marks.BLOCK;
                });
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return String.valueOf(Marks.END);
    }
}
