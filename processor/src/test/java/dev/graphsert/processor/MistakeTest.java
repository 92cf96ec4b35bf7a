package dev.graphsert.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every folder of src/test/resources/mistakes and compares the errors with those that its
 * sources announce: a comment {@code //! text} at the end of a line wants exactly that error there,
 * and there must be no others.
 *
 * <p>{@code mvn -pl processor test -Dgraphsert.golden.update=true} writes the comments anew; look
 * at the difference before you commit it.
 *
 * <p>A folder is named by the {@code Message} that it is about, and what is special after {@code
 * --}.
 */
class MistakeTest {

  private static final boolean UPDATE = Boolean.getBoolean("graphsert.golden.update");
  private static final String MARK = " //! ";

  @TempDir Path work;

  static Stream<SourceFolder> cases() {
    return SourceFolder.allUnder("mistakes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isReportedWhereItIs(SourceFolder folder) throws IOException {
    Compilation compilation = Compile.withProcessor(folder, work);

    List<String> errors =
        compilation.errors().stream().filter(e -> isOurs(e)).map(this::shown).toList();
    if (UPDATE) {
      rewrite(folder, errors);
    }
    assertThat(errors).isNotEmpty().containsExactlyInAnyOrderElementsOf(announced(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leavesNoBrokenPlan(SourceFolder folder) throws IOException {
    RecordingProcessor recording = new RecordingProcessor();

    Compilation compilation =
        Compile.run(
            List.of(recording),
            Compile.options(folder),
            Compile.library(folder, work),
            folder.sources());

    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
    for (Path file : folder.sourcePaths()) {
      if (Files.readString(file, UTF_8).contains(MARK)) {
        String wrong = nameIn(folder, file).replace(".java", "").replace('/', '.');
        assertThat(recording.origins.keySet())
            .filteredOn(plan -> !isTakenByAnother(folder, plan))
            .noneMatch(plan -> plan.startsWith(wrong + "_"));
      }
    }
  }

  /** Of two plans that want the same name, one is sound. */
  private static boolean isTakenByAnother(SourceFolder folder, String plan) {
    return folder.toString().startsWith("PLAN_NAME_TAKEN") && plan.endsWith("Outer_Inner_Plan");
  }

  /** The compiler reports a missing type itself. */
  private static boolean isOurs(Diagnostic<? extends JavaFileObject> error) {
    return !error.getMessage(Locale.ROOT).startsWith("cannot find symbol");
  }

  private String shown(Diagnostic<? extends JavaFileObject> error) {
    String file = error.getSource() == null ? "nowhere" : error.getSource().getName();
    return file.replaceFirst("^/", "")
        + ":"
        + error.getLineNumber()
        + MARK
        + error.getMessage(Locale.ROOT);
  }

  private static List<String> announced(SourceFolder folder) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Path file : folder.sourcePaths()) {
      List<String> lines = Files.readAllLines(file, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String[] parts = lines.get(i).split(MARK, -1);
        for (int part = 1; part < parts.length; part++) {
          errors.add(nameIn(folder, file) + ":" + (i + 1) + MARK + parts[part]);
        }
      }
    }
    return errors;
  }

  private static void rewrite(SourceFolder folder, List<String> errors) throws IOException {
    for (Path file : folder.sourcePaths()) {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file, UTF_8)) {
        StringBuilder marked = new StringBuilder(line.split(MARK, -1)[0]);
        String place = nameIn(folder, file) + ":" + (lines.size() + 1) + MARK;
        errors.stream()
            .filter(error -> error.startsWith(place))
            .forEach(error -> marked.append(MARK).append(error.substring(place.length())));
        lines.add(marked.toString());
      }
      Files.write(file, lines, UTF_8);
    }
  }

  private static String nameIn(SourceFolder folder, Path file) {
    return folder.path().relativize(file).toString().replace('\\', '/');
  }
}
