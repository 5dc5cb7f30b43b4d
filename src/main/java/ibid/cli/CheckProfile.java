package ibid.cli;

import ibid.check.Profile;
import ibid.read.ReadException;
import ibid.text.Decoding;
import java.util.Optional;

/** The profile that a user names: one that travels with ibid, or a table in a file. */
final class CheckProfile {
    private CheckProfile() {}

    /** @throws ReadException if it is neither */
    static Profile read(Console console, String name) throws ReadException {
        Optional<Profile> known = name.isEmpty() ? Optional.of(Profile.usual()) : Profile.named(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (!name.endsWith(".tsv")) {
            throw new ReadException("profile '" + name + "' is unknown; known are " + String.join(", ", Profile.NAMES)
                    + ", or name a .tsv file");
        }
        try {
            return Profile.parse(
                    Decoding.decode(name, InputFile.read(console, name)).text());
        } catch (IllegalArgumentException e) {
            throw new ReadException(name + ": " + e.getMessage());
        }
    }
}
