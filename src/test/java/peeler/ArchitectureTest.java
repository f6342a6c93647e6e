package peeler;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house as it is meant to be: who may use whom, and which library stays behind which wall. */
class ArchitectureTest {

  /** Templates turned into classes by the build; they belong to the web package. */
  private static final String GENERATED = "peeler.web.views..";

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("peeler");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      vocabulary |
      report     |
      finding    | report vocabulary
      search     | finding vocabulary
      lucene     | search finding vocabulary
      ingest     | report finding vocabulary search
      web        | search finding report vocabulary
      cli        | vocabulary report finding search lucene ingest web
      """)
  void aPackageUsesOnlyWhatItMay(String name, String mayUse) {
    Stream<String> allowed = Stream.concat(Stream.of(name),
        Stream.ofNullable(mayUse).flatMap(s -> Stream.of(s.split(" "))));

    classes().that().resideInAPackage("peeler." + name + "..").should().onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(allowed.map(other -> "peeler." + other + ".."), outside()).toArray(String[]::new))
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      de.siegmar.fastcsv..              | vocabulary report ingest web
      org.jsoup..                       | report
      org.apache.pdfbox..               | report
      org.apache.fontbox..              | report
      org.apache.lucene.queryparser..   | search
      org.tartarus.snowball..           | lucene
      org.apache.lucene.analysis..      | lucene
      org.apache.lucene.document..      | lucene
      org.apache.lucene.index..         | lucene
      org.apache.lucene.search..        | lucene
      org.apache.lucene.store..         | lucene
      io.javalin..                      | web
      org.eclipse.jetty..               | web
      jakarta.servlet..                 | web
      gg.jte..                          | web
      com.fasterxml.jackson..           | web
      io.micrometer..                   | web
      picocli..                         | cli
      me.tongfei.progressbar..          | cli
      java.util.logging..               | cli
      """)
  void aLibraryStaysBehindItsWall(String library, String users) {
    String[] allowed = Stream.of(users.split(" ")).map(user -> "peeler." + user + "..").toArray(String[]::new);

    noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat().resideInAPackage(library)
        .check(HOUSE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("peeler.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    List<String> unmarked = HOUSE.getPackage("peeler").getSubpackages().stream()
        .filter(one -> !one.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName).toList();

    assertThat(unmarked).isEmpty();
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses().that().resideOutsideOfPackage("peeler.cli..").should(ACCESS_STANDARD_STREAMS).check(HOUSE);
  }

  @Test
  void namesAreWordsOfTheDomain() {
    ArchCondition<JavaClass> pattern = Stream.of("Manager", "Util", "Utils", "Helper", "Impl", "Service", "Dto")
        .<ArchCondition<JavaClass>>map(word -> haveSimpleNameEndingWith(word)).reduce(ArchCondition::or).orElseThrow();

    noClasses().should(pattern).check(HOUSE);
    noClasses().should().haveSimpleNameStartingWith("Abstract").check(HOUSE);
  }

  @Test
  void classesAreFinal() {
    classes().that().areTopLevelClasses().and().areNotInterfaces().and().resideOutsideOfPackage(GENERATED)
        .and().haveSimpleNameNotEndingWith("package-info").should().haveModifier(FINAL).check(HOUSE);
  }

  /** What every package may use: Java itself, null annotations, and libraries, whose walls have a test of their own. */
  private static Stream<String> outside() {
    return Stream.of("java..", "javax.xml..", "org.jspecify..", "de.siegmar..", "org.jsoup..", "org.apache..",
        "org.tartarus..", "io.javalin..",
        "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..", "com.fasterxml..", "io.micrometer..", "kotlin..",
        "picocli..",
        "me.tongfei..",
        // arrays of primitives have no package
        "");
  }
}
