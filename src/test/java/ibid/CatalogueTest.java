package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ibid.format.Format;
import ibid.format.Formats;
import ibid.normalise.Normaliser;
import ibid.normalise.Normalisers;
import ibid.read.ArticleReader;
import ibid.read.Readers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static void assertListed(Class<?> kind, List<?> all) {
        Set<String> classes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(kind.getPackageName())
                        .stream()
                        .filter(found -> found.isAssignableTo(kind) && !found.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                all.stream().map(each -> each.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(classes.isEmpty());
        assertEquals(classes, listed);
    }
}
