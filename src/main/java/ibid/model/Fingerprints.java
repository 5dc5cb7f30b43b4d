package ibid.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What tells a finding from others, and is the same in the next run though lines and counts have changed. */
public final class Fingerprints {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private Fingerprints() {}

    /** Rule, reference and message, the latter without its numbers; for people to read too. */
    public static String text(Finding finding) {
        String key = finding.reference().isEmpty() ? "" : finding.reference() + ": ";
        return finding.rule() + " " + key
                + NUMBER.matcher(finding.message()).replaceAll("#").strip();
    }

    /** One for each finding of a file, short and unique: of those with the same text, by their order. */
    public static List<String> of(String path, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            String text = text(finding);
            fingerprints.add(hash(path + "\n" + text + "\n" + seen.merge(text, 1, Integer::sum)));
        }
        return fingerprints;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java machine has it
        }
    }
}
