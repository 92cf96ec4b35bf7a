package dev.graphsert.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** A role that may do no more than it must: insert into the columns, draw from the sequence. */
final class PrivilegesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create role $schema_writer;
          grant usage on schema $schema to $schema_writer;
          create table item (id bigserial primary key, name text, secret text default 's');
          grant insert (id, name) on item to $schema_writer;
          grant usage on sequence item_id_seq to $schema_writer;
          create table strict_item (id bigint generated always as identity primary key, name text);
          grant insert (id, name) on strict_item to $schema_writer;
          grant usage on sequence strict_item_id_seq to $schema_writer;
          create table guarded (id bigserial primary key, name text, tenant text not null);
          grant insert on guarded to $schema_writer;
          grant usage on sequence guarded_id_seq to $schema_writer;
          alter table guarded enable row level security;
          create policy own_rows on guarded for insert with check (tenant = 'mine');
          """);

  private Graphsert asWriter = SCHEMA.graphsert();

  @BeforeEach
  void connectAsWriter() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setOptions("-c role=" + SCHEMA.name() + "_writer");
    asWriter = Graphserts.on(source);
  }

  @AfterEach
  void dropRole() {
    SCHEMA.execute("drop owned by $schema_writer; drop role $schema_writer");
  }

  @Test
  void insertOnTheColumnsAndUsageOfTheSequenceSuffice() {
    Item item = new Item();
    StrictItem strict = new StrictItem();
    insertAsWriter(item, strict);
    assertThat(item.id).isEqualTo(1);
    assertThat(strict.id).isEqualTo(1);
    assertThat(SCHEMA.value("select secret from item where id = 1")).isEqualTo("s");
  }

  @Test
  void theyAlsoSufficeForCertainOutcomes() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setOptions("-c role=" + SCHEMA.name() + "_writer");
    Item item = new Item();
    Graphsert.builder(source)
        .strategy(Graphserts.strategy())
        .certainOutcomes()
        .build()
        .insertAll(List.of(item));
    assertThat(item.id).isEqualTo(1);
  }

  @Test
  void aRowThatThePolicyAllowsGoesIn() {
    insertAsWriter(new Guarded("mine"));
    assertThat(SCHEMA.value("select tenant from guarded")).isEqualTo("mine");
  }

  @Test
  void aRowThatThePolicyForbidsIsNamed() {
    Guarded foreign = new Guarded("theirs");
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> insertAsWriter(new Guarded("mine"), foreign));
    assertThat(refused.entity()).isSameAs(foreign);
    assertThat(refused).hasMessageContaining("row-level security");
    assertThat(SCHEMA.count("guarded")).isZero();
  }

  private void insertAsWriter(Object... entities) {
    try (Session session = asWriter.openSession()) {
      for (Object entity : entities) {
        session.add(entity);
      }
      session.commit();
    }
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name = "n";
  }

  @BatchEntity
  static final class StrictItem {
    Long id;
    String name = "n";
  }

  @BatchEntity
  static final class Guarded {
    Long id;
    String name = "n";
    String tenant;

    Guarded(String tenant) {
      this.tenant = tenant;
    }
  }
}
