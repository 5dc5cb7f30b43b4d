package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.text.SourceText;
import java.util.function.Consumer;

/** Reads the {@code input bibtex} of a case, or whatever its format is, and writes it, or what was found in it. */
public final class FormatStage {
    private FormatStage() {}

    /** @param input the info string of the input block */
    public static String write(String input, String content, String format) throws FormatException {
        return format(format).write(library(input, content, finding -> {}));
    }

    /** The findings, one a line. */
    public static String findings(String input, String content) throws FormatException {
        StringBuilder lines = new StringBuilder();
        library(input, content, finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }

    private static Library library(String input, String content, Consumer<Finding> findings) throws FormatException {
        String name = input.substring("input".length()).strip();
        return format(name).read(SourceText.of("input", content), findings);
    }

    private static Format format(String name) {
        return Formats.byName(name).orElseThrow(() -> new IllegalArgumentException("no format: '" + name + "'"));
    }
}
