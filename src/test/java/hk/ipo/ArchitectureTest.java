package hk.ipo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The rooms and the one way that data takes through them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("hk.ipo");

    @Test
    void dataFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("market")
                .definedBy("hk.ipo.market")
                .layer("source")
                .definedBy("hk.ipo.source")
                .layer("store")
                .definedBy("hk.ipo.store")
                .layer("statistic")
                .definedBy("hk.ipo.statistic")
                .layer("claim")
                .definedBy("hk.ipo.claim")
                .layer("report")
                .definedBy("hk.ipo.report", "hk.ipo.report.section")
                .layer("render")
                .definedBy("hk.ipo.render")
                .layer("excel")
                .definedBy("hk.ipo.render.excel")
                .layer("zip")
                .definedBy("hk.ipo.render.zip")
                .layer("pdf")
                .definedBy("hk.ipo.render.pdf")
                .layer("image")
                .definedBy("hk.ipo.render.image")
                .layer("svg")
                .definedBy("hk.ipo.render.svg")
                .layer("delivery")
                .definedBy("hk.ipo.delivery")
                .layer("template")
                .definedBy("hk.ipo.template")
                .layer("mail")
                .definedBy("hk.ipo.delivery.mail")
                .layer("drop")
                .definedBy("hk.ipo.drop")
                .layer("broker")
                .definedBy("hk.ipo.broker")
                .layer("job")
                .definedBy("hk.ipo.job")
                .layer("web")
                .definedBy("hk.ipo.web", "hk.ipo.web.security")
                .layer("service")
                .definedBy("hk.ipo.service")
                .layer("start")
                .definedBy("hk.ipo")
                .whereLayer("market")
                .mayNotAccessAnyLayer()
                .whereLayer("source")
                .mayOnlyAccessLayers("market")
                .whereLayer("store")
                .mayOnlyAccessLayers("market", "source")
                .whereLayer("statistic")
                .mayOnlyAccessLayers("market")
                .whereLayer("claim")
                .mayOnlyAccessLayers("market", "statistic")
                .whereLayer("report")
                .mayOnlyAccessLayers("market", "source", "statistic", "claim")
                .whereLayer("render")
                .mayOnlyAccessLayers("market", "statistic", "report")
                .whereLayer("excel")
                .mayOnlyAccessLayers("market", "statistic", "report", "render", "zip")
                .whereLayer("zip")
                .mayNotAccessAnyLayer()
                .whereLayer("pdf")
                .mayOnlyAccessLayers("market", "statistic", "report", "render", "zip")
                .whereLayer("delivery")
                .mayOnlyAccessLayers("market", "statistic", "claim", "report", "render", "svg")
                .whereLayer("template")
                .mayOnlyAccessLayers(
                        "market",
                        "statistic",
                        "report",
                        "render",
                        "excel",
                        "pdf",
                        "delivery",
                        "mail")
                .whereLayer("image")
                .mayOnlyAccessLayers("market", "statistic", "report", "render")
                .whereLayer("mail")
                .mayOnlyAccessLayers(
                        "market", "statistic", "claim", "report", "render", "image", "delivery")
                .whereLayer("drop")
                .mayOnlyAccessLayers("source")
                .whereLayer("broker")
                .mayNotAccessAnyLayer()
                .whereLayer("svg")
                .mayOnlyAccessLayers("report", "render")
                .whereLayer("web")
                .mayOnlyAccessLayers("report", "render", "svg", "delivery")
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("service", "start")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void aBackendKeepsItsLibraryToItself() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hk.ipo.render.excel", "hk.ipo.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.render.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.render.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("hk.ipo.render.pdf", "hk.ipo.render.image")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.delivery.mail")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("hk.ipo.delivery.mail", "hk.ipo.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.thymeleaf..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.template")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.houbb..")
                .check(CLASSES);
    }

    @Test
    void onlyTheQueueKnowsTheBroker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo.broker")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.jms..", "org.apache.activemq..", "io.netty..")
                .check(CLASSES);
    }

    @Test
    void onlyTheDownloadPagesKnowTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hk.ipo.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.apache.catalina..",
                        "org.springframework.web..",
                        "org.springframework.security..")
                .check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hk.ipo.store", "hk.ipo.job")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("hk.ipo.job")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc.core..")
                .check(CLASSES);
    }

    @Test
    void theDomainAndTheMeasuresKnowNoFramework() {
        classes()
                .that()
                .resideInAnyPackage(
                        "hk.ipo.market", "hk.ipo.statistic", "hk.ipo.claim", "hk.ipo.report..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "hk.ipo..")
                .check(CLASSES);
    }

    @Test
    void theClockIsInjected() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.ipo")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }
}
