package dev.graphsert.it.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;

/** The jars that the build has made, and the driver's. */
public final class Jars {

  private Jars() {}

  /** The runtime. */
  public static Path runtime() {
    return jar("graphsert.jar");
  }

  /** The annotation processor. */
  public static Path processor() {
    return jar("graphsert.processor.jar");
  }

  /** PostgreSQL's driver. */
  public static Path driver() {
    return jar("postgresql.jar");
  }

  /** The jar, or the folder, that a class comes from. */
  public static Path of(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Skips the test where modules are not packaged: {@code mvn test} of the whole project. */
  private static Path jar(String property) {
    Path path = Path.of(System.getProperty(property, ""));
    Assumptions.assumeTrue(
        Files.isRegularFile(path), property + " is " + path + ", no jar: run mvn verify");
    return path;
  }

  /** The files of a jar by name. */
  static Map<String, byte[]> files(Path jar) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory()) {
          try (InputStream content = zip.getInputStream(entry)) {
            files.put(entry.getName(), content.readAllBytes());
          }
        }
      }
    }
    return files;
  }
}
