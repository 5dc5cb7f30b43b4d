package ibid.cli;

import ibid.check.Baseline;
import ibid.model.Finding;
import ibid.read.ReadException;
import ibid.report.CheckedFile;
import java.io.IOException;
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
            return with(file, List.of());
        }
        int gone = known.gone(path, file.findings());
        if (gone > 0) {
            console.message(
                    baseline + ": " + gone + " known of " + path + " no longer found; --update-baseline forgets");
        }
        return with(file, known.fresh(path, file.findings()));
    }

    /** Writes those that were to be updated. */
    void finish() throws IOException {
        if (updating) {
            for (Map.Entry<String, Baseline> entry : read.entrySet()) {
                BaselineFile.write(entry.getKey(), entry.getValue());
            }
        }
    }

    private static CheckedFile with(CheckedFile file, List<Finding> findings) {
        return new CheckedFile(file.source(), file.isText(), file.references(), findings);
    }
}
