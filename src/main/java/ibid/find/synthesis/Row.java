package ibid.find.synthesis;

/** A line of a plain text, and what it is a part of. */
record Row(String text, Piece.Kind kind) {}
