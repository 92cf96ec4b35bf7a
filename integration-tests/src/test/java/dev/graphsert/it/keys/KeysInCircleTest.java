package dev.graphsert.it.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.Reference;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids that repeat each other in tables that refer to each other in a circle, in any order. */
final class KeysInCircleTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table zoo (id bigserial primary key, favourite_id bigint);
          create table yard (id bigint primary key references zoo);
          create table ant (id bigint primary key references yard);
          alter table zoo add foreign key (favourite_id) references ant;
          """);

  @Test
  void eachIsFilledAfterWhatItRepeats() {
    Zoo zoo = new Zoo();
    Ant ant = new Ant(new Yard(zoo));
    Zoo other = new Zoo();
    other.favourite = ant;
    SCHEMA.insert(other, ant);
    assertThat(zoo.id).isNotNull().isNotEqualTo(other.id);
    assertThat(ant.yard.id).isEqualTo(zoo.id);
    assertThat(ant.id).isEqualTo(zoo.id);
    assertThat(SCHEMA.rows("select id, favourite_id from zoo where favourite_id is not null"))
        .containsExactly(List.of(other.id, ant.id));
  }

  @BatchEntity
  static class Zoo {
    Long id;
    Ant favourite;
  }

  @BatchEntity
  static class Yard {
    @Id Long id;

    @Reference(fills = "id", column = "id")
    final Zoo zoo;

    Yard(Zoo zoo) {
      this.zoo = zoo;
    }
  }

  @BatchEntity
  static class Ant {
    @Id Long id;

    @Reference(fills = "id", column = "id")
    final Yard yard;

    Ant(Yard yard) {
      this.yard = yard;
    }
  }
}
