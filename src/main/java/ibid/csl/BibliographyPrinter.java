package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.output.RichText;
import ibid.csl.render.Area;
import ibid.csl.render.Cite;
import ibid.csl.render.EndlessStyleException;
import ibid.csl.render.Layout;
import ibid.csl.render.Place;
import ibid.csl.render.Printed;
import ibid.csl.render.Rendering;
import ibid.csl.render.Settings;
import java.util.ArrayList;
import java.util.List;

/** Prints the entries of a bibliography. Used once. */
final class BibliographyPrinter {
    private final Registry registry;
    private final CompiledStyle style;
    private final Layout layout;
    private final AuthorSubstitute substitute;

    BibliographyPrinter(Registry registry, CompiledStyle style) {
        this.registry = registry;
        this.style = style;
        this.layout = style.bibliographyLayout();
        this.substitute = new AuthorSubstitute(style.options(), style.sheet().quotes());
    }

    List<Entry> print(List<Work> works) {
        List<Entry> entries = new ArrayList<>(works.size());
        for (Work work : works) {
            entries.add(new Entry(work.id(), entry(work), style.numbersEntries() ? work.number() : 0));
        }
        return entries;
    }

    private RichText entry(Work work) {
        Settings settings = settings(work);
        Rendering rendering = registry.rendering(Area.BIBLIOGRAPHY, work, Cite.of(work.id()), Place.FIRST, settings);
        Box body;
        try {
            body = layout.body(rendering);
        } catch (EndlessStyleException | StackOverflowError e) {
            return RichText.EMPTY;
        }
        Printed printed = rendering.printed();
        substitute.apply(printed.substitutable());
        Box arranged = style.options().isAligned() ? Layout.aligned(body) : body;
        return Composer.compose(layout.around(arranged), style.sheet().quotes());
    }

    /** What is added to cites is added here, too, where given names are added. */
    private Settings settings(Work work) {
        Settings settings = work.settings();
        return style.options().addGivenNames()
                ? settings
                : Settings.NONE.withYearSuffix(settings.yearSuffix()).withConditions(settings.conditions());
    }
}
