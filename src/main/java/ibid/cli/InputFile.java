package ibid.cli;

import ibid.read.Companions;
import ibid.read.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file as the user named it; {@code -} is standard input. */
final class InputFile {
    static final String STDIN = "-";

    private InputFile() {}

    /** @throws ReadException if it cannot be read, with the reason */
    static byte[] read(Console console, String name) throws ReadException {
        try (InputStream content = open(console, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (OutOfMemoryError e) {
            throw new ReadException(name + ": too large to be read whole");
        }
    }

    /** @throws ReadException if it cannot be opened, with the reason */
    static InputStream open(Console console, String name) throws ReadException {
        if (name.equals(STDIN)) {
            return console.in();
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new ReadException(name + ": a folder in which there is no article or library");
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (InvalidPathException e) {
            throw new ReadException(name + ": is no file name");
        }
    }

    /** The files in the folder of the one so named, and in folders in it; none beside standard input. */
    static Companions beside(String name) {
        if (name.equals(STDIN)) {
            return Companions.NONE;
        }
        return other -> {
            try {
                Path article = Path.of(name).toAbsolutePath().normalize();
                Path file = article.resolveSibling(other).toRealPath();
                if (!file.startsWith(article.resolveSibling("").toRealPath())) {
                    throw new IOException(other + " leads out of the article's folder");
                }
                return Files.readAllBytes(file);
            } catch (InvalidPathException e) {
                throw new IOException(other + " is no file name", e);
            }
        };
    }

    static ReadException unreadable(String name, IOException e) {
        return new ReadException(name + ": " + reason(e));
    }

    /** Why a file cannot be read or written; the system's own messages are often the file's name alone. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
