package dev.graphsert.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on JPA names every annotation of the API. */
final class MappingPageTest {

  @Test
  void namesEveryAnnotationOfJpa() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "mapping.md"), StandardCharsets.UTF_8);
    List<String> annotations = annotationsOfJpa();
    assertThat(annotations).hasSizeGreaterThan(90).contains("Entity", "NamedQueries");
    assertThat(annotations).allMatch(name -> isNamed(name, page));
  }

  /** Also as {@code @Name(s)} where it holds several. */
  private static boolean isNamed(String name, String page) {
    String singular = name.substring(0, name.length() - 1);
    return Pattern.compile(
            "@" + name + "\\b|@" + singular + "\\(" + name.charAt(name.length() - 1) + "\\)")
        .matcher(page)
        .find();
  }

  private static List<String> annotationsOfJpa() throws IOException, URISyntaxException {
    Path jar = Path.of(Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> classes = Files.list(files.getPath("jakarta", "persistence"))) {
      return classes
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(MappingPageTest::isAnnotation)
          .toList();
    }
  }

  private static boolean isAnnotation(String name) {
    try {
      return Class.forName("jakarta.persistence." + name, false, Entity.class.getClassLoader())
          .isAnnotation();
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
