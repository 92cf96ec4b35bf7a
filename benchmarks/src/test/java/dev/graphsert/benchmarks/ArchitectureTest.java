package dev.graphsert.benchmarks;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the packages say of their imports. */
class ArchitectureTest {

  private static final String ROOT = "dev.graphsert.benchmarks.";

  private static final JavaClasses BENCHMARKS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.graphsert.benchmarks");

  @Test
  void packagesImportOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy(ROOT + "model")
        .layer("database")
        .definedBy(ROOT + "database")
        .layer("machine")
        .definedBy(ROOT + "machine")
        .layer("compile")
        .definedBy(ROOT + "compile")
        .layer("report")
        .definedBy(ROOT + "report")
        .layer("table")
        .definedBy(ROOT + "table")
        .layer("workload")
        .definedBy(ROOT + "workload")
        .layer("writer")
        .definedBy(ROOT + "writer")
        .layer("library")
        .definedBy(ROOT + "library")
        .layer("runner")
        .definedBy(ROOT + "runner")
        .layer("fork")
        .definedBy(ROOT + "fork")
        .layer("memory")
        .definedBy(ROOT + "memory")
        .layer("jmh")
        .definedBy(ROOT + "jmh")
        .layer("cli")
        .definedBy(ROOT + "cli")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("database")
        .mayNotAccessAnyLayer()
        .whereLayer("machine")
        .mayNotAccessAnyLayer()
        .whereLayer("compile")
        .mayOnlyAccessLayers("machine")
        .whereLayer("report")
        .mayOnlyAccessLayers("machine")
        .whereLayer("table")
        .mayNotAccessAnyLayer()
        .whereLayer("workload")
        .mayOnlyAccessLayers("model", "table", "database")
        .whereLayer("writer")
        .mayOnlyAccessLayers("model", "table", "database", "workload")
        .whereLayer("library")
        .mayOnlyAccessLayers("model", "table", "database", "workload", "writer", "machine")
        .whereLayer("runner")
        .mayOnlyAccessLayers("database", "workload", "writer", "library", "report")
        .whereLayer("fork")
        .mayNotAccessAnyLayer()
        .whereLayer("memory")
        .mayOnlyAccessLayers("model", "database", "workload", "writer", "fork")
        .whereLayer("jmh")
        .mayOnlyAccessLayers("fork", "database", "workload", "writer", "library", "report")
        .check(BENCHMARKS);
  }
}
