package ibid.normalise;

import ibid.model.Reference;

/** One correction. Applied twice it changes no more than applied once, and it loses nothing a reader would miss. */
public interface Normaliser {
    /** The reference with the correction made, the very same if there is nothing to correct. Thread-safe. */
    Reference apply(Reference reference);
}
