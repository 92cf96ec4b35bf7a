package dev.graphsert.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes compile, and the processors do what they are measured for. */
class CompileTimesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Subject.class)
  void theProcessorMakesAClassForEach(Subject subject) throws IOException {
    try (Compilation compilation = new Compilation(subject, 3)) {
      assertThat(compilation.compile(true, folder)).isPositive();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java"))).hasSize(3);
    }
  }

  @Test
  void aRowForEachProcessor() throws IOException {
    assertThat(new CompileTimes(1).rows(2).lines())
        .hasSize(2)
        .allMatch(row -> row.matches("\\| \\w+ \\| 2 \\| [\\d,]+ \\| [\\d,]+ \\| -?[\\d.]+ \\|"));
  }
}
