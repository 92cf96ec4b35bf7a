package dev.graphsert.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradle may compile one class anew when each generated file comes from exactly one element. */
class IncrementalBuildTest {

  private static final String DECLARATION = "/META-INF/gradle/incremental.annotation.processors";

  @TempDir Path work;

  static Stream<SourceFolder> cases() {
    return SourceFolder.allUnder("golden");
  }

  @Test
  void declaresItselfIsolating() throws IOException {
    try (InputStream file = GraphsertProcessor.class.getResourceAsStream(DECLARATION)) {
      assertThat(new String(file.readAllBytes(), UTF_8).strip())
          .isEqualTo(GraphsertProcessor.class.getName() + ",isolating");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyPlanComesFromItsEntityAlone(SourceFolder folder) {
    RecordingProcessor recording = new RecordingProcessor();

    Compilation compilation =
        Compile.run(
            List.of(recording),
            Compile.options(folder),
            Compile.library(folder, work),
            folder.sources());

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(recording.origins)
        .isNotEmpty()
        .allSatisfy(
            (plan, elements) -> {
              assertThat(elements).hasSize(1);
              assertThat(planOf(elements.get(0))).isEqualTo(plan);
            });
  }

  private static String planOf(Element entity) {
    String nested = ((TypeElement) entity).getQualifiedName().toString();
    Element outer = entity;
    while (outer.getEnclosingElement() instanceof TypeElement) {
      outer = outer.getEnclosingElement();
      int dot = nested.lastIndexOf('.');
      nested = nested.substring(0, dot) + "_" + nested.substring(dot + 1);
    }
    return nested.replace('$', '_') + "_Plan";
  }
}
