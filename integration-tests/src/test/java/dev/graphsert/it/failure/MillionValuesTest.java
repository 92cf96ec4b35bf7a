package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** More values in one commit than a statement has parameters, many times over. */
final class MillionValuesTest {

  private static final int ROWS = 10_000;
  private static final int COLUMNS = 100;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table wide (id serial primary key, %s)"
              .formatted(columns().map(name -> name + " int").collect(Collectors.joining(", "))));

  private static Stream<String> columns() {
    return IntStream.range(0, COLUMNS)
        .mapToObj(column -> (char) ('a' + column / 10) + "_" + (char) ('a' + column % 10));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goIn(boolean rewritten) {
    PGSimpleDataSource dataSource = SCHEMA.dataSource();
    dataSource.setReWriteBatchedInserts(rewritten);
    Graphsert graphsert = Graphserts.on(dataSource);
    try (Session session = graphsert.openSession()) {
      for (int row = 0; row < ROWS; row++) {
        session.add(new Wide(row * COLUMNS));
      }
      assertThat(session.commit().rows()).isEqualTo(ROWS);
    }
    String sum = columns().map(name -> "sum(" + name + ")").collect(Collectors.joining(" + "));
    long values = (long) ROWS * COLUMNS;
    assertThat(SCHEMA.rows("select (" + sum + ")::bigint from wide"))
        .containsExactly(List.of(values * (values - 1) / 2));
    assertThat(SCHEMA.rows("select count(*) from wide where j_j <> (id - 1) * 100 + 99"))
        .containsExactly(List.of(0L));
  }

  @BatchEntity
  static final class Wide {
    Integer id;
    final Ten a;
    final Ten b;
    final Ten c;
    final Ten d;
    final Ten e;
    final Ten f;
    final Ten g;
    final Ten h;
    final Ten i;
    final Ten j;

    Wide(int first) {
      a = Ten.from(first);
      b = Ten.from(first + 10);
      c = Ten.from(first + 20);
      d = Ten.from(first + 30);
      e = Ten.from(first + 40);
      f = Ten.from(first + 50);
      g = Ten.from(first + 60);
      h = Ten.from(first + 70);
      i = Ten.from(first + 80);
      j = Ten.from(first + 90);
    }
  }

  record Ten(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {

    static Ten from(int n) {
      return new Ten(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7, n + 8, n + 9);
    }
  }
}
