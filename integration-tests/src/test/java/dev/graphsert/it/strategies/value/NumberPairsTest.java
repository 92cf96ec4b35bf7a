package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every Java type of numbers into every one of SQL, at its limits and beyond: stored as the driver
 * stores it, or refused as the server refuses it. Nothing wraps.
 */
final class NumberPairsTest {

  private static final int REFUSED_PER_PAIR = 6;

  private static final List<BigDecimal> VALUES =
      Stream.concat(
              Stream.of(7, 15, 31, 32, 63).flatMap(bits -> around(BigInteger.ONE.shiftLeft(bits))),
              Stream.of("0", "0.5", "1.5", "-2.5", "99.994", "99.995", "16777217", "1e-46", "1e39")
                  .map(BigDecimal::new))
          .toList();

  private static final double[] NO_NUMBERS = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table numbers " + Numbers.COLUMNS + "; create table plain " + Numbers.COLUMNS);

  private final List<Numbers<?>> stored = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private long lastId;

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void areStoredAsTheDriverStoresThem(Strategy strategy) throws SQLException {
    try (Connection plain = SCHEMA.dataSource().getConnection()) {
      for (double value : NO_NUMBERS) {
        add(Numbers.Floats::new, (float) value, plain);
        add(Numbers.Doubles::new, value, plain);
      }
      addAll(Numbers.Bytes::new, value -> value.byteValueExact(), plain);
      addAll(Numbers.Shorts::new, value -> value.shortValueExact(), plain);
      addAll(Numbers.Ints::new, value -> value.intValueExact(), plain);
      addAll(Numbers.Longs::new, value -> value.longValueExact(), plain);
      addAll(Numbers.Floats::new, value -> value.floatValue(), plain);
      addAll(Numbers.Doubles::new, value -> value.doubleValue(), plain);
      addAll(Numbers.Decimals::new, value -> value, plain);
      addAll(Numbers.BigIntegers::new, value -> value.toBigIntegerExact(), plain);
    }
    try (Connection connection = SCHEMA.dataSource().getConnection()) {
      Graphsert graphsert =
          Graphsert.builder(KeptConnection.dataSourceOf(connection)).strategy(strategy).build();
      insert(stored, graphsert);
      assertThat(Cases.differences(SCHEMA, "numbers")).isEmpty();
      refused.forEach(value -> value.assertRefused(graphsert));
    }
    assertThat(SCHEMA.count("numbers")).isEqualTo(stored.size());
  }

  private <T> void addAll(
      Supplier<Numbers<T>> entities, Function<BigDecimal, T> type, Connection plain) {
    for (BigDecimal number : VALUES) {
      T value;
      try {
        value = type.apply(number);
      } catch (ArithmeticException doesNotFit) {
        continue;
      }
      add(entities, value, plain);
    }
  }

  private <T> void add(Supplier<Numbers<T>> entities, T value, Connection plain) {
    for (String column : entities.get().targets()) {
      Numbers<T> entity = entities.get();
      entity.id = ++lastId;
      entity.set(column, value);
      if (isStored(entity.id, column, value, plain)) {
        stored.add(entity);
      } else if (isNearTheLimit(entity, column)) {
        refused.add(new Refused(entity, column, value));
      }
    }
  }

  /** Each refusal takes some round trips: those right beyond the limits have to do. */
  private boolean isNearTheLimit(Numbers<?> entity, String column) {
    return refused.stream()
            .filter(other -> other.entity.getClass() == entity.getClass())
            .filter(other -> other.column.equals(column))
            .count()
        < REFUSED_PER_PAIR;
  }

  /** The server turns a negative integer into an oid, which is no oid that anybody meant. */
  private static boolean isStored(long id, String column, Object value, Connection plain) {
    if (column.equals("oid") && ((Number) value).longValue() < 0) {
      return false;
    }
    try (PreparedStatement insert =
        plain.prepareStatement("insert into plain (id, " + column + ") values (?, ?)")) {
      insert.setLong(1, id);
      insert.setObject(2, value instanceof Byte small ? Short.valueOf(small) : value);
      return insert.executeUpdate() == 1;
    } catch (SQLException failed) {
      assertThat(failed.getSQLState()).startsWith("22");
      return false;
    }
  }

  private static void insert(List<Numbers<?>> entities, Graphsert graphsert) {
    try (Session session = graphsert.openSession()) {
      session.addAll(entities);
      session.commit();
    }
  }

  private static Stream<BigDecimal> around(BigInteger power) {
    return Stream.of(power, power.negate())
        .flatMap(limit -> Stream.of(-1, 0, 1).map(BigInteger::valueOf).map(limit::add))
        .map(BigDecimal::new);
  }

  private record Refused(Numbers<?> entity, String column, Object value) {

    /** The client names the member; the server does not tell the column of what it casts. */
    void assertRefused(Graphsert graphsert) {
      InsertException failure =
          catchThrowableOfType(InsertException.class, () -> insert(List.of(entity), graphsert));
      assertThat(failure).as(toString()).isNotNull();
      assertThat(failure.entity()).isSameAs(entity);
      if (failure.failedRow().sqlState() == null) {
        assertThat(failure.failedRow().member()).isEqualTo(column);
      } else {
        assertThat(failure.failedRow().sqlState()).startsWith("22");
      }
    }
  }
}
