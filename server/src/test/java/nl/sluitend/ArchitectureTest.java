package nl.sluitend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
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
                    .withImportOption(file -> !file.contains("-tests.jar"))
                    .importPackages("nl.sluitend");

    private static final Class<?>[] NEVER_WAIT = {Executor.class, CompletionStage.class};

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
        "files, identity",
        "files, reports",
        "files, server",
        "reports, sync",
        "reports, store",
        "reports, identity",
        "reports, files",
        "reports, json",
        "reports, server",
        "identity, json",
        "identity, sync",
        "identity, store",
        "identity, files",
        "identity, reports",
        "identity, server",
        "json, identity",
        "sync, identity",
        "json, sync",
        "json, store",
        "json, files",
        "json, reports",
        "json, server",
        "workshop, json",
        "workshop, identity",
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
        "java.net.., server",
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
    @DisplayName("Rooms wait for nothing")
    void roomsDoNotWait() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage("nl.sluitend.sync..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("java.util.concurrent..")
                                        .and(not(belongToAnyOf(NEVER_WAIT)))
                                        .or(belongToAnyOf(Thread.class)))
                        .orShould()
                        .callMethod(EventLog.class, "read", WorkshopId.class, long.class);
        rule.check(ALL);
    }

    @Test
    @DisplayName("Nothing that an endpoint waits for runs on the threads that answer requests")
    void answersDoNotWaitForTheirOwnThreads() {
        noClasses()
                .that()
                .resideInAPackage("nl.sluitend.server.live..")
                .should()
                .callMethodWhere(
                        target(nameMatching("executeBlocking"))
                                .and(
                                        targetOwner(
                                                assignableTo(Vertx.class)
                                                        .or(assignableTo(Context.class)))))
                .check(ALL);
    }

    @Test
    @DisplayName(
            "SYN65 Endpoints have to do with workshops as they are seen, but where that is made")
    void endpointsSeeViews() {
        noClasses()
                .that()
                .resideInAPackage("nl.sluitend.server.api..")
                .and()
                .doNotHaveSimpleName("Seen")
                .should()
                .accessTargetWhere(targetOwner(belongToAnyOf(Moment.class, Workshop.class)))
                .check(ALL);
    }

    @Test
    @DisplayName("Which store there is, only who puts the server together or keeps its data knows")
    void storeIsAnAdapter() {
        noClasses()
                .that()
                .resideInAPackage("nl.sluitend.server..")
                .and()
                .doNotHaveSimpleName("Installation")
                .and()
                .haveNameNotMatching(".*\\.Safekeeping(\\$.*)?")
                .and()
                .doNotHaveSimpleName("Housekeeping")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.sluitend.store.sqlite..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAnyPackage("nl.sluitend.server.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.sluitend.store..")
                .check(ALL);
    }

    @Test
    @DisplayName("Packages do not go round in circles, but for a choice and its cases")
    void hasNoCycles() {
        slices().matching("nl.sluitend.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        resideInAnyPackage("nl.sluitend.workshop.."),
                        belongToAnyOf(Command.class, Event.class))
                .check(ALL);
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
