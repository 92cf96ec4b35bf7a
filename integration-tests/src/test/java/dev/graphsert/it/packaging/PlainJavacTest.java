package dev.graphsert.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two jars and {@code javac}; no build tool, and nothing else on any path. */
final class PlainJavacTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table author (id bigserial primary key, name text);
          create table book (id bigserial primary key, title text, format text,
            author_id bigint not null references author);
          """);

  @TempDir private Path folder;

  @Test
  void compilesWithoutAWarningAndRunsWithTheDriverAlone() throws Exception {
    Path sources = folder.resolve("src");
    Path classes = folder.resolve("classes");
    Jdk.write(
        sources,
        "Author.java",
        """
        import dev.graphsert.BatchEntity;

        @BatchEntity
        public class Author {
          private Long id;
          private final String name;

          public Author(String name) {
            this.name = name;
          }

          public String name() {
            return name + " (" + id + ")";
          }
        }
        """);
    Jdk.write(
        sources,
        "Book.java",
        """
        import dev.graphsert.BatchEntity;
        import dev.graphsert.Column;

        @BatchEntity
        class Book {
          enum Format { PRINT, SOUND }

          long id;
          @Column(name = "title") String label = "t";
          Format format = Format.SOUND;
          Author author;

          Book(Author author) {
            this.author = author;
          }

          @Override
          public String toString() {
            return "book " + id + " by " + author.name();
          }
        }
        """);
    Jdk.write(sources, "Main.java", Programs.main(""));
    Jdk.compile(
        sources,
        classes,
        "-cp",
        Jars.runtime().toString(),
        "--processor-path",
        Jars.processor().toString());
    String printed =
        Jdk.run("-cp", Jdk.path(classes, Jars.runtime(), Jars.driver()), "Main", SCHEMA.url());
    assertThat(printed).isEqualTo("2 rows, book 1 by Ann (1)");
    assertThat(SCHEMA.value("select author_id || title || format from book")).isEqualTo("1tSOUND");
  }
}
