package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import ibid.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types and fields of .bib files that nobody knows. Unknown types are found while a file is read; of unknown fields, which
 * people make for themselves as they like, those are told that are nearly a known one.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">The biblatex package, section 2</a>
 */
final class UnknownName extends NamedRule {
    private static final Set<String> TYPES = Set.of(
            ("article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings"
                            + " techreport unpublished online report thesis collection mvbook bookinbook mvcollection dataset"
                            + " software patent periodical reference mvreference inreference artwork audio image jurisdiction"
                            + " legislation letter movie music performance review standard video")
                    .split(" "));
    private static final Set<String> FIELDS = Set.of(
            ("address annote author booktitle chapter crossref edition editor howpublished institution journal month note number"
                            + " organization pages publisher school series title type volume year abstract addendum afterword"
                            + " annotation annotator authortype bookauthor bookpagination booksubtitle booktitleaddon"
                            + " commentator date doi editora editorb editorc editortype eid entrysubtype eprint eprinttype"
                            + " eprintclass eventdate eventtitle eventtitleaddon file foreword holder introduction isan isbn"
                            + " ismn isrn issn issue issuesubtitle issuetitle iswc journalsubtitle journaltitle label language"
                            + " library location mainsubtitle maintitle maintitleaddon nameaddon origdate origlanguage"
                            + " origlocation origpublisher origtitle pagetotal pagination part primaryclass pubstate"
                            + " reprinttitle shortauthor shorteditor shorthand shortjournal shortseries shorttitle subtitle"
                            + " titleaddon translator url urldate venue version volumes archiveprefix archive keywords key"
                            + " langid owner timestamp pmid pmcid copyright contents place collaborator price size lccn"
                            + " coden day annotate urls dois status collaboration")
                    .split(" "));
    private static final Pattern HEAD = Pattern.compile("^@(\\w+)");
    private static final int FEWEST = 4;

    UnknownName() {
        super("BIB003", "unknown-type", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Reference reference : subject.library().references()) {
            Written written = Written.of(reference, subject);
            for (BibFieldPlace field : written.fields()) {
                nearest(field.name(), FIELDS)
                        .ifPresent(known -> findings.accept(finding(
                                        reference,
                                        "the field '" + field.name() + "' is unknown; did you mean '" + known + "'?")
                                .with(renamed(written, field, known))));
            }
        }
    }

    private static Fix renamed(Written written, BibFieldPlace field, String known) {
        Pattern name = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(field.name()) + "(?=\\s*=)");
        return Fix.unsafe(written.replaceAll(name, old -> known, field.whole()));
    }

    @Override
    public Finding completed(Finding read, Subject subject) {
        Written written = Written.of(read, subject);
        Matcher head = HEAD.matcher(written.text());
        Optional<String> known =
                head.find() ? nearest(head.group(1).toLowerCase(Locale.ROOT), TYPES) : Optional.empty();
        if (known.isEmpty()) {
            return read;
        }
        String message = "the entry type '@" + head.group(1) + "' is unknown; did you mean '@" + known.get() + "'?";
        Edit edit = new Edit(written.place(head.start(1), head.end(1)), known.get());
        return new Finding(
                read.rule(), read.severity(), read.reference(), message, read.origin(), Fix.unsafe(List.of(edit)));
    }

    /** The one known word that is a slip of the keys away, two in a long one; none if the word is known itself. */
    private static Optional<String> nearest(String word, Set<String> known) {
        int slips = word.length() > 8 ? 2 : 1;
        if (known.contains(word) || word.length() < FEWEST) {
            return Optional.empty();
        }
        List<String> near = known.stream()
                .filter(other -> EditDistance.between(word, other, slips) <= slips)
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
