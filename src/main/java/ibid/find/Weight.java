package ibid.find;

/**
 * How much something tells of a line, in natural logarithms of odds; all that is seen of a line is added up. Where
 * paragraphs are whole, a line holds more than where text is wrapped, and tells other things.
 *
 * @param listedBlock that a whole paragraph belongs to a reference list rather than to anything else
 * @param beginsBlock that a whole paragraph of a reference begins it
 * @param listedLine that a line of wrapped text belongs to a reference list
 * @param beginsLine that a line of wrapped text of a reference begins it
 */
record Weight(double listedBlock, double beginsBlock, double listedLine, double beginsLine) {
    double listed(boolean wrapped) {
        return wrapped ? listedLine : listedBlock;
    }

    double begins(boolean wrapped) {
        return wrapped ? beginsLine : beginsBlock;
    }
}
