package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages end in logs, where values of rows do not belong. */
final class DiscretionTest {

  private static final String SECRET = "s3cret";

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create type mood as enum ('sad');
          create table patient (id bigserial primary key, name text unique check (name <> 's3cret!'),
            code varchar(3), address inet, extra jsonb, mood mood, number numeric(3), required text not null,
            day date, count smallint, tally numeric(3), born date, late text unique deferrable initially deferred);
          insert into patient (name, required, late) values ('s3cret', 'r', 's3cret');
          """);

  static Stream<Named<Consumer<Patient>>> refused() {
    return Stream.of(
        Named.of("unique", p -> p.name = SECRET),
        Named.of("check", p -> p.name = SECRET + "!"),
        Named.of("null beside it", p -> p.required = null),
        Named.of("too long", p -> p.code = SECRET),
        Named.of("no address", p -> p.address = SECRET),
        Named.of("no json", p -> p.extra = SECRET),
        Named.of("none of the enum", p -> p.mood = SECRET),
        Named.of("no date", p -> p.day = SECRET),
        Named.of("no number", p -> p.number = SECRET),
        Named.of("too large a number", p -> p.count = 424_242L),
        Named.of("too large a number of the server", p -> p.tally = 424_242L),
        Named.of("a date too far", p -> p.born = LocalDate.of(42_424_242, 1, 1)),
        Named.of("NUL", p -> p.name = SECRET + "\0"),
        Named.of("a lone surrogate", p -> p.name = SECRET + "\ud800"),
        Named.of("deferred", p -> p.late = SECRET));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void noMessageHoldsAValue(Consumer<Patient> mistake) {
    Patient patient = new Patient();
    mistake.accept(patient);
    GraphsertException failed =
        catchThrowableOfType(
            GraphsertException.class,
            () -> SCHEMA.graphsert().insertAll(Stream.of(new Patient(), patient)));
    assertThat(failed.toString()).doesNotContain(SECRET).doesNotContain("4242");
    if (failed instanceof InsertException refused) {
      assertThat(refused.failedRow().toString()).doesNotContain(SECRET);
    }
  }

  @BatchEntity
  static final class Patient {
    Long id;
    String name;
    String code;
    String address;
    String extra;
    String mood;
    String number;
    String required = SECRET;
    String day;
    String late;
    Long count;
    Long tally;
    LocalDate born;
  }
}
