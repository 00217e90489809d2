package footnote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import footnote.document.FootnoteException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The packages are steps of one way, and each library has one place.
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("footnote");

    /// In the order of the way: a package may use those before it.
    private static final List<String> ORDER = List.of(
            "document",
            "passage",
            "model",
            "index",
            "conversation",
            "retrieve",
            "evidence",
            "verify",
            "answer",
            "llm",
            "ask",
            "record",
            "web",
            "mcp",
            "eval",
            "cli",
            "testkit");

    private record OnlyPlace(String library, List<String> steps) {
        OnlyPlace(String library, String... steps) {
            this(library, List.of(steps));
        }

        String[] packages() {
            return steps.stream().map(ArchitectureTest::step).toArray(String[]::new);
        }
    }

    private static final List<OnlyPlace> ONLY_PLACES = List.of(
            new OnlyPlace("org.commonmark..", "document"),
            new OnlyPlace("org.jsoup..", "document"),
            new OnlyPlace("org.apache.pdfbox..", "document"),
            new OnlyPlace("org.apache.poi..", "document"),
            new OnlyPlace("org.apache.james..", "document"),
            new OnlyPlace("org.apache.commons.csv..", "document", "record"),
            new OnlyPlace("org.jdbi..", "record"),
            new OnlyPlace("java.sql..", "record"),
            new OnlyPlace("org.sqlite..", "record"),
            new OnlyPlace("com.zaxxer..", "record"),
            new OnlyPlace("org.flywaydb..", "record"),
            new OnlyPlace("com.ibm.icu..", "passage"),
            new OnlyPlace("org.apache.lucene..", "index"),
            new OnlyPlace("ai.onnxruntime..", "model"),
            new OnlyPlace("dev.langchain4j..", "llm"),
            new OnlyPlace("io.github.resilience4j..", "llm"),
            new OnlyPlace("io.javalin..", "web"),
            new OnlyPlace("org.eclipse.jetty..", "web"),
            new OnlyPlace("jakarta.servlet..", "web"),
            new OnlyPlace("io.modelcontextprotocol..", "mcp"),
            new OnlyPlace("reactor..", "mcp"),
            new OnlyPlace("io.micrometer..", "web"),
            new OnlyPlace("io.github.bucket4j..", "web"),
            new OnlyPlace("gg.jte..", "web", "eval"),
            new OnlyPlace("picocli..", "cli"),
            new OnlyPlace("org.junit..", "testkit"),
            new OnlyPlace("org.opentest4j..", "testkit"),
            new OnlyPlace("org.assertj..", "testkit"));

    @TestFactory
    Stream<DynamicTest> aStepUsesOnlyEarlierOnes() {
        return IntStream.range(0, ORDER.size() - 1).mapToObj(i -> {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::step)
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(
                    ORDER.get(i),
                    () -> noClasses()
                            .that()
                            .resideInAPackage(step(ORDER.get(i)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(MAIN));
        });
    }

    @TestFactory
    Stream<DynamicTest> aLibraryHasOnePlace() {
        return ONLY_PLACES.stream()
                .map(only -> DynamicTest.dynamicTest(
                        only.library() + " in " + String.join(" and ", only.steps()),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(only.packages())
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(only.library())
                                .check(MAIN)));
    }

    @Test
    void everyPackageIsAStepOfTheWayAndNullMarked() {
        List<String> packages =
                MAIN.stream().map(type -> type.getPackageName()).distinct().toList();

        assertThat(packages).allSatisfy(name -> {
            assertThat(ORDER).contains(name.substring("footnote.".length()));
            assertThat(MAIN.getPackage(name).isAnnotatedWith(NullMarked.class)).isTrue();
        });
    }

    @Test
    void nothingIsHeldInStaticState() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void noTypeIsNamedAsACatchAll() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(MAIN);
    }

    @Test
    void exceptionsForPeopleAreImmutable() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(FootnoteException.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    private static String step(String name) {
        return "footnote." + name + "..";
    }
}
