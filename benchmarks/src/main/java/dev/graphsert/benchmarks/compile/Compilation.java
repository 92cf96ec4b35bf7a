package dev.graphsert.benchmarks.compile;

import dev.graphsert.BatchEntity;
import dev.graphsert.benchmarks.machine.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** So many classes, which javac compiles again and again. */
final class Compilation implements AutoCloseable {

  private final Subject subject;
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();

  Compilation(Subject subject, int classes) throws IOException {
    this.subject = subject;
    this.folder = Files.createTempDirectory("graphsert-compile");
    for (int i = 0; i < classes; i++) {
      Path source = folder.resolve("Type" + i + ".java");
      Files.writeString(source, subject.source(i));
      sources.add(source);
    }
  }

  /**
   * Compiles once into an empty folder.
   *
   * @return how long javac took, in nanoseconds
   */
  long run(boolean withProcessor) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    long nanos = compile(withProcessor, classes);
    delete(classes);
    return nanos;
  }

  /** Compiles into a folder. */
  long compile(boolean withProcessor, Path classes) throws IOException {
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-nowarn"));
    options.addAll(List.of("-classpath", annotations()));
    options.addAll(
        withProcessor
            ? List.of("-processorpath", subject.jar().file().toString())
            : List.of("-proc:none"));
    return compile(options);
  }

  private long compile(List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      long start = System.nanoTime();
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      long nanos = System.nanoTime() - start;
      if (!compiled) {
        throw new IllegalStateException(subject.title() + ": " + messages);
      }
      return nanos;
    }
  }

  /** Where the annotations and what generated code calls are. */
  private String annotations() {
    return Jar.of(BatchEntity.class).file() + File.pathSeparator + subject.jar().file();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      delete(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
