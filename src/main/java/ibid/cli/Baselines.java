package ibid.cli;

import ibid.check.Baseline;
import ibid.model.Finding;
import ibid.model.Silenced;
import ibid.read.ReadException;
import ibid.report.CheckedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The baselines of a run: one for all files, or one for those of each project. For one thread. */
final class Baselines {
    private final Console console;
    private final boolean updating;
    private final Map<String, Baseline> read = new TreeMap<>();

    /** @param updating whether the files are to be written anew rather than obeyed */
    Baselines(Console console, boolean updating) {
        this.console = console;
        this.updating = updating;
    }

    /**
     * The file with the findings that its baseline does not know; none if all are to be known from now on.
     *
     * @throws ReadException if the baseline cannot be read
     */
    CheckedFile fresh(CheckedFile file, String baseline) throws ReadException {
        if (baseline.isEmpty()) {
            return file;
        }
        if (!read.containsKey(baseline)) {
            read.put(baseline, BaselineFile.read(console, baseline, updating));
        }
        String path = CheckedFile.path(file.source().name());
        Baseline known = read.getOrDefault(baseline, Baseline.EMPTY);
        if (updating) {
            read.put(baseline, known.with(path, file.findings()));
            return fresh(file, List.of());
        }
        int gone = known.gone(path, file.findings());
        if (gone > 0) {
            console.message(
                    baseline + ": " + gone + " known of " + path + " no longer found; --update-baseline forgets");
        }
        return fresh(file, known.fresh(path, file.findings()));
    }

    /** Writes those that were to be updated. */
    void finish() throws IOException {
        if (updating) {
            for (Map.Entry<String, Baseline> entry : read.entrySet()) {
                BaselineFile.write(entry.getKey(), entry.getValue());
            }
        }
    }

    /** With those findings alone; the others are known. */
    private static CheckedFile fresh(CheckedFile file, List<Finding> fresh) {
        List<Silenced> silenced = new ArrayList<>(file.silenced());
        Map<Finding, Integer> told = new HashMap<>();
        fresh.forEach(finding -> told.merge(finding, 1, Integer::sum));
        for (Finding finding : file.findings()) {
            if (told.merge(finding, -1, Integer::sum) < 0) {
                silenced.add(new Silenced(finding, false, "known to the baseline"));
            }
        }
        return new CheckedFile(file.source(), file.isText(), file.references(), fresh, silenced);
    }
}
