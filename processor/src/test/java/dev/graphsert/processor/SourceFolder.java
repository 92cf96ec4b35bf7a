package dev.graphsert.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder of src/test/resources with sources that are compiled together. Its subfolder {@code
 * library} has sources that are compiled before, without the processor, and are there as class
 * files then.
 */
record SourceFolder(Path path) {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String LIBRARY = "library";

  static Stream<SourceFolder> allUnder(String name) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(name))) {
      return folders.sorted().map(SourceFolder::new).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static SourceFolder of(String name) {
    return new SourceFolder(RESOURCES.resolve(name));
  }

  List<Path> sourcePaths() {
    Path library = path.resolve(LIBRARY);
    return pathsIn(path).filter(file -> !file.startsWith(library)).toList();
  }

  List<JavaFileObject> sources() {
    return sourcePaths().stream().map(file -> source(path, file)).toList();
  }

  List<JavaFileObject> library() {
    Path library = path.resolve(LIBRARY);
    return Files.exists(library)
        ? pathsIn(library).map(file -> source(library, file)).toList()
        : List.of();
  }

  /** What the folder's file {@code options} says to the compiler, a line each. */
  List<String> options() {
    Path options = path.resolve("options");
    try {
      return Files.exists(options) ? Files.readAllLines(options) : List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }

  private static Stream<Path> pathsIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JavaFileObject source(Path root, Path file) {
    String relative = root.relativize(file).toString().replace('\\', '/');
    String name = relative.substring(0, relative.length() - ".java".length()).replace('/', '.');
    try {
      return JavaFileObjects.forSourceString(name, Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
