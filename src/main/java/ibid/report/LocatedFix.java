package ibid.report;

import ibid.model.Fix;
import ibid.text.Edit;
import ibid.text.SourceText;
import java.util.List;

/**
 * A fix and where its edits are, as tools count.
 *
 * @param isSafe whether {@code --fix} makes it, and not {@code --unsafe-fixes} only
 */
record LocatedFix(boolean isSafe, List<LocatedEdit> edits) {
    /** More lines than these are no suggestion that somebody would read. */
    private static final int FEW_LINES = 10;

    /** An edit: what comes into its place. */
    record LocatedEdit(Place place, Edit edit) {
        String text() {
            return edit.text();
        }
    }

    LocatedFix {
        edits = List.copyOf(edits);
    }

    static LocatedFix of(CheckedFile file, Fix fix) {
        List<Edit> edits = fix.edits().stream().sorted(Edit.ORDER).toList();
        return new LocatedFix(
                fix.isSafe(), edits.stream().map(edit -> located(file, edit)).toList());
    }

    private static LocatedEdit located(CheckedFile file, Edit edit) {
        SourceText source = file.source();
        int start = edit.span().start();
        int end = edit.span().end();
        Place place =
                new Place(0, source.lineOf(start), source.columnOf(start), source.lineOf(end), source.columnOf(end));
        return new LocatedEdit(place, edit);
    }

    /** All edits as one, with what stands between them; none if that is long. */
    List<LocatedEdit> joined(CheckedFile file) {
        if (edits.size() == 1) {
            return edits;
        }
        int lines = edits.get(edits.size() - 1).place().endLine()
                - edits.get(0).place().line();
        // Joined last: what renumbers a list would copy all of it for each finding.
        return lines < FEW_LINES
                ? List.of(located(
                        file,
                        Edit.join(
                                edits.stream().map(LocatedEdit::edit).toList(),
                                file.source().text())))
                : List.of();
    }
}
