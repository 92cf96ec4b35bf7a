package dev.graphsert.it.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.list.Measured.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of a list or nothing, whatever went wrong and wherever. */
final class InsertAllFailureTest {

  /** So many that they are not written all at once. */
  private static final int MANY = 60_000;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Measured.TABLES);

  private final List<Object> readings = new ArrayList<>();

  @BeforeEach
  void read() {
    IntStream.range(0, MANY).mapToObj(Reading::new).forEach(readings::add);
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(readings).allMatch(reading -> !(reading instanceof Reading r) || r.id == null);
    assertThat(SCHEMA.count("reading")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 49_999, 50_000, MANY - 1})
  void aRefusedRowIsNamedByItsPlaceInTheList(int place) {
    reading(place).number = -1;
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.graphsert().insertAll(readings));
    assertThat(refused.entity()).isSameAs(readings.get(place));
    assertThat(refused.failedRow().position()).isEqualTo(place);
    assertThat(refused)
        .hasMessageContainingAll("Reading number " + (place + 1), "number_check", "rolled back");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, MANY})
  void whatTheSourceThrowsIsThrownAsItIs(int place) {
    IllegalStateException broken = new IllegalStateException("broken line");
    Stream<Object> source =
        Stream.concat(
            readings.stream().limit(place),
            Stream.generate(
                () -> {
                  throw broken;
                }));
    assertThat(catchThrowable(() -> SCHEMA.graphsert().insertAll(source))).isSameAs(broken);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, MANY - 1})
  void nullIsRefusedWithItsPlace(int place) {
    readings.set(place, null);
    assertThatThrownBy(() -> SCHEMA.graphsert().insertAll(readings))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("place " + place);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, MANY - 1})
  void aClassWithoutAPlanIsRefused(int place) {
    readings.set(place, "text");
    assertThatThrownBy(() -> SCHEMA.graphsert().insertAll(readings))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll("java.lang.String", "rolled back");
  }

  @Test
  void theMendedListGoesInAfterwards() {
    reading(MANY - 1).number = -1;
    assertThatThrownBy(() -> SCHEMA.graphsert().insertAll(readings))
        .isInstanceOf(InsertException.class);
    reading(MANY - 1).number = 1;
    assertThat(SCHEMA.graphsert().insertAll(readings).rows()).isEqualTo(MANY);
    assertThat(SCHEMA.count("reading")).isEqualTo(MANY);
    SCHEMA.execute("truncate reading");
    readings.clear();
  }

  @Test
  void aSourceThatIsNullIsRefused() {
    assertThatThrownBy(() -> SCHEMA.graphsert().insertAll((List<?>) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> SCHEMA.graphsert().insertAll(Arrays.asList(1, null)))
        .isInstanceOf(MappingException.class);
  }

  private Reading reading(int place) {
    return (Reading) readings.get(place);
  }
}
