package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.it.database.TestSchema;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sequence named with its schema, also where the column has another one of its own. */
final class NamedSequenceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          drop schema if exists "Graphsert it Numbers" cascade;
          create schema "Graphsert it Numbers";
          create sequence "Graphsert it Numbers"."the ""Seq"" of ö" start 500 increment 50;
          create table item (id bigserial primary key);
          """);

  @Test
  void isUsedInPlaceOfTheColumnsOwn() {
    Item[] items = IntStream.range(0, 3).mapToObj(i -> new Item()).toArray(Item[]::new);
    SCHEMA.insert((Object[]) items);
    assertThat(items).extracting(item -> item.id).containsExactly(500L, 550L, 600L);
    assertThat(SCHEMA.value("select is_called from item_id_seq")).isEqualTo(false);
    SCHEMA.execute("drop schema \"Graphsert it Numbers\" cascade");
  }

  @BatchEntity
  static final class Item {
    @Id(
        generation = IdGeneration.SEQUENCE,
        sequence = "the \"Seq\" of ö",
        sequenceSchema = "Graphsert it Numbers")
    Long id;
  }
}
