package nl.sluitend.reports;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Split;
import nl.sluitend.finance.societal.ShownMatrix;
import nl.sluitend.reports.wording.Notation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two reports that each compute a figure will tell two.
class ArchitectureTest {

    private static final JavaClasses REPORTS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(file -> !file.contains("-tests.jar"))
                    .importPackages("nl.sluitend.reports");

    @Test
    @DisplayName("EXP31 no figure is made here")
    void makesNoFigure() {
        noClasses()
                .should()
                .accessTargetWhere(
                        targetOwner(belongToAnyOf(Figure.class))
                                .and(
                                        target(
                                                nameMatching(
                                                        "of|given|estimated|sum|difference|product"
                                                                + "|quotient|complement|growth"))))
                .check(REPORTS);
    }

    @Test
    @DisplayName("EXP31 no ledger, analysis or draw is made here; a table may be rounded to add up")
    void makesNoLedger() {
        DescribedPredicate<JavaClass> calculates =
                resideInAnyPackage(
                                "nl.sluitend.finance.budget..",
                                "nl.sluitend.finance.analysis..",
                                "nl.sluitend.finance.results..",
                                "nl.sluitend.finance.societal..",
                                "nl.sluitend.finance.uncertainty..")
                        .and(not(belongToAnyOf(ShownMatrix.class)));
        noClasses()
                .should()
                .accessTargetWhere(target(nameMatching("of")).and(targetOwner(calculates)))
                .check(REPORTS);
    }

    @Test
    @DisplayName("EXP31 nothing is added or multiplied here, but to write a factor as a change")
    void addsNothing() {
        noClasses()
                .that()
                .areNotAssignableTo(Notation.class)
                .should()
                .accessTargetWhere(
                        targetOwner(belongToAnyOf(Money.class, Split.class, BigDecimal.class))
                                .and(
                                        target(
                                                nameMatching(
                                                        "plus|minus|times|sum|add|subtract|multiply"
                                                                + "|divide|pow"))))
                .check(REPORTS);
    }
}
