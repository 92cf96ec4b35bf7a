package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No sequence, no value left, or a value that does not fit. */
final class SequenceFailureTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table plain (id bigint primary key);
          create table constant (id bigint default 5 primary key);
          create table small (id bigserial primary key);
          alter sequence small_id_seq restart 32767;
          create table whole (id bigserial primary key);
          alter sequence whole_id_seq restart 2147483647;
          create table exhausted (id bigserial primary key);
          alter sequence exhausted_id_seq maxvalue 2;
          create sequence narrow_seq start 2147483646;
          create table narrow (id int default nextval('narrow_seq') primary key);
          create sequence block_seq increment by 10 start 2147483645;
          create table block (id int default nextval('block_seq') primary key);
          """);

  @Test
  void aColumnWithoutDefaultIsNamedWithTheMend() {
    assertThatThrownBy(() -> SCHEMA.insert(new Plain()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(Plain.class.getName() + ".id", "\"plain\"", "@Id(sequence)");
  }

  @Test
  void aDefaultThatIsNoSequenceIsNamedWithTheMend() {
    assertThatThrownBy(() -> SCHEMA.insert(new Constant()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(
            Constant.class.getName() + ".id", "\"constant\"", "IdGeneration.ASSIGNED");
    assertThat(SCHEMA.count("constant")).isZero();
  }

  @Test
  void aValueTooLargeForShortUnsetsAll() {
    List<Small> items = List.of(new Small(), new Small());
    assertThatThrownBy(() -> SCHEMA.insert(items.toArray()))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("does not fit the id of " + Small.class.getName());
    assertThat(items).extracting(item -> item.id).containsOnlyNulls();
    assertThat(SCHEMA.count("small")).isZero();
  }

  @Test
  void aValueTooLargeForIntUnsetsAll() {
    List<Whole> items = List.of(new Whole(), new Whole());
    assertThatThrownBy(() -> SCHEMA.insert(items.toArray()))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("does not fit the id of " + Whole.class.getName());
    assertThat(items).extracting(item -> item.id).containsOnly(0);
    assertThat(SCHEMA.count("whole")).isZero();
  }

  @Test
  void aValueTooLargeForTheColumnNamesItAndUnsetsAll() {
    List<Narrow> items = List.of(new Narrow(), new Narrow(), new Narrow());
    assertThatThrownBy(() -> SCHEMA.insert(items.toArray()))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContainingAll(
            "narrow_seq gave 21474836",
            "does not fit the id of " + Narrow.class.getName(),
            "member id is of type Long",
            "column \"id\" of table \"narrow\" of type integer");
    assertThat(items).extracting(item -> item.id).containsOnlyNulls();
    assertThat(SCHEMA.count("narrow")).isZero();
  }

  @Test
  void theIdsOfABlockThatFitAreUsed() {
    SCHEMA.insert(new Block(), new Block(), new Block());
    assertThat(SCHEMA.column("select id from block order by id"))
        .containsExactly(2147483645, 2147483646, 2147483647);
    assertThatThrownBy(() -> SCHEMA.insert(new Block()))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContainingAll(
            "block_seq gave 2147483648",
            "does not fit the id of " + Block.class.getName(),
            "column \"id\" of table \"block\" of type integer");
    assertThat(SCHEMA.count("block")).isEqualTo(3);
  }

  @Test
  void anExhaustedSequenceUnsetsAllAndNamesIt() {
    List<Exhausted> items = List.of(new Exhausted(), new Exhausted(), new Exhausted());
    assertThatThrownBy(() -> SCHEMA.insert(items.toArray()))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("exhausted_id_seq");
    assertThat(items).extracting(item -> item.id).containsOnlyNulls();
  }

  @BatchEntity
  static final class Plain {
    Long id;
  }

  @BatchEntity
  static final class Constant {
    Long id;
  }

  @BatchEntity
  static final class Small {
    Short id;
  }

  @BatchEntity
  static final class Whole {
    int id;
  }

  @BatchEntity
  static final class Exhausted {
    Long id;
  }

  @BatchEntity
  static final class Narrow {
    Long id;
  }

  @BatchEntity
  static final class Block {
    @Id(allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    Long id;
  }
}
