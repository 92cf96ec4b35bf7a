package dev.graphsert.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

  private static final Path MISTAKES = Path.of("src", "test", "resources", "mistakes");
  private static final String GAP = "\0";

  /** Notes stop no compile: they are in {@code AuditingTest}. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AUDITOR_UNKNOWN", "AUDITED_BY_METHODS"})
  void everyMistakeHasACaseThatShowsIt(Message message) throws IOException {
    List<String> shown = errorsOfCases(message);

    assertThat(shown)
        .as("errors announced in folders of %s named %s or %s--...", MISTAKES, message, message)
        .anyMatch(error -> patternOf(message).matcher(error).matches());
  }

  @Test
  void everyCaseIsNamedByAMessage() throws IOException {
    List<String> names = Arrays.stream(Message.values()).map(Message::name).toList();
    try (Stream<Path> folders = Files.list(MISTAKES)) {
      assertThat(folders.map(MessageTest::messageOf)).isNotEmpty().isSubsetOf(names);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageSaysWhatIsWrongAndTheMend(Message message) {
    String text = message.text(Stream.generate(() -> "x").limit(9).toArray());

    assertThat(text).startsWith(text.startsWith("The") ? "The" : "x");
    assertThat(text.endsWith(".") || text.endsWith(". x")).as(text).isTrue();
    assertThat(text.split("[.:] ")).hasSizeGreaterThan(1);
    assertThat(text).doesNotContain("  ").doesNotContain("!");
  }

  private static List<String> errorsOfCases(Message message) throws IOException {
    try (Stream<Path> folders = Files.list(MISTAKES)) {
      return folders
          .filter(folder -> messageOf(folder).equals(message.name()))
          .flatMap(MessageTest::linesIn)
          .flatMap(line -> Arrays.stream(line.split(" //! ", -1)).skip(1))
          .toList();
    }
  }

  private static String messageOf(Path folder) {
    return folder.getFileName().toString().replaceFirst("--.*", "");
  }

  private static Stream<String> linesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(
              file -> {
                try {
                  return Files.readAllLines(file).stream();
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
              })
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Pattern patternOf(Message message) {
    String text = message.text(Stream.generate(() -> GAP).limit(9).toArray());
    return Pattern.compile(
        Arrays.stream(text.split(GAP, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
