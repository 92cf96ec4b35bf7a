package dev.graphsert.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the plans generated for every folder of src/test/resources/golden with those in its
 * folder {@code expected}, and compiles them as strictly as javac can.
 *
 * <p>{@code mvn -pl processor test -Dgraphsert.golden.update=true} writes the expected plans anew;
 * look at the difference before you commit it.
 */
class GoldenPlanTest {

  private static final boolean UPDATE = Boolean.getBoolean("graphsert.golden.update");

  @TempDir Path work;

  static Stream<SourceFolder> cases() {
    return SourceFolder.allUnder("golden");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void generatesTheExpectedPlans(SourceFolder folder) throws IOException {
    Compilation compilation = Compile.withProcessor(folder, work);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    Map<String, String> plans = plansOf(compilation);
    if (UPDATE) {
      rewrite(folder, plans);
    }
    assertThat(plans).isNotEmpty().isEqualTo(expected(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void generatesNoReflection(SourceFolder folder) {
    Compilation compilation = Compile.withProcessor(folder, work);

    assertThat(plansOf(compilation).values())
        .isNotEmpty()
        .noneMatch(plan -> plan.contains("java.lang.reflect"))
        .noneMatch(plan -> plan.contains("setAccessible"));
  }

  private static Map<String, String> plansOf(Compilation compilation) {
    Map<String, String> plans = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        plans.put(Compile.nameInOutput(file), file.getCharContent(false).toString());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return plans;
  }

  private static Map<String, String> expected(SourceFolder folder) throws IOException {
    Path root = folder.path().resolve("expected");
    Map<String, String> plans = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replace(".txt", "");
        plans.put(name, Files.readString(file, UTF_8).replace("\r\n", "\n"));
      }
    }
    return plans;
  }

  private static void rewrite(SourceFolder folder, Map<String, String> plans) throws IOException {
    Path root = folder.path().resolve("expected");
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> plan : plans.entrySet()) {
      Path file = root.resolve(plan.getKey() + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, plan.getValue(), UTF_8);
    }
  }
}
