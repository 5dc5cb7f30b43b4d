package ibid.report;

import ibid.model.Finding;
import java.util.List;
import java.util.Locale;

/**
 * A finding and where it is.
 *
 * @param reference what people call the reference it is about, empty if none
 * @param fingerprint what the same finding has in the next run too, though lines move; unique in a run
 */
record Located(CheckedFile file, Finding finding, String reference, Place place, String fingerprint) {
    /** Its fix, if it has one. */
    List<LocatedFix> fixes() {
        return finding.fix().isNone() || !file.isText() ? List.of() : List.of(LocatedFix.of(file, finding.fix()));
    }

    /** {@code error}. */
    String severity() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** {@code coase1937nature: what is wrong}, fit for one line; a page or paragraph if there is no line to point to. */
    String message() {
        String about = reference.isEmpty() ? "" : reference + ": ";
        return Line.clean(about + finding.message() + (file.isText() ? "" : whereabouts()));
    }

    /** Where in a document that is no text: on a page, else in which paragraph, for these are what its lines are. */
    private String whereabouts() {
        int paragraph = finding.origin().line();
        return place.page() > 0
                ? " (page " + place.page() + ")"
                : paragraph > 0 ? " (paragraph " + paragraph + ")" : "";
    }
}
