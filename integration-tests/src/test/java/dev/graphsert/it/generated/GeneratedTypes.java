package dev.graphsert.it.generated;

import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Javac;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A number of entity types, compiled with the processor's jar. */
public final class GeneratedTypes implements AutoCloseable {

  private final TypeSources sources;
  private final URLClassLoader loader;
  private final IntFunction<List<Object>> graph;

  /**
   * Writes, compiles and loads the types. The test is skipped where there is no jar.
   *
   * @param shape how they refer to each other
   * @param types how many there are
   * @param folder an empty folder
   */
  public GeneratedTypes(Shape shape, int types, Path folder) throws Exception {
    sources = new TypeSources(shape, types);
    compile(folder);
    loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, GeneratedTypes.class.getClassLoader());
    graph = newGraph(loader);
  }

  /** The statements that make their tables. */
  public String ddl() {
    return sources.ddl();
  }

  /** New entities, so many of each type. */
  public List<Object> graph(int rows) {
    return graph.apply(rows);
  }

  private void compile(Path folder) throws IOException {
    for (Map.Entry<String, String> file : sources.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-cp",
            Jars.runtime().toString(),
            "--processor-path",
            Jars.processor().toString(),
            "-d",
            folder.toString());
    Javac.compile(sources.files().keySet().stream().map(folder::resolve).toList(), options);
  }

  @SuppressWarnings("unchecked") // the class is written so
  private static IntFunction<List<Object>> newGraph(ClassLoader loader) throws Exception {
    return (IntFunction<List<Object>>)
        loader.loadClass(TypeSources.GRAPH).getConstructor().newInstance();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
