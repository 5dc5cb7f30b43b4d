package ibid.label.train;

import ibid.label.Sequence;

/**
 * A sequence to learn from.
 *
 * @param sequence its features by number
 * @param known what the {@link Prior} makes of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Example(Sequence sequence, float[] known) {}
