package nl.sluitend.workshop;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Random;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The core is pure: the same history gives the same state, on every machine and at every time.
class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(file -> !file.contains("-tests.jar"))
                    .importPackages(
                            "nl.sluitend.shape", "nl.sluitend.finance", "nl.sluitend.workshop");

    private static final DescribedPredicate<JavaClass> VALUES =
            resideInAnyPackage(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.time",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    /// The spellings of one text, which are a table.
    private static final DescribedPredicate<JavaClass> SPELLINGS =
            belongToAnyOf(Normalizer.class, Normalizer.Form.class);

    /// A sealed choice names its cases and they name it, wherever they live.
    private static final DescribedPredicate<JavaClass> CHOICE =
            belongToAnyOf(Command.class, Event.class);

    /// The stage in the port of the log is a promise of the adapter; nothing here waits for it.
    @Test
    @DisplayName("The core knows values, and nothing that reads, writes or waits")
    void knowsValuesOnly() {
        classes()
                .that()
                .resideInAnyPackage("nl.sluitend.finance..", "nl.sluitend.workshop..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "nl.sluitend.finance..",
                                        "nl.sluitend.shape..",
                                        "nl.sluitend.workshop..")
                                .or(VALUES)
                                .or(SPELLINGS)
                                .or(belongToAnyOf(CompletionStage.class)))
                .check(CORE);
    }

    @Test
    @DisplayName("Shapes know values and what records consist of, and nothing of ours")
    void shapesReadRecords() {
        classes()
                .that()
                .resideInAPackage("nl.sluitend.shape..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "nl.sluitend.shape..",
                                        "java.lang.reflect",
                                        "java.time.temporal")
                                .or(VALUES))
                .check(CORE);
    }

    @Test
    @DisplayName("The core has no dice, no threads and no way to the machine")
    void hasNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        belongToAnyOf(
                                Clock.class,
                                Process.class,
                                Random.class,
                                Runtime.class,
                                System.class,
                                Thread.class,
                                ThreadLocal.class,
                                Timer.class,
                                UUID.class))
                .check(CORE);
        noClasses().should().callMethod(Math.class, "random").check(CORE);
    }

    @Test
    @DisplayName("The core has no clock")
    void hasNoClock() {
        noClasses()
                .should()
                .accessTargetWhere(
                        target(nameMatching("now")).and(targetOwner(resideInAPackage("java.."))))
                .check(CORE);
    }

    @Test
    @DisplayName("The packages of the core do not go round in circles")
    void hasNoCycles() {
        slices().matching("nl.sluitend.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAnyPackage("nl.sluitend.workshop.."), CHOICE)
                .check(CORE);
    }

    @Test
    @DisplayName("Money knows nothing of the canvas")
    void financeStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("nl.sluitend.finance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.sluitend.workshop..")
                .check(CORE);
    }
}
