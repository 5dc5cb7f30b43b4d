package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts a printed list into the order of the alphabet: each entry stays whole, and what stands between them where it is. */
final class Sorting {
    /** "———" stands for the authors above, which would be others then. */
    private static final Pattern REPEATED =
            Pattern.compile("^\\s*[-\\u2010-\\u2015_]{2,}.*|^\\s*(?:Ders|Dies|Idem|Id)\\b.*");

    private Sorting() {}

    /** @param alphabet what the works are sorted by */
    static Fix of(Subject subject, Function<Reference, String> alphabet) {
        List<Reference> listed = subject.library().references();
        List<Written> places = new ArrayList<>();
        int end = 0;
        for (Reference reference : listed) {
            Written written = Written.of(reference, subject);
            boolean movable = !written.text().isBlank()
                    && written.start() >= end
                    && !Texts.firstName(reference).isEmpty()
                    && written.isOnePiece(subject)
                    && !REPEATED.matcher(subject.printed(reference)).find();
            if (!movable) {
                return Fix.NONE;
            }
            end = written.start() + written.text().length();
            places.add(written);
        }
        return Fix.safe(edits(listed, places, alphabet));
    }

    private static List<Edit> edits(
            List<Reference> listed, List<Written> places, Function<Reference, String> alphabet) {
        List<String> keys = listed.stream().map(alphabet).toList();
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            sorted.add(i);
        }
        sorted.sort(Comparator.comparing(keys::get));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Written here = places.get(i);
            String text = places.get(sorted.get(i)).text();
            if (!text.equals(here.text())) {
                edits.add(new Edit(here.place(0, here.text().length()), text));
            }
        }
        return edits;
    }
}
