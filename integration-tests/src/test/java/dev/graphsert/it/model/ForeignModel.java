package dev.graphsert.it.model;

import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Javac;
import dev.graphsert.it.packaging.LoadedClasses;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entities of a sources jar, compiled with the processor as they are. */
final class ForeignModel implements AutoCloseable {

  private final Path jars;
  private final Path folder;
  private final LoadedClasses classes;
  private final List<String> names = new ArrayList<>();

  /**
   * Compiles and loads the entities.
   *
   * @param jars a folder with a sources jar, and the jars that its classes need
   * @param folder an empty folder
   */
  ForeignModel(Path jars, Path folder, String... options) throws IOException {
    this.jars = jars;
    this.folder = folder;
    compile(sources(), List.of(options));
    classes = new LoadedClasses(Stream.concat(Stream.of(folder), binaries()).toList());
  }

  /** Its entity classes, in the order of their names. */
  List<Class<?>> entities() throws ClassNotFoundException {
    List<Class<?>> entities = new ArrayList<>();
    for (String name : names) {
      Class<?> type = classes.load(name);
      if (type.isAnnotationPresent(Entity.class)) {
        entities.add(type);
      }
    }
    return entities;
  }

  /** One of the classes that the entities need. */
  Class<?> load(String name) throws ClassNotFoundException {
    return classes.load(name);
  }

  private List<Path> sources() throws IOException {
    Path jar = jars().filter(ForeignModel::isOfSources).findFirst().orElseThrow();
    List<Path> found = new ArrayList<>();
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(inside.getPath("/"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains("@Entity")) {
          Path copy = folder.resolve("src").resolve(file.toString().substring(1));
          Files.createDirectories(copy.getParent());
          found.add(Files.copy(file, copy));
          String name = file.toString().substring(1).replace('/', '.');
          names.add(name.substring(0, name.length() - ".java".length()));
        }
      }
    }
    return found;
  }

  /** All classes are compiled again, so that the plans are beside them in one loader. */
  private void compile(List<Path> sources, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    String path =
        Stream.concat(binaries(), Stream.of(Jars.runtime()))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    arguments.addAll(
        List.of(
            "-nowarn",
            "-classpath",
            path + File.pathSeparator + System.getProperty("java.class.path"),
            "--processor-path",
            Jars.processor().toString(),
            "-d",
            folder.toString()));
    Javac.compile(sources, arguments);
  }

  private Stream<Path> binaries() throws IOException {
    return jars().filter(jar -> !isOfSources(jar));
  }

  private static boolean isOfSources(Path jar) {
    return jar.toString().endsWith("-sources.jar");
  }

  private Stream<Path> jars() throws IOException {
    try (Stream<Path> found = Files.list(jars)) {
      return found.sorted().toList().stream();
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
