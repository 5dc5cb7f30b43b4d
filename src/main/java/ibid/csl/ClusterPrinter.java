package ibid.csl;

import ibid.csl.Cluster.Member;
import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.output.Node;
import ibid.csl.output.RichText;
import ibid.csl.render.Area;
import ibid.csl.render.Cite;
import ibid.csl.render.EndlessStyleException;
import ibid.csl.render.Layout;
import ibid.csl.render.Rendering;
import ibid.csl.render.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prints the cites of one place, grouped and joined as the style wants it.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#cite-collapsing">cite collapsing</a>
 */
final class ClusterPrinter {
    private final Registry registry;
    private final CompiledStyle style;
    private final Options options;
    private final Layout layout;

    ClusterPrinter(Registry registry, CompiledStyle style, Layout layout) {
        this.registry = registry;
        this.style = style;
        this.options = style.options();
        this.layout = layout;
    }

    RichText print(Cluster cluster) {
        boolean isInSentence = cluster.namesAuthor()
                && !style.isForNotes()
                && !cluster.members().isEmpty();
        if (!isInSentence) {
            return compose(joined(cluster.members()));
        }
        Member first = cluster.members().get(0);
        List<Member> rest = new ArrayList<>(cluster.members());
        rest.set(0, first.with(Cite.Mode.WITHOUT_AUTHOR));
        Box author = author(first);
        return compose(new Box().delimiter(" ").add(author).add(joined(rest)));
    }

    /** Who wrote the work as a sentence names them, also where the style's citations do not. */
    private Box author(Member member) {
        Rendering rendering = rendering(member.with(Cite.Mode.AUTHOR_ONLY));
        Layout inSentence = Objects.requireNonNullElse(style.inSentence(), layout);
        body(inSentence, rendering);
        Box author = rendering.printed().author();
        if (author != null) {
            return new Box().add(author);
        }
        return style.authors().body(rendering(member));
    }

    private Box joined(List<Member> members) {
        List<PrintedCite> cites = new ArrayList<>(members.size());
        boolean isAuthorOnly = false;
        for (Member member : members) {
            isAuthorOnly |= member.cite().mode() == Cite.Mode.AUTHOR_ONLY;
            cites.add(cite(member, !cites.isEmpty()));
        }
        if (options.groups() && !style.citationKeys().isEmpty()) {
            cites = grouped(cites);
        }
        PrintedCite before = null;
        for (PrintedCite cite : cites) {
            cite.follow(before, options);
            before = cite;
        }
        Box joined = new CiteJoin(style, layout).join(cites);
        return isAuthorOnly ? layout.formatted(joined) : layout.around(joined);
    }

    private PrintedCite cite(Member member, boolean goesOn) {
        Cite cite = member.cite();
        Rendering rendering = rendering(member);
        rendering.setPrinted(cite.prefix().isEmpty() ? goesOn : CiteAffixes.continues(cite.prefix()));
        Box body = body(layout, rendering);
        Box names = rendering.printed().names();
        if (cite.mode() == Cite.Mode.AUTHOR_ONLY && names != null) {
            body = Box.of(names);
        } else if (cite.mode() == Cite.Mode.WITHOUT_AUTHOR) {
            PrintedCite.cut(rendering.printed().author());
        }
        return new PrintedCite(member, body, rendering.printed(), text(names), year(rendering));
    }

    private Rendering rendering(Member member) {
        Settings settings = member.work().settings();
        return registry.rendering(Area.CITATION, member.work(), member.cite(), member.place(), settings);
    }

    private static Box body(Layout layout, Rendering rendering) {
        try {
            return layout.body(rendering);
        } catch (EndlessStyleException | StackOverflowError e) {
            return new Box();
        }
    }

    private String year(Rendering rendering) {
        Box year = rendering.printed().year();
        if (year == null) {
            return "";
        }
        Box bare = new Box();
        for (Node child : year.children()) {
            if (child != rendering.printed().yearSuffix()) {
                bare.add(child);
            }
        }
        return text(bare);
    }

    private String text(@Nullable Box box) {
        return box == null ? "" : compose(box).plain();
    }

    private RichText compose(Box box) {
        return Composer.compose(box, style.sheet().quotes());
    }

    /** With the cites of an author behind the first of them. */
    private static List<PrintedCite> grouped(List<PrintedCite> cites) {
        Map<String, List<PrintedCite>> groups = new LinkedHashMap<>();
        for (PrintedCite cite : cites) {
            String key = cite.names().isEmpty() ? "\n" + groups.size() : cite.names();
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(cite);
        }
        List<PrintedCite> grouped = new ArrayList<>(cites.size());
        groups.values().forEach(grouped::addAll);
        return grouped;
    }
}
