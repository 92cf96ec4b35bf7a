package dev.graphsert.it.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements in the server's log. A backend writes them before it answers, so that all
 * statements of a call are there when it returns.
 */
public final class ServerLog {

  private static final Pattern STATEMENT =
      Pattern.compile("LOG:  (?:execute [^:]*|statement): (.*)");

  private final Path file;

  ServerLog(Path file) {
    this.file = file;
  }

  /**
   * The statements that were executed under an application name, without parameters.
   *
   * @param application the connection's {@code ApplicationName}
   * @return the statements in their order
   */
  public List<String> statementsOf(String application) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("app=" + application + ":LOG:  "))
          .map(STATEMENT::matcher)
          .filter(Matcher::find)
          .map(line -> line.group(1))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
