package ibid.cli;

import ibid.check.Declared;
import ibid.check.Journals;
import ibid.check.Profile;
import ibid.check.Retractions;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.read.ReadException;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.Styles;
import ibid.text.Decoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What users declare in files: each is read once a run, however many files it is about. Thread-safe. */
final class Declarations {
    private final Console console;
    private final Map<List<String>, Declared> read = new HashMap<>();

    Declarations(Console console) {
        this.console = console;
    }

    /** @throws ReadException if one of the files cannot be read, or is not what it should be */
    synchronized Declared of(CheckSettings settings) throws ReadException {
        List<String> key = List.of(settings.profile(), settings.style(), settings.retractions(), settings.journals());
        Declared known = read.get(key);
        if (known == null) {
            known = read(settings);
            read.put(key, known);
        }
        return known;
    }

    private Declared read(CheckSettings settings) throws ReadException {
        Profile profile = CheckProfile.read(console, settings.profile());
        return new Declared(
                profile, style(settings.style()), retractions(settings.retractions()), journals(settings.journals()));
    }

    private Retractions retractions(String name) throws ReadException {
        try {
            return name.isEmpty() ? Retractions.NONE : Retractions.parse(text(name));
        } catch (IllegalArgumentException e) {
            throw new ReadException(name + ": " + e.getMessage());
        }
    }

    private Journals journals(String name) throws ReadException {
        return name.isEmpty() ? Journals.NONE : Journals.parse(text(name));
    }

    private String text(String name) throws ReadException {
        return Decoding.decode(name, InputFile.read(console, name)).text();
    }

    private static Declared.Style style(String name) throws ReadException {
        if (name.isEmpty()) {
            return Declared.Style.NONE;
        }
        try {
            Style style = Styles.find(name);
            print(style, new Library(List.of(Reference.of("any", ItemType.BOOK))));
            return library -> printed(style, library);
        } catch (StyleException e) {
            throw new ReadException(String.valueOf(e.getMessage()));
        }
    }

    /** What the style cannot print at all cannot be compared with it. */
    private static Map<String, String> printed(Style style, Library library) {
        try {
            return print(style, library);
        } catch (StyleException e) {
            return Map.of();
        }
    }

    private static Map<String, String> print(Style style, Library library) throws StyleException {
        Map<String, String> printed = new HashMap<>();
        for (Engine.Entry entry : new CslEngine().bibliography(library, style, "", Engine.Output.TEXT)) {
            printed.put(entry.id(), entry.text());
        }
        return printed;
    }
}
