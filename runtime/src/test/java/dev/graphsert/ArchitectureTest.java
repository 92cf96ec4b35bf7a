package dev.graphsert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules of the runtime: stages import earlier stages only, and little is public. */
class ArchitectureTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.graphsert");

  @Test
  void stagesImportEarlierStagesOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("plan")
        .definedBy("dev.graphsert.plan")
        .layer("unitofwork")
        .definedBy("dev.graphsert.internal.unitofwork")
        .layer("order")
        .definedBy("dev.graphsert.internal.order")
        .layer("catalog")
        .definedBy("dev.graphsert.internal.catalog")
        .layer("ids")
        .definedBy("dev.graphsert.internal.ids")
        .layer("wire")
        .definedBy("dev.graphsert.internal.wire")
        .layer("strategy")
        .definedBy("dev.graphsert.internal.strategy")
        .whereLayer("plan")
        .mayNotAccessAnyLayer()
        .whereLayer("unitofwork")
        .mayOnlyAccessLayers("plan")
        .whereLayer("order")
        .mayOnlyAccessLayers("plan", "unitofwork")
        .whereLayer("catalog")
        .mayOnlyAccessLayers("plan", "wire")
        .whereLayer("ids")
        .mayOnlyAccessLayers("plan", "unitofwork", "catalog")
        .whereLayer("wire")
        .mayNotAccessAnyLayer()
        .whereLayer("strategy")
        .mayOnlyAccessLayers("plan", "unitofwork", "order", "catalog", "ids", "wire")
        .check(RUNTIME);
  }

  @Test
  void stagesAndPlansKnowNothingOfSessions() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.graphsert.internal..", "dev.graphsert.plan")
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("make up the session") {
              @Override
              public boolean test(JavaClass type) {
                return type.isAssignableTo(Session.class)
                    || type.isAssignableTo(Graphsert.class)
                    || type.isAssignableTo(SessionTransaction.class);
              }
            })
        .check(RUNTIME);
  }

  @Test
  void theRuntimeDoesNotKnowTheProcessorAndUsesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.graphsert.processor..", "java.lang.reflect..", "javax.annotation.processing..")
        .check(RUNTIME);
  }

  /** Plans alone are looked up by name, and their names come from classes, never from values. */
  @Test
  void noClassIsLoadedFromInput() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.graphsert.plan.PlanRegistry")
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("load a class or read an object") {
              @Override
              public boolean test(JavaMethodCall call) {
                return Set.of("forName", "loadClass", "readObject", "defineClass")
                    .contains(call.getName());
              }
            })
        .check(RUNTIME);
  }

  @Test
  void onlyTheDriverIsNeeded() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.graphsert..", "java..", "javax.sql..", "org.postgresql..", "org.jspecify..")
        .check(RUNTIME);
  }

  @Test
  void aStageShowsOneEntryPointAndWhatItHandsOn() {
    assertThat(publicClassesIn("dev.graphsert.internal.order"))
        .containsExactly(
            "GraphTable", "InsertOrder", "InsertStep", "OptionalReferences", "TableGroup");
    assertThat(publicClassesIn("dev.graphsert.internal.unitofwork"))
        .containsExactly(
            "Dependents",
            "Dependents$Link",
            "EntityGraph",
            "GivenValue",
            "PendingHierarchy",
            "PendingType",
            "UnitOfWork");
    assertThat(publicClassesIn("dev.graphsert.internal.catalog"))
        .containsExactly(
            "BoundColumn",
            "BoundKey",
            "BoundPlan",
            "BoundSequence",
            "BoundTable",
            "Catalog",
            "StatementScope",
            "Surroundings");
    assertThat(publicClassesIn("dev.graphsert.internal.ids"))
        .containsExactly(
            "DrawnIds", "GivenValues", "IdAssigner", "IdDemand", "LeftoverIds", "StartVersions");
    assertThat(publicClassesIn("dev.graphsert.internal.wire"))
        .containsExactly(
            "ArrayBuffer",
            "BinaryBuffer",
            "BufferPool",
            "Encoding",
            "JavaType",
            "ServerType",
            "ServerType$Kind",
            "StorableText",
            "StorableTime",
            "TooLargeException",
            "ValueEncoder");
    assertThat(publicClassesIn("dev.graphsert.internal.strategy"))
        .containsExactly("GraphWriter", "GraphWriter$Target");
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    Set<String> packages =
        RUNTIME.stream()
            .filter(type -> !type.getSimpleName().equals("module-info"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(packages).contains("dev.graphsert", "dev.graphsert.internal.strategy");
    for (String name : packages) {
      assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
          .as(name)
          .isTrue();
    }
  }

  private static List<String> publicClassesIn(String packageName) {
    TreeSet<String> names = new TreeSet<>();
    for (JavaClass type : RUNTIME) {
      if (type.getPackageName().equals(packageName)
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        names.add(type.getName().substring(packageName.length() + 1));
      }
    }
    return List.copyOf(names);
  }
}
