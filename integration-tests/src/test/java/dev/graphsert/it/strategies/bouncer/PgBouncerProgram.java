package dev.graphsert.it.strategies.bouncer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The installed program.
 *
 * @param path where it is
 * @param minor what follows "1." in its version
 */
record PgBouncerProgram(Path path, int minor) {

  private static final Pattern VERSION = Pattern.compile("PgBouncer 1\\.(\\d+)");

  /** The installed one; the test is skipped where there is none. */
  static PgBouncerProgram installed() throws IOException {
    Optional<Path> path =
        Stream.concat(
                Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
            .map(folder -> Path.of(folder, "pgbouncer"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(path.isPresent(), "no pgbouncer on the PATH or in /usr/sbin: install it");
    Process asked =
        new ProcessBuilder(path.get().toString(), "--version").redirectErrorStream(true).start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher version = VERSION.matcher(answer);
    assumeTrue(version.find(), "a pgbouncer of an unknown version: " + answer);
    return new PgBouncerProgram(path.get(), Integer.parseInt(version.group(1)));
  }

  /** Whether it can keep track of prepared statements, as 1.21 and later can. */
  boolean canPrepareStatements() {
    return minor >= 21;
  }

  /** How to start it. It refuses to run as root, and then must be able to read its settings. */
  List<String> command(Path settings) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of(path.toString(), settings.toString());
    }
    Files.setPosixFilePermissions(
        settings.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of(path.toString(), "-u", "nobody", settings.toString());
  }
}
