package dev.graphsert.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A module that opens and exports nothing, with private fields that have no accessors. */
final class ModulePathTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table author (id bigserial primary key, name text);
          create table book (id bigint generated always as identity primary key, title text,
            size_width int, size_height int, author_id bigint not null references author);
          """);

  @TempDir private Path folder;

  @Test
  void compilesWithoutAWarningAndRuns() throws Exception {
    Path sources = folder.resolve("src");
    Path classes = folder.resolve("classes");
    Jdk.write(sources, "module-info.java", "module shop {\n  requires dev.graphsert;\n}\n");
    Jdk.write(
        sources,
        "shop/model/Numbered.java",
        """
        package shop.model;

        abstract class Numbered<T> {
          private T id;

          String number() {
            return " (" + id + ")";
          }
        }
        """);
    Jdk.write(
        sources,
        "shop/model/Author.java",
        """
        package shop.model;

        import dev.graphsert.BatchEntity;

        @BatchEntity
        public class Author extends Numbered<Long> {
          private final String name;

          public Author(String name) {
            this.name = name;
          }

          @Override
          public String toString() {
            return name + number();
          }
        }
        """);
    Jdk.write(
        sources,
        "shop/model/Book.java",
        """
        package shop.model;

        import dev.graphsert.BatchEntity;

        @BatchEntity
        public final class Book {
          private long id;
          private final String title = "t";
          private final Size size = new Size(2, 3);
          private Author author;

          public Book(Author author) {
            this.author = author;
          }

          @Override
          public String toString() {
            return "book " + id + " by " + author;
          }

          record Size(int width, int height) {}
        }
        """);
    Jdk.write(
        sources,
        "shop/Main.java",
        Programs.main("package shop;\n\nimport shop.model.Author;\nimport shop.model.Book;\n"));
    String modules = Jdk.path(Jars.runtime(), Jars.driver());
    Jdk.compile(
        sources,
        classes,
        "--module-path",
        modules,
        "--processor-path",
        Jars.processor().toString());
    String printed =
        Jdk.run(
            "-p",
            Jdk.path(classes, Jars.runtime(), Jars.driver()),
            "-m",
            "shop/shop.Main",
            SCHEMA.url());
    assertThat(printed).isEqualTo("2 rows, book 1 by Ann (1)");
    assertThat(
            SCHEMA.value(
                "select concat_ws('|', author_id, title, size_width, size_height) from book"))
        .isEqualTo("1|t|2|3");
  }
}
