package org.redress.systemtests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The import table, one rule a line. The two sides are kept apart by Maven already; it is said here once more. */
@AnalyzeClasses(
        packages = "org.redress",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** In a packaged build the modules' tests stand on the class path as jars. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "org.axonframework..",
        "tools.jackson..",
        "com.fasterxml..",
        "java.sql..",
        "org.slf4j.."
    };

    @ArchTest
    static final ArchRule the_published_language_needs_only_the_jdk = classes()
            .that()
            .resideInAPackage("org.redress.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.redress.events..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_sides_do_not_know_each_other_first = noClasses()
            .that()
            .resideInAPackage("org.redress.commandside..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.redress.queryside..");

    @ArchTest
    static final ArchRule the_sides_do_not_know_each_other_second = noClasses()
            .that()
            .resideInAPackage("org.redress.queryside..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.redress.commandside..");

    @ArchTest
    static final ArchRule infra_knows_no_side = noClasses()
            .that()
            .resideInAPackage("org.redress.infra..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.redress.commandside..", "org.redress.queryside..");

    @ArchTest
    static final ArchRule commands_are_plain = noClasses()
            .that()
            .resideInAPackage("..commandside..command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisions_are_pure = noClasses()
            .that()
            .resideInAPackage("..commandside..decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisions_know_nothing_of_infra = noClasses()
            .that()
            .resideInAnyPackage("..commandside..decision..", "..commandside..command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.redress.infra..");

    @ArchTest
    static final ArchRule axon_stays_in_its_places = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..commandside..handling..",
                    "..commandside..automation..",
                    "org.redress.infra.store..",
                    "org.redress.bench..",
                    "org.redress.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule the_query_side_never_sees_axon = noClasses()
            .that()
            .resideInAPackage("org.redress.queryside..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule projections_do_not_see_the_web = noClasses()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "tools.jackson..");

    @ArchTest
    static final ArchRule names_that_say_nothing_are_not_used =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO)");
}
