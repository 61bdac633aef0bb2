package org.engram.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house, over all modules. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.engram");

    private static final String[] LABORATORIES = {
        "org.engram.ui.flow..", "org.engram.ui.transformer..", "org.engram.ui.memory.."
    };

    @Test
    void allModulesAreLookedAt() {
        assertThat(CODE.contain(Engram.class)).isTrue();
        assertThat(CODE.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.engram.simulation"))
                .anyMatch(name -> name.startsWith("org.engram.ui"));
    }

    @Test
    void simulationKnowsNeitherUiNorScreenNorApp() {
        noClasses()
                .that()
                .resideInAPackage("org.engram.simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.engram.ui..", "org.engram.app..", "javafx..", "java.awt..", "javax.swing..")
                .check(CODE);
    }

    @Test
    void simulationPrintsNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.engram.simulation..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
    }

    @Test
    void nobodyDependsOnApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.engram.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.engram.app..")
                .check(CODE);
    }

    @Test
    void figuresAndExportsArePaintedWithoutJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage("org.engram.ui.figure..", "org.engram.ui.export..", "org.engram.ui.film..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CODE);
    }

    @Test
    void theCommandLineDoesNotKnowJavaFx() {
        noClasses()
                .that()
                .resideInAPackage("org.engram.app.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CODE);
    }

    @Test
    void nobodyCallsRunLater() {
        noClasses()
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(CODE);
    }

    @Test
    void onlyThePlayerHasAnAnimationTimer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.engram.ui.player..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.animation.AnimationTimer")
                .check(CODE);
    }

    @Test
    void laboratoriesDoNotKnowEachOther() {
        for (String laboratory : LABORATORIES) {
            noClasses()
                    .that()
                    .resideInAPackage(laboratory)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(laboratory))
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void onlyTheListOfLaboratoriesKnowsThemByName() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LABORATORIES)
                .and()
                .resideInAPackage("org.engram.ui..")
                .and()
                .doNotHaveFullyQualifiedName("org.engram.ui.shell.Laboratories")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LABORATORIES)
                .check(CODE);
    }

    private static String[] others(String laboratory) {
        return Arrays.stream(LABORATORIES)
                .filter(other -> !other.equals(laboratory))
                .toArray(String[]::new);
    }

    @Test
    void packagesOfAModuleFormNoCycles() {
        for (String module : List.of("simulation", "ui", "app")) {
            slices().matching("org.engram." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Utilities)(\\$.*)?")
                .check(CODE);
    }

    @Test
    void assetsHaveNoCode() {
        ArchRule rule = classes()
                .that(are(resideInAPackage("org.engram..")))
                .should(ArchConditions.be(
                        resideInAnyPackage("org.engram.simulation..", "org.engram.ui..", "org.engram.app..")));
        rule.check(CODE);
    }
}
