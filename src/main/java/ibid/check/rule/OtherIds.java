package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** PMID, PMCID and ORCID of the wrong shape. */
final class OtherIds extends ReferenceRule {
    private static final Field<?> ORCID = Field.of("orcid");

    OtherIds() {
        super("IDN007", "pmid-pmcid-orcid", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String pmid = reference.text(Field.PMID).strip();
        if (!pmid.matches("|(?i)(?:pmid:?\\s*)?[1-9]\\d{0,7}")) {
            faults.accept("'" + pmid + "' is no PMID, which has up to 8 digits");
        }
        String pmcid = reference.text(Field.PMCID).strip();
        if (!pmcid.matches("|(?i)(?:PMC)?\\d{1,8}(?:\\.\\d+)?")) {
            faults.accept("'" + pmcid + "' is no PMCID; one looks like PMC1234567");
        }
        String orcid = reference.text(ORCID).strip();
        if (!orcid.isEmpty() && !isOrcid(orcid)) {
            faults.accept("'" + orcid + "' is no ORCID; look for a wrong digit");
        }
    }

    /** ISO 7064, MOD 11-2. */
    private static boolean isOrcid(String orcid) {
        String digits =
                orcid.substring(orcid.lastIndexOf('/') + 1).replace("-", "").toUpperCase(Locale.ROOT);
        if (!digits.matches("\\d{15}[\\dX]")) {
            return false;
        }
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
