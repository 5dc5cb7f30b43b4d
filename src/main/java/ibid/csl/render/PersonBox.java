package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.output.Format;
import ibid.csl.output.Node;
import ibid.csl.text.Initials;
import ibid.csl.text.Markup;
import ibid.csl.text.Scripts;
import ibid.csl.text.TextCase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name, its parts in the order that style, script and position want.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name-part-order">name-part order</a>
 */
final class PersonBox {
    /** In these, a particle stays on the line of its name. */
    private static final Set<String> JOINED = Set.of("fr", "ru", "cs");

    private static final Look PERIODLESS = new Look("", "", Format.NONE, TextCase.NONE, true, null);

    private final Rendering rendering;
    private final NameStyle style;
    private final PersonName name;
    private final int level;
    private final String space;

    /** @param level how much of the given name is printed */
    PersonBox(Rendering rendering, NameStyle style, PersonName name, int level) {
        this.rendering = rendering;
        this.style = style;
        this.name = name;
        this.level = level;
        this.space = JOINED.contains(rendering.sheet().locale().language()) ? "\u00A0" : " ";
    }

    Box render(boolean isInverted) {
        if (name.isLiteral()) {
            return literal();
        }
        boolean hasLetters = Scripts.hasAlphabetic(name.family());
        if (!hasLetters) {
            boolean isMixed =
                    !name.given().isEmpty() && Scripts.isAlphabetic(name.given().codePointAt(0));
            return familyFirst(isMixed ? " " : "");
        }
        if (isOfFamilyFirstLanguage()) {
            return familyFirst(" ");
        }
        if (rendering.isSorting()) {
            return sortKey();
        }
        return isInverted ? inverted() : straight();
    }

    private boolean isOfFamilyFirstLanguage() {
        String language = rendering.item().language();
        return language.startsWith("ja")
                || language.startsWith("zh")
                || language.startsWith("ko")
                || language.equals("vi")
                || language.equals("hu");
    }

    private Box literal() {
        return part(name.literal(), style.family().bare());
    }

    private Box familyFirst(String separator) {
        Box family = join(space, nonDropping(), family());
        return join(
                separator,
                family,
                part(level == 0 ? "" : name.given(), style.given().bare()));
    }

    private Box sortKey() {
        Box given = given();
        if (rendering.sheet().demotesInSort()) {
            return join(" ", family(), given, dropping(), nonDropping(), suffix());
        }
        return join(" ", nonDropping(), family(), dropping(), given, suffix());
    }

    private Box inverted() {
        Box given = given();
        boolean isDemoted = rendering.sheet().demotesInDisplay();
        String glue = endsJoined(name.nonDropping()) ? "" : space;
        Box family = isDemoted ? family() : join(glue, nonDropping(), family());
        Box second = join(" ", given, dropping(), isDemoted ? nonDropping() : null);
        String separator = name.given().equals("Lord") || name.given().equals("Lady") ? ", " : style.sortSeparator();
        return join(separator, affixed(family, style.family()), affixed(second, style.given()), suffix());
    }

    private Box straight() {
        Box given = given();
        Box dropping = dropping();
        Box family = family();
        boolean isGlued = dropping != null
                && name.nonDropping().isEmpty()
                && endsWithSign(name.dropping())
                && !name.dropping().startsWith("de");
        if (isGlued) {
            family = join("", dropping, family);
            dropping = null;
        }
        Box full = endsJoined(name.nonDropping())
                ? join(space, dropping, join("", nonDropping(), family))
                : join(space, dropping, nonDropping(), family);
        full = join(name.commaSuffix() ? ", " : " ", full, suffix());
        String gap = level == 1
                        && style.initializeWith() != null
                        && style.initializeWith().indexOf('\u00A0') >= 0
                ? space
                : " ";
        return join(gap, affixed(given, style.given()), affixed(full, style.family()));
    }

    private static boolean endsJoined(String particle) {
        return !particle.isEmpty() && "’'- ".indexOf(particle.charAt(particle.length() - 1)) >= 0;
    }

    private static boolean endsWithSign(String particle) {
        char last = particle.isEmpty() ? ' ' : particle.charAt(particle.length() - 1);
        return last == '-' || Particles.isApostrophe(last);
    }

    private Box family() {
        return part(name.family(), style.family().bare());
    }

    private @Nullable Box nonDropping() {
        String particle = rendering.isSorting() ? withoutApostrophe(name.nonDropping()) : name.nonDropping();
        return particle.isEmpty() ? null : part(particle, style.family().bare());
    }

    /** The short form has no dropping particle and no suffix. */
    private @Nullable Box dropping() {
        String particle = rendering.isSorting() ? withoutApostrophe(name.dropping()) : name.dropping();
        return hasNoGiven() || particle.isEmpty()
                ? null
                : part(particle, style.given().bare());
    }

    private static String withoutApostrophe(String particle) {
        return particle.isEmpty() ? particle : particle.replaceFirst("['’]", "");
    }

    private @Nullable Box suffix() {
        if (hasNoGiven() || name.suffix().isEmpty()) {
            return null;
        }
        String terminator = style.initializeWith();
        String text = terminator == null ? name.suffix() : Initials.normalised(name.suffix(), terminator, true);
        return part(text, style.family().stripsPeriods() ? PERIODLESS : Look.NONE);
    }

    private boolean hasNoGiven() {
        return level == 0 || name.given().isEmpty();
    }

    private @Nullable Box given() {
        String terminator = style.initializeWith();
        boolean isForced = terminator == null && rendering.givenNames().rule().isInitials();
        String given = name.given();
        if (given.isEmpty() || level == 0) {
            return null;
        }
        if (level == 1 && (terminator != null || isForced) && !name.family().isEmpty()) {
            String with = terminator == null ? "" : terminator;
            boolean hyphens = rendering.sheet().hyphenates();
            given = style.initialize() ? Initials.of(given, with, hyphens) : Initials.normalised(given, with, hyphens);
        }
        return part(given, style.given().bare());
    }

    private Box part(String text, Look look) {
        Box box = look.box();
        String cased = rendering.inCase(text, look.textCase());
        String shown = look.stripsPeriods() || rendering.stripsPeriods() ? cased.replace(".", "") : cased;
        box.add(Markup.parse(shown, rendering.sheet().quotes()));
        return box;
    }

    private static @Nullable Box affixed(@Nullable Box box, Look look) {
        return box == null || (look.prefix().isEmpty() && look.suffix().isEmpty())
                ? box
                : Box.of(box).affixes(look.prefix(), look.suffix());
    }

    private static Box join(String separator, @Nullable Box... boxes) {
        Box joined = new Box().delimiter(separator);
        for (Box box : boxes) {
            if (box != null && !box.isEmpty()) {
                joined.add((Node) box);
            }
        }
        return joined;
    }
}
