package ibid.find.synthesis;

import java.util.List;

/** Writes the pieces of an article as a file. */
interface Writer {
    /** @param title of the whole, for running heads and the like */
    String write(String title, List<Piece> pieces);
}
