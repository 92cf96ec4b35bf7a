package dev.graphsert.benchmarks.machine;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * A library's jar on the class path; a folder, where it is built beside.
 *
 * @param file where it is
 */
public record Jar(Path file) {

  /** The one that a class is from. */
  public static Jar of(Class<?> type) {
    try {
      return new Jar(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** As it stands in the file's name, for not every manifest tells it. */
  public String version() {
    return file.getFileName().toString().replaceFirst(".*?-(\\d.*)\\.jar", "$1");
  }
}
