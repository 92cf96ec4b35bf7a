package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.it.database.TestSchema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** UUIDs made by the client, or by the application. */
final class UuidIdTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table assigned (id uuid primary key);
          create table made (id uuid primary key, seen bigserial,
            parent_id uuid references made);
          """);

  @Test
  void assignedIdsAreStored() {
    Assigned entity = new Assigned();
    entity.id = UUID.randomUUID();
    SCHEMA.insert(entity);
    assertThat(SCHEMA.value("select id from assigned")).isEqualTo(entity.id);
  }

  @Test
  void madeIdsAscendInTheOrderOfAdding() {
    List<Made> entities = Stream.generate(Made::new).limit(10_000).toList();
    long before = Instant.now().toEpochMilli();
    SCHEMA.insert(entities.toArray());
    List<String> ids = entities.stream().map(made -> made.id.toString()).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(entities).allMatch(made -> made.id.version() == 7 && made.id.variant() == 2);
    assertThat(entities.get(0).id.getMostSignificantBits() >>> 16)
        .isBetween(before - 10, Instant.now().toEpochMilli() + 1_000);
    assertThat(SCHEMA.column("select id::text from made order by id"))
        .isEqualTo(SCHEMA.column("select id::text from made order by seen"))
        .isEqualTo(List.<Object>copyOf(ids));
  }

  @Test
  void presetIdsAreKeptBesideMadeOnes() {
    Made preset = new Made();
    UUID id = UUID.randomUUID();
    preset.id = id;
    Made child = new Made();
    child.parent = preset;
    SCHEMA.insert(preset, child);
    assertThat(preset.id).isEqualTo(id);
    assertThat(SCHEMA.value("select parent_id from made where id <> parent_id")).isEqualTo(id);
  }

  @BatchEntity
  static final class Assigned {
    UUID id;
  }

  @BatchEntity
  static final class Made {
    @Id(generation = IdGeneration.UUID_V7)
    UUID id;

    Made parent;
  }
}
