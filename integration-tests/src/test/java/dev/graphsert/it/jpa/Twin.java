package dev.graphsert.it.jpa;

import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Javac;
import dev.graphsert.it.packaging.LoadedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A class of this package with entities in it, compiled once more, in another package: with options
 * of the processor, or with other annotations.
 */
final class Twin implements AutoCloseable {

  private static final String PACKAGE = "twin";

  private final LoadedClasses classes;
  private final String name;

  /**
   * Compiles and loads it.
   *
   * @param original a class that supplies a graph of the entities in it
   * @param folder an empty folder
   * @param change what is done to its source
   */
  Twin(
      Class<? extends Supplier<List<?>>> original,
      Path folder,
      UnaryOperator<String> change,
      String... options)
      throws IOException {
    name = PACKAGE + "." + original.getSimpleName();
    Path source = folder.resolve(original.getSimpleName() + ".java");
    Files.writeString(source, change.apply(sourceOf(original)));
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of(
            "-nowarn",
            "-classpath",
            System.getProperty("java.class.path"),
            "--processor-path",
            Jars.processor().toString(),
            "-d",
            folder.toString()));
    Javac.compile(List.of(source), arguments);
    classes = new LoadedClasses(List.of(folder));
  }

  private static String sourceOf(Class<?> original) throws IOException {
    String file = original.getName().replace('.', '/') + ".java";
    return Files.readString(Path.of("src", "test", "java").resolve(file))
        .replace("package " + original.getPackageName(), "package " + PACKAGE);
  }

  /** The same graph as the original's, of the entities that were compiled here. */
  @SuppressWarnings("unchecked") // as the original is one
  List<?> graph() {
    try {
      return ((Supplier<List<?>>) classes.load(name).getConstructor().newInstance()).get();
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("cannot make a " + name, failed);
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
