package dev.graphsert.it.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.it.database.TestSchema;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A record inside an entity fills several columns, or none. */
final class EmbeddedRecordTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table town (id bigserial primary key, name text);
          create table place (id bigserial primary key, x int, y double precision, label text,
            address_street text, address_inner_number bigint, address_inner_flag boolean,
            address_town_id bigint references town, "after It" text);
          """);

  @Test
  void itsComponentsAreColumns() {
    Place place = new Place();
    place.point = new Point(1, 2.5, "p");
    place.address = new Address("s", new Inner(3, true), new Town());
    SCHEMA.insert(place);
    assertThat(SCHEMA.rows("table place"))
        .containsExactly(List.of(1L, 1, 2.5, "p", "s", 3L, true, 1L, "after"));
    assertThat(place.address.town().id).isEqualTo(1L);
  }

  @Test
  void withoutItTheColumnsAreNull() {
    SCHEMA.insert(new Place());
    assertThat(SCHEMA.rows("table place"))
        .containsExactly(Arrays.asList(1L, null, null, null, null, null, null, null, "after"));
  }

  @Test
  void anInnerOneMayBeMissing() {
    Place place = new Place();
    place.address = new Address(null, null, null);
    SCHEMA.insert(place, new Place());
    assertThat(SCHEMA.column("select address_inner_flag from place"))
        .isEqualTo(Collections.nCopies(2, null));
  }

  @BatchEntity
  static final class Place {
    Long id;

    @Embedded(prefix = "")
    Point point;

    Address address;

    @Column(name = "after It")
    String after = "after";
  }

  @BatchEntity
  static final class Town {
    Long id;
    String name = "t";
  }

  record Point(int x, double y, String label) {}

  record Address(String street, Inner inner, Town town) {}

  record Inner(long number, boolean flag) {}
}
