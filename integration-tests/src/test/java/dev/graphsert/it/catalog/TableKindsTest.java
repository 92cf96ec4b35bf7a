package dev.graphsert.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables with triggers, and views in place of tables. */
final class TableKindsTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table base (id bigserial primary key, name text);
          create table trail (name text);
          create function note() returns trigger language plpgsql as
            $$begin insert into trail values (new.name || ' by ' || tg_when); new.name = upper(new.name);
            raise notice 'noted %', new.name; return new; end$$;
          create table triggered (id bigserial primary key, name text);
          create trigger before_row before insert on triggered for each row execute function note();
          create trigger after_row after insert on triggered for each row execute function note();
          create view simple_view as select * from base;
          alter view simple_view alter column id set default nextval('base_id_seq');
          create view joined_view as select b.id, b.name, 1 as one from base b, (values (1)) v;
          create function into_base() returns trigger language plpgsql as
            $$begin insert into base values (new.id, new.name || '!'); return new; end$$;
          create trigger instead instead of insert on joined_view for each row
            execute function into_base();
          create unlogged table volatile (id bigserial primary key, name text);
          create table ruled (id bigserial primary key, name text);
          create rule also as on insert to ruled do also insert into trail values (new.name);
          """);

  @Test
  void aTableWithTriggers() {
    List<Triggered> entities = List.of(new Triggered("a"), new Triggered("b"));
    SCHEMA.insert(entities.toArray());
    assertThat(SCHEMA.rows("table triggered")).containsExactly(List.of(1L, "A"), List.of(2L, "B"));
    assertThat(SCHEMA.column("select name from trail order by name"))
        .containsExactlyInAnyOrder("a by BEFORE", "A by AFTER", "b by BEFORE", "B by AFTER");
    assertThat(entities).extracting(entity -> entity.id).containsExactly(1L, 2L);
  }

  @Test
  void aViewThatTheServerCanUpdate() {
    SimpleView entity = new SimpleView();
    SCHEMA.insert(entity);
    assertThat(entity.id).isEqualTo(1);
    assertThat(SCHEMA.rows("table base")).containsExactly(List.of(1L, "v"));
  }

  @Test
  void aViewWithATriggerInstead() {
    JoinedView numbered = new JoinedView();
    SCHEMA.insert(numbered);
    assertThat(numbered.id).isEqualTo(1);
    assertThat(SCHEMA.rows("table base")).containsExactly(List.of(1L, "j!"));
  }

  @Test
  void aViewWithIdsOfTheApplication() {
    AssignedView assigned = new AssignedView();
    assigned.id = 7L;
    SCHEMA.insert(assigned);
    assertThat(SCHEMA.rows("table base")).containsExactly(List.of(7L, "x!"));
  }

  @Test
  void anUnloggedTable() {
    SCHEMA.insert(new Volatile());
    assertThat(SCHEMA.rows("table volatile")).containsExactly(List.of(1L, "u"));
  }

  @Test
  void aTableWithARuleTakesNoPartInOneStatement() {
    assumeThat(Graphserts.strategy()).isEqualTo(Strategy.SINGLE);
    assertThatThrownBy(() -> SCHEMA.insert(new Ruled()))
        .isInstanceOf(InsertException.class)
        .hasMessageContaining("rules are not supported");
    assertThat(SCHEMA.count("ruled")).isZero();
  }

  @Test
  void aTableWithARule() {
    assumeThat(Graphserts.strategy()).isNotEqualTo(Strategy.SINGLE);
    SCHEMA.insert(new Ruled());
    assertThat(SCHEMA.rows("table ruled")).containsExactly(List.of(1L, "r"));
    assertThat(SCHEMA.column("table trail")).containsExactly("r");
  }

  @BatchEntity
  static final class Triggered {
    Long id;
    String name;

    Triggered(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class SimpleView {
    Long id;
    String name = "v";
  }

  @BatchEntity
  static final class JoinedView {
    @Id(sequence = "base_id_seq")
    Long id;

    String name = "j";
  }

  @BatchEntity(table = "joined_view")
  static final class AssignedView {
    @Id(generation = IdGeneration.ASSIGNED)
    Long id;

    String name = "x";
  }

  @BatchEntity
  static final class Volatile {
    Long id;
    String name = "u";
  }

  @BatchEntity
  static final class Ruled {
    Long id;
    String name = "r";
  }
}
