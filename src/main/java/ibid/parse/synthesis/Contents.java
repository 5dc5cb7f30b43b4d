package ibid.parse.synthesis;

import ibid.model.Names;

/** Where the parts of made-up references come from. */
interface Contents {
    /** An article in a journal: title, journal, and what numbers there are. */
    Parts article();

    /** A work with a title of its own. */
    Parts book();

    Names people();

    String bookTitle();

    String publisher();

    String place();

    /** The name of a series of books or reports. */
    String series();

    /** Ministries, agencies and the like that stand where authors do. */
    String organisation();
}
