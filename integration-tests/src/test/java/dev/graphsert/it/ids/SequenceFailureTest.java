package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
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
}
