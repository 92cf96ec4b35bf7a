package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Reference;
import dev.graphsert.it.database.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** References to new rows and to rows that are there already. */
final class ReferenceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table author (id bigserial primary key);
          create table publisher (id text primary key);
          create table book (id bigserial primary key, "written By" bigint references author,
            editor_id bigint references author, publisher_id text references publisher);
          """);

  @Test
  void anExistingRowIsReferencedAndNotInserted() {
    SCHEMA.execute("insert into author values (70)");
    Book book = new Book();
    book.author = author(70L);
    SCHEMA.insert(book);
    assertThat(SCHEMA.value("select \"written By\" from book")).isEqualTo(70L);
    assertThat(SCHEMA.count("author")).isEqualTo(1);
  }

  @Test
  void aRowThatDoesNotExistIsAForeignKeyError() {
    Book book = new Book();
    book.author = author(70L);
    InsertException refused = refused(book);
    assertThat(refused.entity()).isSameAs(book);
    assertThat(refused).hasMessageContaining("book_written By_fkey");
    assertThat(book.id).isNull();
    assertThat(book.author.id).isEqualTo(70L);
  }

  @Test
  void aNewTargetWithoutCascadeIsRefusedByName() {
    Book book = new Book();
    book.editor = author(null);
    InsertException refused = refused(new Book(), book);
    assertThat(refused.entity()).isSameAs(book);
    assertThat(refused).hasMessageContainingAll("editor", Author.class.getName(), "no id");
    assertThat(refused.failedRow().member()).isEqualTo("editor");
    assertThat(SCHEMA.count("book")).isZero();
    assertThat(book.id).isNull();
  }

  @Test
  void aNewTargetWithoutCascadeThatIsAddedWorks() {
    Book book = new Book();
    book.editor = author(null);
    SCHEMA.insert(book, book.editor);
    assertThat(SCHEMA.value("select editor_id from book")).isEqualTo(1L);
  }

  @Test
  void aTargetWhoseIdIsAssignedIsNotAddedByAReference() {
    SCHEMA.execute("insert into publisher values ('there')");
    Book book = new Book();
    book.publisher = new Publisher("there");
    SCHEMA.insert(book);
    assertThat(SCHEMA.count("publisher")).isEqualTo(1);
  }

  @Test
  void aTargetWhoseIdIsAssignedAndThatIsAddedGoesInFirst() {
    Book book = new Book();
    book.publisher = new Publisher("new");
    SCHEMA.insert(book, book.publisher);
    assertThat(SCHEMA.value("select publisher_id from book")).isEqualTo("new");
  }

  private static InsertException refused(Object... entities) {
    return catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(entities));
  }

  private static Author author(Long id) {
    Author author = new Author();
    author.id = id;
    return author;
  }

  @BatchEntity
  static final class Author {
    Long id;
  }

  @BatchEntity
  static final class Publisher {
    final String id;

    Publisher(String id) {
      this.id = id;
    }
  }

  @BatchEntity
  static final class Book {
    Long id;

    @Reference(column = "written By")
    Author author;

    @Reference(cascade = false)
    Author editor;

    Publisher publisher;
  }
}
