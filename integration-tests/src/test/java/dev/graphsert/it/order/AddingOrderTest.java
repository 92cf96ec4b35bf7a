package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of one type are numbered and go in in the order of adding. */
final class AddingOrderTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table author (id bigserial primary key, name text, seen bigserial);
          create table book (id bigserial primary key, name text, author_id bigint references author,
            seen bigserial);
          """);

  @Test
  void manyRowsOfOneType() {
    List<Author> authors = IntStream.range(0, 3_000).mapToObj(i -> new Author("a" + i)).toList();
    SCHEMA.insert(authors.toArray());
    assertThat(authors)
        .extracting(author -> author.id)
        .isEqualTo(IntStream.rangeClosed(1, 3_000).mapToObj(i -> (long) i).toList());
    assertThat(SCHEMA.column("select name from author order by seen"))
        .isEqualTo(authors.stream().map(author -> (Object) author.name).toList());
    assertThat(SCHEMA.column("select seen - id from author")).containsOnly(0L);
  }

  @Test
  void mixedTypes() {
    SCHEMA.insert(new Book("b1", null), new Author("a1"), new Book("b2", null), new Author("a2"));
    assertInserted("a1", "a2");
    assertThat(SCHEMA.column("select name from book order by seen")).containsExactly("b1", "b2");
  }

  @Test
  void aReferencedEntityComesRightAfterTheOneThatRefersToIt() {
    Author cascaded = new Author("cascaded");
    SCHEMA.insert(new Author("first"), new Book("b", cascaded), new Author("last"));
    assertInserted("first", "cascaded", "last");
  }

  @Test
  void whatIsAddedItselfKeepsItsOwnPlace() {
    Author author = new Author("added last");
    SCHEMA.insert(new Book("b", author), new Author("between"), author);
    assertInserted("between", "added last");
  }

  @Test
  void whatWasAddedBeforeIsNotMovedByAReference() {
    Author author = new Author("added first");
    SCHEMA.insert(author, new Author("between"), new Book("b", author));
    assertInserted("added first", "between");
  }

  @Test
  void theSameEntityBehindTwoReferencesGoesInOnce() {
    Author author = new Author("one");
    SCHEMA.insert(new Book("b1", author), new Book("b2", author));
    assertInserted("one");
    assertThat(SCHEMA.column("select author_id from book")).containsExactly(1L, 1L);
  }

  @Test
  void equalEntitiesAreDifferentEntities() {
    SCHEMA.insert(new EqualBook(), new EqualBook());
    assertThat(SCHEMA.count("book")).isEqualTo(2);
  }

  @Test
  void addingTwiceIsAddingOnceAtTheFirstPlace() {
    Author author = new Author("a");
    SCHEMA.insert(author, new Author("b"), author);
    assertInserted("a", "b");
  }

  @Test
  void addingAgainAfterAFlushOfTheTransactionDoesNothing() {
    Author author = new Author("a");
    try (Session session = SCHEMA.openSession()) {
      session.add(author);
      session.flush();
      session.add(author);
      session.add(new Book("b", author));
      InsertReport report = session.commit();
      assertThat(report.rows(Author.class)).isZero();
      assertThat(report.rows()).isEqualTo(1);
    }
    assertInserted("a");
  }

  @Test
  void addingAgainAfterACommitIsADuplicateKey() {
    Author author = new Author("a");
    try (Session session = SCHEMA.openSession()) {
      session.add(author);
      session.commit();
      session.add(author);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.entity()).isSameAs(author);
      assertThat(refused).hasMessageContaining("author_pkey");
    }
    assertThat(author.id).isEqualTo(1);
    assertInserted("a");
  }

  @Test
  void theGraphIsReadWhenItIsWritten() {
    Book book = new Book("b", null);
    try (Session session = SCHEMA.openSession()) {
      session.add(book);
      book.author = new Author("late");
      session.commit();
    }
    assertInserted("late");
  }

  @Test
  void theReportCountsRowsByType() {
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(new Book("b1", new Author("a")), new Book("b2", null)));
      InsertReport report = session.commit();
      assertThat(report.rows()).isEqualTo(3);
      assertThat(report.rowsByType()).containsOnlyKeys(Book.class, Author.class);
      assertThat(report.rows(Book.class)).isEqualTo(2);
      assertThat(report.elapsed()).isPositive();
    }
  }

  private static void assertInserted(Object... authors) {
    assertThat(SCHEMA.column("select name from author order by seen")).containsExactly(authors);
    assertThat(SCHEMA.column("select name from author order by id")).containsExactly(authors);
  }

  @BatchEntity
  static final class Author {
    Long id;
    String name;

    Author(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Book {
    Long id;
    String name;
    Author author;

    Book(String name, Author author) {
      this.name = name;
      this.author = author;
    }
  }

  @BatchEntity(table = "book")
  static final class EqualBook {
    Long id;

    @Override
    public boolean equals(Object other) {
      return other instanceof EqualBook;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
