package ibid.cli;

import ibid.format.tidy.JournalList;
import ibid.format.tidy.KeyPattern;
import ibid.format.tidy.Tidying;
import ibid.format.tidy.Tidying.Duplicates;
import ibid.format.tidy.Tidying.Journals;
import ibid.format.tidy.Tidying.Letters;
import ibid.read.ReadException;
import ibid.text.Decoding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of {@code ibid tidy} that tell what is to be done to a file. */
final class TidyOptions {
    private static final String SORT = "--sort";
    private static final String FIELDS = "--field-order";
    private static final String KEY = "--key";
    private static final String DUPLICATES = "--duplicates";
    private static final String JOURNALS = "--journals";
    private static final String JOURNAL_LIST = "--journal-list";
    private static final String ENCODING = "--encoding";
    private static final String DROP = "--drop";
    private static final String LEAVE = "--leave";

    private static final String STANDARD = "author,editor,title,subtitle,booktitle,journal,journaltitle,series,edition,"
            + "volume,number,issue,chapter,pages,publisher,school,institution,organization,address,location,year,date,"
            + "month,day,isbn,issn,doi,eprint,archiveprefix,eprinttype,primaryclass,url,urldate,language,langid,note,"
            + "keywords,abstract,file";

    private final ParseResult options;

    TidyOptions(ParseResult options) {
        this.options = options;
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Command.option(
                SORT,
                "KEY,…",
                "Sort entries by key, type, author, year, title or any field; -year begins with the last."));
        spec.addOption(Command.flag("--align", "A line a field, equals signs below one another."));
        spec.addOption(Command.option(FIELDS, "FIELD,…", "Put fields in this order, or in the 'standard' one."));
        spec.addOption(
                Command.option(KEY, "PATTERN", "Make citation keys, such as '[auth:lower][year][shorttitle:1]'."));
        spec.addOption(Command.option(
                DUPLICATES, "WHAT", "Entries of one work: 'report' them, or 'merge' them, which loses nothing."));
        spec.addOption(Command.option(
                JOURNALS, "FORM", "Journals by their 'full' names or 'abbreviated', as --journal-list has them."));
        spec.addOption(Command.option(
                JOURNAL_LIST,
                "FILE",
                "Journals, one a line: name and abbreviation, apart by a tab, semicolon or comma."));
        spec.addOption(Command.option(
                ENCODING, "FORM", "Write letters as they are ('utf8') or as commands ('latex', {\\\"o})."));
        spec.addOption(Command.option(DROP, "FIELD,…", "Remove these fields."));
        spec.addOption(Command.flag(
                "--unescape", "Take escapes such as \\_ out of DOIs and addresses, as BibLaTeX wants them."));
        spec.addOption(Command.flag("--inherit", "Write into entries what they lack and inherit through crossref."));
        spec.addOption(Command.option(
                LEAVE, "WHAT,…", "Do not make these corrections: " + String.join(", ", Tidying.UNASKED) + "."));
    }

    /** @throws ReadException if the list of journals cannot be read */
    Tidying tidying(Console console) throws ReadException {
        return new Tidying(
                left(),
                Set.copyOf(names(DROP)),
                options.hasMatchedOption("--unescape"),
                options.hasMatchedOption("--inherit"),
                choice(
                        JOURNALS,
                        Map.of("", Journals.AS_THEY_ARE, "full", Journals.FULL, "abbreviated", Journals.ABBREVIATED)),
                journals(console),
                choice(ENCODING, Map.of("", Letters.AS_THEY_ARE, "utf8", Letters.UTF8, "latex", Letters.LATEX)),
                choice(
                        DUPLICATES,
                        Map.of("", Duplicates.AS_THEY_ARE, "report", Duplicates.REPORTED, "merge", Duplicates.MERGED)),
                keys(),
                fields(),
                names(SORT),
                options.hasMatchedOption("--align"));
    }

    private Set<String> left() {
        List<String> left = names(LEAVE);
        for (String correction : left) {
            if (!Tidying.UNASKED.contains(correction)) {
                throw Command.unknown(options, LEAVE, correction, Tidying.UNASKED);
            }
        }
        return Set.copyOf(left);
    }

    private List<String> fields() {
        String order = value(FIELDS);
        return order.equalsIgnoreCase("standard") ? List.of(STANDARD.split(",")) : names(FIELDS);
    }

    private Optional<KeyPattern> keys() {
        try {
            return value(KEY).isEmpty() ? Optional.empty() : Optional.of(KeyPattern.parse(value(KEY)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(options.commandSpec().commandLine(), KEY + ": " + e.getMessage());
        }
    }

    private JournalList journals(Console console) throws ReadException {
        String file = value(JOURNAL_LIST);
        if (file.isEmpty()) {
            if (options.hasMatchedOption(JOURNALS)) {
                throw new ParameterException(
                        options.commandSpec().commandLine(),
                        JOURNALS + " needs " + JOURNAL_LIST + " FILE, with lines such as Annals of Botany; Ann. Bot.");
            }
            return JournalList.EMPTY;
        }
        JournalList list = JournalList.parse(
                Decoding.decode(file, InputFile.read(console, file)).text());
        if (list.isEmpty()) {
            throw new ReadException(file + ": no journals found; a line looks like Annals of Botany; Ann. Bot.");
        }
        return list;
    }

    private <T> T choice(String option, Map<String, T> values) {
        T value = values.get(value(option).toLowerCase(Locale.ROOT));
        if (value == null) {
            List<String> known = values.keySet().stream()
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
            throw Command.unknown(options, option, value(option), known);
        }
        return value;
    }

    private List<String> names(String option) {
        return Arrays.stream(value(option).toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String value(String option) {
        return options.matchedOptionValue(option, "");
    }
}
