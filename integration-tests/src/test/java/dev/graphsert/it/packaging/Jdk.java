package dev.graphsert.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs {@code javac} and {@code java} of this JDK as processes of their own. */
public final class Jdk {

  private Jdk() {}

  /** Compiles, with every warning an error. */
  static void compile(Path sources, Path classes, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("javac"), "-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> command.add(file.toString()));
    }
    assertThat(run(command)).isEmpty();
  }

  /** Compiles; if that fails, so does the test, with what the compiler said. */
  public static void javac(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(tool("javac")));
    command.addAll(arguments);
    run(command);
  }

  /** Runs a program and returns what it prints. */
  public static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(tool("java")));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** A class path or module path. */
  public static String path(Path... parts) {
    return Stream.of(parts).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Writes a source file into its folder. */
  static void write(Path root, String file, String source) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, source);
  }

  private static String run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
