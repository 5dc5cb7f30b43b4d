package ibid.parse;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of people with words for what they did ("(Eds.)", "hrsg. von", "translated by"): those decide on the field. */
final class Contributors {
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private String rest;

    private Contributors(String text) {
        this.rest = text;
    }

    static void read(Draft draft, Label label, String text) {
        if (!Draft.hasLetterOrDigit(text)) {
            repeated(draft, label, text);
            return;
        }
        Contributors contributors = new Contributors(unwrapped(EntryKey.without(withoutTags(text))));
        if (label != Label.AUTHOR) {
            contributors.rest = Titles.withoutIn(contributors.rest);
        }
        contributors.readTurns(draft, label);
        if (label == Label.EDITOR) {
            contributors.readWork(draft, Titles.startsWithIn(text));
        }
        contributors.stripBracketsInside();
        contributors.stripEnd(draft);
        contributors.stripStart(draft, label);
        contributors.put(draft, label);
    }

    private static String withoutTags(String text) {
        String rest = Punctuation.foldSpaces(text);
        int open = rest.indexOf('<');
        while (open >= 0 && rest.indexOf('>', open) > 0) {
            rest = rest.substring(0, open) + rest.substring(rest.indexOf('>', open) + 1);
            open = rest.indexOf('<', open);
        }
        return Punctuation.trim(rest, "<>");
    }

    /** "Albert Mills (ed.) und Peta Tancred (ed.)": a role behind each name. */
    private void stripBracketsInside() {
        for (int open = rest.indexOf('('); open >= 0; open = rest.indexOf('(', open + 1)) {
            int close = Punctuation.closer(rest.substring(open, Math.min(rest.length(), open + 14)), 0) + open;
            if (close > open && takeRoles(rest.substring(open + 1, close))) {
                rest = (rest.substring(0, open).stripTrailing() + rest.substring(close + 1)).strip();
            }
        }
    }

    private static String unwrapped(String text) {
        return text.startsWith("(") ? Punctuation.unwrap(Punctuation.trimEnd(text, ".,;:")) : text;
    }

    /** "R. Harris, Ed.; C. Bally & A. Sechehaye, Trans.": each list of names with the role behind it. */
    private void readTurns(Draft draft, Label label) {
        for (int comma = rest.indexOf(", "); comma > 0; comma = rest.indexOf(", ", comma + 1)) {
            int end = endOfWord(comma + 2);
            int behind = end < rest.length() && rest.charAt(end) == '.' ? end + 1 : end;
            int names = behind + 1;
            boolean turn = names < rest.length()
                    && behind > end
                    && end - comma > 3
                    && ",;".indexOf(rest.charAt(behind)) >= 0
                    && Role.of(Folding.fold(rest.substring(comma + 2, end))) != null;
            if (turn) {
                read(draft, label, rest.substring(0, behind));
                rest = Punctuation.trimStart(rest.substring(names), "&");
                comma = -1;
            }
        }
    }

    /** "Continental Drilling (eds. Harms, U.)", "Kritik, Hrsg.: IMSF": in front of the role stands what was edited. */
    private void readWork(Draft draft, boolean in) {
        for (String role : List.of(" (eds. ", " (ed. ", " (Hrsg. ", " Hrsg.: ", " ed. ", " eds. ")) {
            int at = in || !role.startsWith(" e") ? rest.indexOf(role) : -1;
            if (at > 0 && Draft.hasLetterOrDigit(rest.substring(at + role.length()))) {
                roles.add(Role.EDITOR);
                String work = Titles.cleanContainer(rest.substring(0, at));
                if (!draft.put(Field.CONTAINER_TITLE, work)) {
                    draft.note(work);
                }
                rest = Punctuation.trimEnd(rest.substring(at + role.length()), ")");
            }
        }
    }

    /** A dash where the authors of the entry before are meant. */
    private static void repeated(Draft draft, Label label, String text) {
        String dash = Punctuation.trim(text, ".,;:()[]");
        if (label == Label.AUTHOR && !dash.isEmpty()) {
            draft.put(Field.AUTHOR, new Verbatim(dash));
        }
    }

    /** One list of both; a family name alone gives way to the full name of the other list. */
    static Names joined(Names first, Names second) {
        List<Name> names = new ArrayList<>(first.list());
        names.removeIf(name -> name.given().isEmpty() && !name.isLiteral() && hasFamily(second, name.family()));
        for (Name name : second.list()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return new Names(names, first.others() || second.others());
    }

    private static boolean hasFamily(Names names, String family) {
        return names.list().stream().anyMatch(name -> name.family().equals(family));
    }

    private void put(Draft draft, Label label) {
        if (!Draft.hasLetterOrDigit(rest) || isNobody()) {
            return;
        }
        Value names = Names.parse(rest);
        if (!(names instanceof Names)) {
            draft.leave(rest);
            return;
        }
        if (roles.contains(Role.TRANSLATOR) && roles.contains(Role.EDITOR)) {
            draft.addNames(Field.EDITOR, names);
            draft.addNames(Field.TRANSLATOR, names);
        } else {
            draft.addNames(field(label), names);
        }
    }

    /** "Eds." and nothing else; "o. Hrsg.", German for no editor. */
    private boolean isNobody() {
        Set<Role> named = rest.length() < 24 ? rolesIn(rest) : null;
        return (named != null && !named.isEmpty()) || (rest.equals("o") && !roles.isEmpty());
    }

    private Field<Names> field(Label label) {
        return switch (label) {
            case TRANSLATOR -> Field.TRANSLATOR;
            case DIRECTOR -> Field.DIRECTOR;
            case PRODUCER -> Field.PRODUCER;
            case EDITOR -> roles.contains(Role.TRANSLATOR) ? Field.TRANSLATOR : Field.EDITOR;
            default -> byWords();
        };
    }

    private Field<Names> byWords() {
        if (roles.contains(Role.DIRECTOR)) {
            return Field.DIRECTOR;
        }
        if (roles.contains(Role.PRODUCER)) {
            return Field.PRODUCER;
        }
        return roles.contains(Role.EDITOR)
                ? Field.EDITOR
                : roles.contains(Role.TRANSLATOR) ? Field.TRANSLATOR : Field.AUTHOR;
    }

    // Behind the names: "(Eds.)", ", ed.", "(a cura di)"

    private void stripEnd(Draft draft) {
        boolean found = true;
        while (found) {
            rest = Punctuation.trimEnd(rest, ",;:.&/ ");
            found = stripBracketAtEnd(draft) || stripWordAtEnd();
        }
    }

    private boolean stripBracketAtEnd(Draft draft) {
        boolean closed = rest.endsWith(")") || rest.endsWith("]");
        int open = Math.max(rest.lastIndexOf('('), rest.lastIndexOf('['));
        if (open < 0 || (!closed && open < rest.length() - 16)) {
            return false;
        }
        String inside = rest.substring(open + 1, closed ? rest.length() - 1 : rest.length());
        if (Notes.isNoDate(inside)) {
            draft.leave(inside);
        } else if (!takeRoles(inside)) {
            return false;
        }
        rest = rest.substring(0, open);
        return true;
    }

    /** Whether the text holds words for roles, which are kept, and little else. */
    private boolean takeRoles(String text) {
        Set<Role> named = rolesIn(text);
        boolean alone = named != null && (!named.isEmpty() || text.isBlank());
        if (named != null && alone) {
            roles.addAll(named);
        }
        return alone;
    }

    /** The roles in "Eds.", "a cura di", "Writer/Director", "Hrsg. 1998"; null if the text has other words. */
    private static @Nullable Set<Role> rolesIn(String text) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        String folded = Folding.fold(text);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                String word = folded.substring(start, i);
                Role role = Role.of(word);
                if (role != null) {
                    named.add(role);
                } else if (word.length() > 1 && !Role.isBy(word)) {
                    return null;
                }
                start = i + 1;
            }
        }
        return named;
    }

    private boolean stripWordAtEnd() {
        int start = rest.length();
        while (start > 0 && (Character.isLetter(rest.charAt(start - 1)) || rest.charAt(start - 1) == '.')) {
            start--;
        }
        String word = Punctuation.trim(rest.substring(start), ".");
        boolean apart = start > 0 && start < rest.length();
        if (!apart || word.isEmpty() || !isEndMark(start, word) || !isRole(Folding.fold(word))) {
            return false;
        }
        rest = rest.substring(0, start);
        return true;
    }

    /** "Smith, ed." and "Smith eds": not the "Ed" or the "Dir" of a name, which a capital shows unless a comma precedes. */
    private boolean isEndMark(int start, String word) {
        String before = Punctuation.trimEnd(rest.substring(0, start), " ");
        return Character.isLowerCase(word.charAt(0))
                || before.endsWith(",")
                || before.endsWith("(")
                || word.length() > 5
                || word.equals("Hrsg")
                || word.equals("Hg")
                || word.equals("Eds");
    }

    // Before the names: "edited by", "hrsg. von", "a cura di", "Trans."

    private void stripStart(Draft draft, Label label) {
        boolean more = true;
        while (more) {
            rest = Punctuation.trimStart(rest, ",;:.()[]–—- ");
            int end = endOfWord(0);
            more = startsRole(Folding.fold(rest.substring(0, end)), end, label);
            if (more) {
                int cut = cutAfterBy(end);
                leaveLanguage(draft, end, cut);
                rest = Punctuation.trimStart(rest.substring(Math.max(cut, end)), ".,;:)- ");
                more = cut < 0;
            }
        }
    }

    /** "de l’italien" of "trad. de l’italien par" is not lost. */
    private void leaveLanguage(Draft draft, int from, int cut) {
        int end = cut < 0 ? -1 : rest.lastIndexOf(' ', cut - 1);
        if (end > from && roles.equals(EnumSet.of(Role.TRANSLATOR))) {
            draft.leave(Punctuation.trim(rest.substring(from, end), "., "));
        }
    }

    private boolean startsRole(String word, int end, Label label) {
        if (end == 0 || end >= rest.length()) {
            return false;
        }
        if (word.equals("by") && label != Label.AUTHOR) {
            return true;
        }
        if (word.equals("a")) {
            return rest.startsWith("a cura", 0) || rest.startsWith("A cura") || rest.startsWith("a c.");
        }
        boolean lead = Role.isLead(word) && cutAfterBy(end) > 0;
        boolean comma = rest.charAt(end) == ',' && Character.isUpperCase(rest.charAt(0));
        return lead || (isRole(word) && !(comma && label == Label.AUTHOR) && !isGivenEd(end, label));
    }

    /** "Ed Smith" is a name, "Ed. Smith" as an editor is not. */
    private boolean isGivenEd(int end, Label label) {
        return label == Label.AUTHOR && Character.isUpperCase(rest.charAt(0)) && rest.charAt(end) != '.';
    }

    /** Behind "by" or its like among the first words, which must all be in small letters; -1 if there is none. */
    private int cutAfterBy(int from) {
        int at = from;
        for (int i = 0; i < 9; i++) {
            int start = skipMarks(at);
            int end = endOfWord(start);
            if (end == start) {
                return -1;
            }
            String word = rest.substring(start, end);
            String folded = Folding.fold(word);
            if (Role.isBy(folded) && end < rest.length() && Character.isLowerCase(word.charAt(0)) && !isInnerBy(end)) {
                return end;
            }
            boolean language = i > 0 && Character.isUpperCase(word.charAt(0)) && hasByBehind(end);
            boolean role = isRole(folded);
            if (!Character.isLowerCase(word.charAt(0)) && !role && !language) {
                return -1;
            }
            at = end;
        }
        return -1;
    }

    /** "de" in "trad. de l’anglais par": another word for "by" follows the language. */
    private boolean isInnerBy(int end) {
        int start = skipMarks(end);
        return start < rest.length() && Character.isLowerCase(rest.charAt(start)) && hasByBehind(endOfWord(start));
    }

    private boolean hasByBehind(int from) {
        for (String by : List.of(" by ", " von ", " par ", " por ", " di ", " da ")) {
            int at = rest.indexOf(by, Math.max(0, from - 1));
            if (at >= 0 && at < from + 20) {
                return true;
            }
        }
        return false;
    }

    private int skipMarks(int at) {
        int i = at;
        while (i < rest.length() && !Character.isLetter(rest.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the folded word is one for a role; the role is kept. */
    private boolean isRole(String word) {
        Role role = Role.of(word);
        if (role != null) {
            roles.add(role);
        }
        return role != null;
    }
}
