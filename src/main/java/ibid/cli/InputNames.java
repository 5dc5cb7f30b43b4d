package ibid.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that a user's names stand for: a folder stands for the articles and libraries in it, a pattern for what matches. */
final class InputNames {
    /** Suffixes of what is looked at in a folder; a file that is named may have any. */
    private static final Set<String> SUFFIXES = Set.of(
            "bbl",
            "bib",
            "cff",
            "csljson",
            "docm",
            "docx",
            "enw",
            "epub",
            "fodt",
            "htm",
            "html",
            "json",
            "jsonl",
            "ltx",
            "markdown",
            "md",
            "nbib",
            "nxml",
            "odt",
            "pdf",
            "ris",
            "tei",
            "tex",
            "text",
            "txt",
            "xhtml",
            "xml");

    private InputNames() {}

    /** In the order of the names, the files of each sorted. A name that stands for nothing stays, to be complained about. */
    static List<String> files(List<String> names) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            List<String> meant = meant(name);
            files.addAll(meant.isEmpty() ? List.of(name) : meant);
        }
        return files;
    }

    private static List<String> meant(String name) throws IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return isPattern(name) ? matching(name) : List.of();
        }
        if (Files.isDirectory(path)) {
            return below(path, InputNames::hasSuffix);
        }
        return !Files.exists(path) && isPattern(name) ? matching(name) : List.of();
    }

    private static boolean isPattern(String name) {
        return !name.equals(InputFile.STDIN) && name.matches("(?s).*[*?\\[{].*");
    }

    /** What matches a pattern that the shell has not expanded: {@code "articles/**.docx"}. */
    private static List<String> matching(String pattern) throws IOException {
        String fixed =
                pattern.substring(0, pattern.replaceFirst("(?s)[*?\\[{].*", "").lastIndexOf('/') + 1);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path folder = Path.of(fixed);
        return Files.isDirectory(folder) ? below(folder, matcher::matches) : List.of();
    }

    /** The files in a folder and in those in it, hidden ones left out. */
    private static List<String> below(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !isHidden(folder, file) && Files.isRegularFile(file) && wanted.test(file))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSuffix(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
