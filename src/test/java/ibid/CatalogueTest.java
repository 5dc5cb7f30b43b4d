package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ibid.check.Rule;
import ibid.check.rule.Rules;
import ibid.format.Format;
import ibid.format.Formats;
import ibid.normalise.Normaliser;
import ibid.normalise.Normalisers;
import ibid.read.ArticleReader;
import ibid.read.Readers;
import ibid.report.Report;
import ibid.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that is missing from its list is one that nobody can reach. */
class CatalogueTest {
    @Test
    void everyFormatIsListed() {
        assertListed(Format.class, Formats.ALL);
    }

    @Test
    void everyNormaliserIsListed() {
        assertListed(Normaliser.class, Normalisers.ALL);
    }

    @Test
    void everyReaderIsListed() {
        assertListed(ArticleReader.class, Readers.ALL);
    }

    @Test
    void everyReportIsListed() {
        assertListed(Report.class, Reports.ALL);
    }

    /** Rules that differ in their words alone share a class, so each class must be there, and each page. */
    @Test
    void everyRuleIsListedAndHasItsPage() throws IOException {
        assertListed(Rule.class, Rules.ALL);
        Set<String> pages = Rules.ALL.stream()
                .map(rule -> rule.code() + "-" + rule.name() + ".md")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rules.ALL.size(), pages.size(), "a code or a name is given twice");
        assertEquals(pages, pagesThereAre());
    }

    private static Set<String> pagesThereAre() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/ibid/check/rule"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void assertListed(Class<?> kind, List<?> all) {
        Set<String> classes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(kind.getPackageName())
                        .stream()
                        .filter(found -> found.isAssignableTo(kind)
                                && !found.isInterface()
                                && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                all.stream().map(each -> each.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(classes.isEmpty());
        assertEquals(classes, listed);
    }
}
