package ibid.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Where a command's result goes: standard output, or a file that is written whole or not at all. */
final class OutputFile {
    private static final String OPTION = "-o";

    private OutputFile() {}

    static void declare(CommandSpec spec) {
        spec.addOption(Command.option(OPTION, "FILE", "Write to FILE instead of standard output."));
    }

    /** Whether the result goes to a file that the user named. */
    static boolean isNamed(ParseResult options) {
        return options.hasMatchedOption(OPTION);
    }

    static void write(Console console, ParseResult options, String result) throws IOException {
        if (options.hasMatchedOption(OPTION)) {
            replace(Path.of(options.<String>matchedOptionValue(OPTION, "")), result.getBytes(StandardCharsets.UTF_8));
        } else {
            console.print(result);
        }
    }

    /**
     * Writes beside the file and then moves, so that nobody ever sees half of it; a link stays a link.
     *
     * @throws IOException if it cannot be written; the message is fit for the user
     */
    static void replace(Path file, byte[] content) throws IOException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content); // a device or a pipe
            } else {
                move(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written (" + InputFile.reason(e) + ")", e);
        }
    }

    /** Who may read and write a file stays as it was, where files have such permissions. */
    private static void keepPermissions(Path old, Path replacement) throws IOException {
        boolean known = Files.getFileStore(replacement).supportsFileAttributeView(PosixFileAttributeView.class);
        if (known && Files.exists(old)) {
            Files.setPosixFilePermissions(replacement, Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(beside); // of a process of that number that was killed
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
