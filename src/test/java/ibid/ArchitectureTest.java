package ibid;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dependency directions and the names that should not drift. */
class ArchitectureTest {
    private static final JavaClasses IBID = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ibid");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("ibid.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(IBID);
    }

    /** A package, and all of ibid that it may know besides itself. */
    @ParameterizedTest
    @CsvSource({
        "text, ''",
        "model, text",
        "label, model text",
        "csl, model text",
        "read, model text",
        "find, model text label",
        "find.synthesis, model text",
        "parse, model text label",
        "normalise, model text",
        "check, model text",
        "match, model text",
        "format, model text",
        "format.tidy, model text format",
        "style, model text csl",
        "restyle, model text",
        "report, model text"
    })
    void packagesKnowOnlyWhatLiesBelowThem(String name, String below) {
        String[] allowed = Stream.of((name + " " + below).strip().split(" "))
                .map(other -> "ibid." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("ibid." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("ibid..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(IBID);
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(
                        "ibid",
                        "ibid.text",
                        "ibid.model",
                        "ibid.label",
                        "ibid.label.train",
                        "ibid.csl..",
                        "ibid.read",
                        "ibid.find",
                        "ibid.find.synthesis",
                        "ibid.parse",
                        "ibid.parse.feature",
                        "ibid.parse.synthesis",
                        "ibid.normalise",
                        "ibid.check",
                        "ibid.check.rule",
                        "ibid.match",
                        "ibid.format..",
                        "ibid.style",
                        "ibid.restyle",
                        "ibid.report",
                        "ibid.cli")
                .check(IBID);
    }

    @Test
    void onlyThePipeTrains() {
        noClasses()
                .that()
                .resideOutsideOfPackages("ibid", "ibid.label.train")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ibid.label.train")
                .check(IBID);
    }

    /** Third-party packages, where they may be used, and in how many classes. */
    @ParameterizedTest
    @CsvSource({
        "picocli.., ibid.cli, 99",
        "org.jsoup.., ibid.read, 1",
        "org.commonmark.., ibid.read, 1",
        // One class each opens the file, interprets its pages, and stands in for its fonts: PDFBox's own interfaces.
        "org.apache.pdfbox.., ibid.read, 3",
        "org.apache.fontbox.., ibid.read, 2",
        "org.jbibtex.., ibid.format, 1",
        "org.snakeyaml.., ibid.format, 1",
        "de.undercouch.citeproc.., ibid.style, 99",
        "com.google.gson.., ibid.format ibid.cli ibid.read ibid.report, 99",
        "com.electronwill.nightconfig.., ibid.cli, 1",
        "me.tongfei.progressbar.., ibid.cli, 1"
    })
    void librariesStayInTheirPackage(String library, String homes, int classes) {
        Set<JavaClass> users = IBID.stream()
                .filter(user -> user.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(resideInAPackage(library)))
                .map(ArchitectureTest::outermost)
                .collect(Collectors.toSet());

        assertTrue(users.stream().allMatch(resideInAnyPackage(homes.split(" "))), () -> library + " in " + users);
        assertTrue(users.size() <= classes, () -> library + " in " + users);
    }

    @Test
    void noOtherLibraryIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "ibid..",
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "picocli..",
                        "org.jsoup..",
                        "org.commonmark..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.jbibtex..",
                        "org.snakeyaml..",
                        "de.undercouch.citeproc..",
                        "com.google.gson..",
                        "com.electronwill.nightconfig..",
                        "me.tongfei.progressbar..")
                .check(IBID);
    }

    @Test
    void onlyMainTouchesTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("ibid.cli.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(IBID);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
                .check(IBID);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
                .check(IBID);
    }

    /** The values, that is; what reads them from text inside the package keeps its place as it goes. */
    @Test
    void theModelIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage("ibid.model").and(modifier(JavaModifier.PUBLIC)))
                .should()
                .beFinal()
                .check(IBID);
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(ArchitectureTest::outermost).orElse(inner);
    }
}
