package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.text.Edit;
import java.util.List;

/** How a reference is given the form that the others of its list have. */
@FunctionalInterface
interface FormFix {
    /** Of forms that only people can give. */
    FormFix NONE = (reference, subject, ruling) -> List.of();

    /**
     * The edits that do it; none if it is not clear where.
     *
     * @param ruling the form, as the message calls it
     */
    List<Edit> edits(Reference reference, Subject subject, String ruling);
}
