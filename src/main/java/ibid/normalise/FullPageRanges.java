package ibid.normalise;

import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Reference;

/** Last pages written out: 1783–6 as 1783–1786. */
final class FullPageRanges implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        Pages pages = reference.get(Field.PAGE).orElse(null);
        if (pages == null) {
            return reference;
        }
        Pages full = pages.expanded();
        return full.equals(pages) ? reference : reference.with(Field.PAGE, full);
    }
}
