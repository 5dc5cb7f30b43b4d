package ibid.parse.synthesis;

import ibid.model.Name;
import ibid.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How one style prints names. */
final class PeopleLook {
    private final boolean familyFirst;
    private final boolean onlyFirstInverted;
    private final boolean fullGiven;
    private final boolean capitals;
    private final String afterFamily;
    private final String afterInitial;
    private final String between;
    private final String beforeLast;
    private final int most;
    private final String etAl;

    PeopleLook(Language language, Random random) {
        familyFirst = random.nextInt(4) > 0;
        onlyFirstInverted = familyFirst && random.nextInt(6) == 0;
        fullGiven = random.nextInt(4) == 0;
        capitals = random.nextInt(
                        language.code().equals("pt") ? 2 : language.code().matches("es|fr|it") ? 5 : 9)
                == 0;
        afterFamily = random.nextInt(3) > 0 ? ", " : " ";
        String[] dots = {".", ". ", "", ". "};
        afterInitial = dots[random.nextInt(afterFamily.equals(" ") ? 3 : 4)];
        String[] separators = {", ", ", ", "; ", afterFamily.equals(", ") ? "/" : ", ", " / ", " – "};
        between = separators[random.nextInt(random.nextInt(3) == 0 ? 6 : 3)];
        String and = language.word("and", random);
        String[] last = {between, " " + and + " ", between.strip() + " " + and + " ", between};
        beforeLast = last[random.nextInt(4)];
        most = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 99;
        etAl = (random.nextBoolean() ? " " : ", ") + language.word("etal", random);
    }

    String print(Names names) {
        List<Name> list = names.list();
        int shown = Math.min(list.size(), list.size() > most + 1 ? most : list.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            boolean last = i == list.size() - 1;
            text.append(i == 0 ? "" : last ? beforeLast : between);
            text.append(print(list.get(i), familyFirst && !(onlyFirstInverted && i > 0)));
        }
        return text + (shown < list.size() || names.others() ? etAl : "");
    }

    private String print(Name name, boolean inverted) {
        if (name.isLiteral()) {
            return name.literal();
        }
        String particle = (name.droppingParticle() + " " + name.nonDroppingParticle()).strip();
        String family = (particle + " " + name.family()).strip();
        family = capitals ? family.toUpperCase(Locale.ROOT) : family;
        String given = (fullGiven ? name.given() : initials(name.given())).strip();
        if (given.isEmpty()) {
            return family;
        }
        String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
        return inverted ? family + afterFamily + given + suffix : given + " " + family + suffix;
    }

    private String initials(String given) {
        StringBuilder initials = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && (start || Character.isUpperCase(c))) {
                initials.append(Character.toUpperCase(c)).append(afterInitial);
            } else if (c == '-' && initials.length() > 0) {
                initials.setLength(initials.toString().stripTrailing().length());
                initials.append('-');
            }
            start = !letter;
        }
        return initials.toString();
    }
}
