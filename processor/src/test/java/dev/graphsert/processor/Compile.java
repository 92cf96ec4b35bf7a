package dev.graphsert.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Runs the compiler as a user with a strict build does. */
final class Compile {

  /**
   * "processing" warns of annotations that no processor claims, such as those of other libraries.
   */
  static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

  private Compile() {}

  static Compilation withProcessor(SourceFolder folder, Path work) {
    return run(
        List.of(new GraphsertProcessor()),
        options(folder),
        library(folder, work),
        folder.sources());
  }

  /** Strict, and what the folder says to the processor. */
  static List<String> options(SourceFolder folder) {
    List<String> options = new ArrayList<>(STRICT);
    options.addAll(folder.options());
    return options;
  }

  static Compilation withProcessor(List<String> options, JavaFileObject... sources) {
    return run(List.of(new GraphsertProcessor()), options, List.of(), List.of(sources));
  }

  static Compilation run(
      List<? extends Processor> processors,
      List<String> options,
      List<File> library,
      List<JavaFileObject> sources) {
    List<File> classpath = new ArrayList<>(List.of(placeOf(BatchEntity.class)));
    classpath.add(placeOf(NullMarked.class));
    classpath.add(placeOf(Entity.class));
    classpath.addAll(library);
    return Compiler.javac()
        .withProcessors(processors)
        .withClasspath(classpath)
        .withOptions(options)
        .compile(sources);
  }

  /** Compiles what the folder expects as class files. */
  static List<File> library(SourceFolder folder, Path work) {
    if (folder.library().isEmpty()) {
      return List.of();
    }
    Compilation compiled = run(List.of(), STRICT, List.of(), folder.library());
    writeClasses(compiled, work);
    return List.of(work.toFile());
  }

  /** Writes all class files into a folder. */
  static void writeClasses(Compilation compiled, Path target) {
    for (JavaFileObject file : compiled.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = target.resolve(nameInOutput(file));
        try (InputStream bytes = file.openInputStream()) {
          Files.createDirectories(path.getParent());
          Files.copy(bytes, path);
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
    }
  }

  /** The path of a generated file: a/b/C_Plan.java. */
  static String nameInOutput(JavaFileObject file) {
    return file.getName().replaceFirst("^/?(SOURCE|CLASS)_OUTPUT/", "");
  }

  private static File placeOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
