package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids that the application sets. */
final class AssignedIdTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table country (id text primary key);
          create table city (id bigserial primary key, country_id text references country);
          create table badge (id uuid primary key);
          create table meter (id bigserial primary key);
          create table coin (id text primary key, name text);
          """);

  @Test
  void textIsStored() {
    Country country = new Country("CH");
    City city = new City();
    city.country = country;
    SCHEMA.insert(country, city);
    assertThat(SCHEMA.value("select country_id from city")).isEqualTo("CH");
  }

  @Test
  void aRecordIsAnEntity() {
    SCHEMA.insert(new Coin("CHF", "Franken"));
    assertThat(SCHEMA.value("select name from coin where id = 'CHF'")).isEqualTo("Franken");
  }

  @Test
  void anUnsetTextNamesTheEntity() {
    Country country = new Country(null);
    InsertException refused = insertRefused(new Country("CH"), country);
    assertThat(refused.entity()).isSameAs(country);
    assertThat(refused).hasMessageContainingAll(Country.class.getName(), "has no id");
    assertThat(SCHEMA.count("country")).isZero();
  }

  @Test
  void anUnsetUuidNamesTheEntity() {
    Badge badge = new Badge();
    assertThat(insertRefused(badge).entity()).isSameAs(badge);
  }

  @Test
  void anUnsetNumberTakesNothingFromTheColumnsSequence() {
    Meter meter = new Meter();
    assertThat(insertRefused(meter).entity()).isSameAs(meter);
    assertThat(SCHEMA.value("select is_called from meter_id_seq")).isEqualTo(false);
  }

  private static InsertException insertRefused(Object... entities) {
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(entities));
    assertThat(refused).isNotNull();
    return refused;
  }

  @BatchEntity
  static final class Country {
    final String id;

    Country(String id) {
      this.id = id;
    }
  }

  @BatchEntity
  static final class City {
    Long id;
    Country country;
  }

  @BatchEntity
  static final class Badge {
    UUID id;
  }

  @BatchEntity
  static final class Meter {
    @Id(generation = IdGeneration.ASSIGNED)
    long id;
  }

  @BatchEntity
  record Coin(String id, String name) {}
}
