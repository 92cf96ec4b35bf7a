package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.OwnedCollection;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Owned elements are inserted with their owner, and nothing is set in them but their ids. */
final class OwnedCollectionTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table invoice (id bigserial primary key);
          create table line (id bigserial primary key, name text, seen bigserial,
            invoice_id bigint references invoice);
          """);

  @Test
  void elementsGoInInTheOrderOfTheCollection() {
    Invoice first = new Invoice("a", "b");
    Invoice second = new Invoice("c");
    first.lines.forEach(line -> line.invoice = first);
    SCHEMA.insert(first, second);
    assertThat(SCHEMA.column("select name from line order by seen")).containsExactly("a", "b", "c");
    assertThat(first.lines).extracting(line -> line.id).containsExactly(1L, 2L);
    assertThat(SCHEMA.column("select invoice_id from line order by id"))
        .containsExactly(1L, 1L, null);
  }

  @Test
  void theReferenceToTheOwnerIsNotSet() {
    Invoice invoice = new Invoice("a");
    SCHEMA.insert(invoice);
    assertThat(invoice.lines.get(0).invoice).isNull();
    assertThat(SCHEMA.column("select invoice_id from line")).containsExactly((Object) null);
  }

  @Test
  void elementsWithAnIdAreInsertedToo() {
    Invoice invoice = new Invoice("a", "b");
    invoice.lines.get(1).id = 70L;
    SCHEMA.insert(invoice);
    assertThat(SCHEMA.column("select id from line order by seen")).containsExactly(1L, 70L);
  }

  @Test
  void aNullCollectionIsEmpty() {
    Invoice invoice = new Invoice();
    invoice.lines = null;
    SCHEMA.insert(invoice);
    assertThat(SCHEMA.count("invoice")).isEqualTo(1);
  }

  @Test
  void aNullElementIsRefusedByName() {
    Invoice invoice = new Invoice();
    invoice.lines = Arrays.asList(new Line("a"), null);
    assertThatThrownBy(() -> SCHEMA.insert(invoice))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContainingAll(Invoice.class.getName() + ".lines", "null");
    assertThat(SCHEMA.count("line")).isZero();
    assertThat(invoice.id).isNull();
  }

  @Test
  void anElementThatIsAddedItselfKeepsItsPlace() {
    Invoice invoice = new Invoice("owned", "added");
    SCHEMA.insert(invoice, new Line("between"), invoice.lines.get(1));
    assertThat(SCHEMA.column("select name from line order by seen"))
        .containsExactly("owned", "between", "added");
  }

  @Test
  void theSameElementInTwoCollectionsGoesInOnce() {
    Invoice first = new Invoice("a");
    Invoice second = new Invoice();
    second.lines.addAll(first.lines);
    second.lines.addAll(first.lines);
    SCHEMA.insert(first, second);
    assertThat(SCHEMA.count("line")).isEqualTo(1);
  }

  @Test
  void anElementReachedFromTheOtherSideBringsTheOwnerWithAllItOwns() {
    Invoice invoice = new Invoice("a", "b");
    Line line = invoice.lines.get(1);
    line.invoice = invoice;
    SCHEMA.insert(line);
    assertThat(SCHEMA.column("select name from line order by seen")).containsExactly("b", "a");
  }

  @BatchEntity
  static final class Invoice {
    Long id;

    @OwnedCollection List<Line> lines = new ArrayList<>();

    Invoice(String... lines) {
      for (String line : lines) {
        this.lines.add(new Line(line));
      }
    }
  }

  @BatchEntity
  static final class Line {
    Long id;
    String name;
    Invoice invoice;

    Line(String name) {
      this.name = name;
    }
  }
}
