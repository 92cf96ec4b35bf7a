package dev.graphsert.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.IdGeneration;
import dev.graphsert.IdGenerator;
import dev.graphsert.InsertException;
import dev.graphsert.Reference;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One part of a key is generated, as where a table is partitioned by the others. */
final class GeneratedPartTest {

  private static final String DAY = "2026-01-02";

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table reading (id bigserial, day date, value int not null, primary key (id, day))
            partition by range (day);
          create table reading_2026 partition of reading
            for values from ('2026-01-01') to ('2027-01-01');
          create table alarm (id bigserial primary key, reading_id bigint, reading_day date,
            foreign key (reading_id, reading_day) references reading);
          create sequence lot_numbers increment by 10;
          create table lot (place text, number int, primary key (place, number));
          create table sheet (lot_place text, lot_number int, id uuid,
            primary key (lot_place, lot_number, id), foreign key (lot_place, lot_number) references lot);
          create table stock (lot_place text, lot_number int, code text,
            primary key (lot_place, lot_number, code));
          create sequence page_numbers;
          create table page (book bigint, number int, primary key (book, number));
          create table book (id bigserial primary key);
          """);

  @Test
  void aPartIsDrawnInTheOrderOfAdding() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      readings.add(new Reading(DAY, i));
    }
    SCHEMA.insert(readings.toArray());
    assertThat(readings).extracting(reading -> reading.id).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(SCHEMA.rows("select id, value from reading order by 1"))
        .containsExactly(
            List.of(1L, 0), List.of(2L, 1), List.of(3L, 2), List.of(4L, 3), List.of(5L, 4));
  }

  @Test
  void whatRefersToItHasAllItsColumnsAndBringsItAlong() {
    Alarm alarm = new Alarm(new Reading(DAY, 7));
    Alarm other = new Alarm(alarm.reading);
    SCHEMA.insert(alarm, other);
    assertThat(SCHEMA.rows("select reading_id, reading_day::text from alarm"))
        .containsExactly(List.of(1L, DAY), List.of(1L, DAY));
  }

  @Test
  void aPartThatIsSetIsKept() {
    Reading set = new Reading(DAY, 1);
    set.id = 100L;
    Reading unset = new Reading(DAY, 2);
    SCHEMA.insert(set, unset);
    assertThat(set.id).isEqualTo(100L);
    assertThat(unset.id).isEqualTo(1L);
  }

  @Test
  void aFailureLeavesPartsAsTheyWere() {
    Reading set = new Reading(DAY, 1);
    set.id = 100L;
    Reading unset = new Reading(DAY, 2);
    Page page = new Page(new Book());
    Page numbered = new Page(new Book());
    numbered.number = 7;
    Reading elsewhere = new Reading("1999-01-01", 3);
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(set, unset, page, numbered, elsewhere));
      assertThat(catchThrowableOfType(InsertException.class, session::commit).failedRow().entity())
          .isSameAs(elsewhere);
    }
    assertThat(set.id).isEqualTo(100L);
    assertThat(unset.id).isNull();
    assertThat(page.number).isZero();
    assertThat(page.bookId).isNull();
    assertThat(numbered.number).isEqualTo(7);
    assertThat(numbered.bookId).isNull();
  }

  @Test
  void aRollbackLeavesPartsAsTheyWere() {
    Reading set = new Reading(DAY, 1);
    set.id = 100L;
    Reading unset = new Reading(DAY, 2);
    Page page = new Page(new Book());
    page.number = 8;
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(set, unset, page));
      session.flush();
      assertThat(unset.id).isNotNull();
      assertThat(page.bookId).isNotNull();
      session.rollback();
    }
    assertThat(set.id).isEqualTo(100L);
    assertThat(unset.id).isNull();
    assertThat(page.number).isEqualTo(8);
    assertThat(page.bookId).isNull();
  }

  @Test
  void aFailureLeavesWhatTheApplicationSetBesideThem() {
    Book book = new Book();
    SCHEMA.insert(book);
    Page page = new Page(book);
    page.bookId = book.id;
    Reading elsewhere = new Reading("1999-01-01", 3);
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(page, elsewhere));
      assertThat(catchThrowableOfType(InsertException.class, session::commit).failedRow().entity())
          .isSameAs(elsewhere);
    }
    assertThat(page.number).isZero();
    assertThat(page.bookId).isEqualTo(book.id);
  }

  @Test
  void anotherPartThatIsMissingIsNamed() {
    Reading reading = new Reading(DAY, 1);
    reading.day = null;
    try (Session session = SCHEMA.openSession()) {
      session.add(reading);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused).hasMessageContaining("part of its id is not set");
      assertThat(refused.failedRow().entity()).isSameAs(reading);
    }
    assertThat(reading.id).isNull();
  }

  @Test
  void blocksUuidsAndGeneratorsMakePartsToo() {
    Lot lot = new Lot("north");
    Sheet sheet = new Sheet(lot);
    Stock stock = new Stock(lot);
    SCHEMA.insert(sheet, stock, new Lot("south"));
    assertThat(SCHEMA.rows("select number, place from lot order by 1"))
        .containsExactly(List.of(lot.number, "north"), List.of(lot.number + 1, "south"));
    assertThat(SCHEMA.rows("select lot_number, id from sheet"))
        .containsExactly(List.of(lot.number, sheet.id));
    assertThat(SCHEMA.rows("select lot_place, lot_number, code from stock"))
        .containsExactly(List.of("north", lot.number, "made for north"));
  }

  @Test
  void aPartThatRepeatsAnotherIdStandsBesideIt() {
    Page page = new Page(new Book());
    Page next = new Page(page.book);
    SCHEMA.insert(page, next);
    assertThat(SCHEMA.rows("select book, number from page"))
        .containsExactly(
            List.of(page.book.id, page.number), List.of(page.book.id, page.number + 1));
  }

  @BatchEntity
  static class Reading {
    @Id(generation = IdGeneration.SEQUENCE)
    Long id;

    @Id LocalDate day;
    int value;

    Reading(String day, int value) {
      this.day = LocalDate.parse(day);
      this.value = value;
    }
  }

  @BatchEntity
  static class Alarm {
    Long id;
    Reading reading;

    Alarm(Reading reading) {
      this.reading = reading;
    }
  }

  @BatchEntity
  static class Lot {
    @Id String place;

    @Id(sequence = "lot_numbers", allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    private int number;

    Lot(String place) {
      this.place = place;
    }
  }

  @BatchEntity
  static class Sheet {
    @Id Lot lot;

    @Id(generation = IdGeneration.UUID_V7)
    UUID id;

    Sheet(Lot lot) {
      this.lot = lot;
    }
  }

  @BatchEntity(idGenerator = Codes.class)
  static class Stock {
    @Id Lot lot;

    @Id(generation = IdGeneration.UUID_V7)
    String code;

    Stock(Lot lot) {
      this.lot = lot;
    }
  }

  static final class Codes implements IdGenerator<Stock, String> {
    @Override
    public String generate(Stock stock) {
      return "made for " + stock.lot.place;
    }
  }

  @BatchEntity
  static class Book {
    Long id;
  }

  @BatchEntity
  static class Page {
    @Id(sequence = "page_numbers")
    int number;

    @Id Long bookId;

    @Reference(fills = "bookId", column = "book")
    Book book;

    Page(Book book) {
      this.book = book;
    }
  }
}
