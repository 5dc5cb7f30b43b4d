package ibid.normalise;

/**
 * Signs of one kind with the languages that have them. A sign is known by a 64-bit hash of its characters from the last
 * to the first, so that one walk through a word finds its endings and the word, and no string is made.
 */
final class SignTable {
    /** The hash of nothing. */
    static final long NOTHING = 0xcbf29ce484222325L;

    private final long[] hashes;
    /** A bit for each language, none where the slot is free. */
    private final long[] languages;

    /** @param slots a power of two, well above the number of signs */
    SignTable(int slots) {
        hashes = new long[slots];
        languages = new long[slots];
    }

    /** The hash of a text with one more character before it (FNV-1a, characters for bytes). */
    static long before(char c, long hash) {
        return (hash ^ c) * 0x100000001b3L;
    }

    /** The languages that have the sign of that hash, as bits; 0 if it is no sign. */
    long languages(long hash) {
        return languages[slot(hash)];
    }

    /** Adds the sign between two places of a text for the languages of those bits. */
    void add(String text, int start, int end, long bits) {
        long hash = NOTHING;
        for (int i = end - 1; i >= start; i--) {
            hash = before(text.charAt(i), hash);
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        languages[slot] |= bits;
    }

    /** Where the hash is, or would be. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (languages[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
