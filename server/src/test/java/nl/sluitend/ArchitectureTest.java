package nl.sluitend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may know whom. The server alone knows all of it.
class ArchitectureTest {

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.sluitend");

    @ParameterizedTest
    @DisplayName(
            "Rooms, store, files and reports never see each other, and the core sees none of them")
    @CsvSource({
        "sync, store",
        "sync, files",
        "sync, reports",
        "sync, server",
        "store, sync",
        "store, files",
        "store, reports",
        "store, server",
        "files, sync",
        "files, store",
        "files, reports",
        "files, server",
        "reports, sync",
        "reports, store",
        "reports, files",
        "reports, json",
        "reports, server",
        "json, sync",
        "json, store",
        "json, files",
        "json, reports",
        "json, server",
        "workshop, json",
        "workshop, sync",
        "workshop, store",
        "workshop, files",
        "workshop, reports",
        "workshop, server",
        "finance, workshop",
        "finance, json"
    })
    void doesNotKnow(String one, String other) {
        noClasses()
                .that()
                .resideInAPackage("nl.sluitend." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.sluitend." + other + "..")
                .check(ALL);
    }

    @ParameterizedTest
    @DisplayName("HTTP, SQL and the command line each stay in their own house")
    @CsvSource({
        "io.vertx.., server",
        "io.netty.., server",
        "picocli.., server",
        "java.sql.., store"
    })
    void staysAtHome(String packages, String house) {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.sluitend." + house + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(ALL);
    }

    @Test
    @DisplayName("Packages do not go round in circles")
    void hasNoCycles() {
        slices().matching("nl.sluitend.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    @DisplayName("Every package says where null may stand")
    void isNullMarked() {
        Set<JavaPackage> packages =
                ALL.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .filteredOn(known -> !known.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }
}
