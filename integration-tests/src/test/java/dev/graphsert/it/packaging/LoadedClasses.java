package dev.graphsert.it.packaging;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes that were compiled by a test; until it is closed, Hibernate finds them too. */
public final class LoadedClasses implements AutoCloseable {

  private final URLClassLoader loader;
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  /** The classes of folders and jars. */
  public LoadedClasses(List<Path> path) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path part : path) {
      urls.add(part.toUri().toURL());
    }
    loader = new URLClassLoader(urls.toArray(URL[]::new), LoadedClasses.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
  }

  /** One of them, which is not initialized. */
  public Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  @Override
  public void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }
}
