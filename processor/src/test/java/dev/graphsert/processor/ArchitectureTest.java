package dev.graphsert.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final String ROOT = "dev.graphsert.processor";
  private static final Set<String> PACKAGES =
      Stream.of("", ".model", ".problem", ".read", ".validate", ".generate")
          .map(ROOT::concat)
          .collect(Collectors.toSet());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void hasThePackagesOfTheDesign() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .isEqualTo(PACKAGES);
  }

  @ParameterizedTest
  @CsvSource({"read,validate,generate", "validate,read,generate", "generate,read,validate"})
  void aStageKnowsNoOtherStage(String stage, String second, String third) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + "." + second, ROOT + "." + third)
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "problem"})
  void whatTheStagesShareKnowsNoStage(String shared) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + shared)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".validate", ROOT + ".generate")
        .check(CLASSES);
  }

  @Test
  void problemsKnowNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".problem")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".model")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "validate", "model"})
  void onlyTheReadersAskTheCompilerAboutTypes(String other) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + other)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..", "com.sun..")
        .check(CLASSES);
  }

  @Test
  void theRuntimeIsKnownByNameAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.graphsert", "dev.graphsert.plan..", "dev.graphsert.internal..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PACKAGES)
        .allSatisfy(
            name -> {
              JavaPackage found = CLASSES.getPackage(name);
              assertThat(found.tryGetPackageInfo()).as("package-info of %s", name).isPresent();
              assertThat(found.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'', GraphsertProcessor",
    ".read, EntityReader",
    ".validate, EntityValidator",
    ".generate, PlanGenerator"
  })
  void aStageHasOnePublicClass(String stage, String face) {
    classes()
        .that()
        .resideInAPackage(ROOT + stage)
        .and()
        .areTopLevelClasses()
        .and()
        .haveModifier(JavaModifier.PUBLIC)
        .should()
        .haveSimpleName(face)
        .check(CLASSES);
  }
}
