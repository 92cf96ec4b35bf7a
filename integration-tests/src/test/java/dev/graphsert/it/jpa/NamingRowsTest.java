package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Naming;
import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same entities by each convention of names, said for the build or at the class. */
final class NamingRowsTest {

  private static final String OPTION = "-Agraphsert.naming=";

  private static final String SNAKE_CASE =
      """
      create sequence author_name_seq increment by 50;
      create sequence book_title_seq increment by 50;
      create table author_name (author_no bigint primary key, given_name text);
      create table book_title (book_no bigint primary key, pages1_count int, subtitle text,
        written_by_id bigint references author_name);
      create table book_title_key_words (book_title_id bigint references book_title,
        key_words text, key_words_order int);
      create table book_title_word_counts (book_title_id bigint references book_title,
        word_counts int, word_counts_key text);
      create table book_title_author_name (book_title_id bigint references book_title,
        co_authors_id bigint references author_name);
      """;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"JPA", "HIBERNATE", "SPRING"})
  void ofTheBuild(Naming naming) throws Exception {
    assertSameRows(naming, UnaryOperator.identity(), OPTION + naming);
  }

  @ParameterizedTest
  @EnumSource(names = {"JPA", "HIBERNATE", "SPRING"})
  void ofTheClassWhateverTheBuildSays(Naming naming) throws Exception {
    assertSameRows(naming, atTheClass(naming), OPTION + "GRAPHSERT");
  }

  @Test
  void ownOfTheBuild() throws Exception {
    assertRowsInSnakeCase(UnaryOperator.identity(), OPTION + "GRAPHSERT");
  }

  @Test
  void ownOfTheClass() throws Exception {
    assertRowsInSnakeCase(atTheClass(Naming.GRAPHSERT), OPTION + "SPRING");
  }

  private static UnaryOperator<String> atTheClass(Naming naming) {
    return source ->
        source.replace(
            "@BatchEntity\n", "@BatchEntity(naming = dev.graphsert.Naming." + naming + ")\n");
  }

  private void assertSameRows(Naming naming, UnaryOperator<String> change, String option)
      throws Exception {
    HibernatePeer peer = new HibernatePeer(SCHEMA, NamedShelf.ENTITIES);
    if (naming == Naming.SPRING) {
      peer.with(
              "hibernate.physical_naming_strategy",
              "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
          .with("hibernate.implicit_naming_strategy", CollectionRowsTest.AsSpring.class.getName());
    }
    try (Twin twin = new Twin(NamedShelf.class, folder, change, option)) {
      assertThat(peer.rowsOfGraphsert(twin::graph))
          .isEqualTo(peer.rowsOfHibernate(new NamedShelf()));
    }
  }

  private void assertRowsInSnakeCase(UnaryOperator<String> change, String option) throws Exception {
    SCHEMA.execute(SNAKE_CASE);
    try (Twin twin = new Twin(NamedShelf.class, folder, change, option)) {
      SCHEMA.insert(twin.graph().toArray());
    }
    assertThat(SCHEMA.rows("select author_no, given_name from author_name order by 1"))
        .containsExactly(List.of(1L, "Ann"), List.of(2L, "Bob"));
    assertThat(
            SCHEMA.rows(
                "select book_no, pages1_count, subtitle, written_by_id from book_title order by 1"))
        .containsExactly(List.of(1L, 3, "s", 1L), List.of(2L, 3, "s", 2L));
    assertThat(
            SCHEMA.rows(
                "select book_title_id, key_words, key_words_order from book_title_key_words"
                    + " order by 1, 3"))
        .containsExactly(
            List.of(1L, "a", 0), List.of(1L, "b", 1), List.of(2L, "a", 0), List.of(2L, "b", 1));
    assertThat(
            SCHEMA.rows(
                "select book_title_id, word_counts_key, word_counts from book_title_word_counts"
                    + " order by 1"))
        .containsExactly(List.of(1L, "a", 7), List.of(2L, "a", 7));
    assertThat(SCHEMA.rows("select book_title_id, co_authors_id from book_title_author_name"))
        .containsExactly(List.of(1L, 2L));
  }
}
