package dev.graphsert.benchmarks.fork;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.StringJoiner;

/** Where this JVM has its classes from, for another one: Maven has loaders of its own. */
public final class ClassPath {

  private ClassPath() {}

  /** Files and folders, as {@code -cp} takes them. */
  public static String ofThisJvm() {
    if (!(ClassPath.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    StringJoiner path = new StringJoiner(File.pathSeparator);
    for (URL url : loader.getURLs()) {
      try {
        path.add(Path.of(url.toURI()).toString());
      } catch (URISyntaxException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return path.toString();
  }
}
