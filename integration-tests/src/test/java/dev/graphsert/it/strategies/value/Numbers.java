package dev.graphsert.it.strategies.value;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Members of one Java type for all types of numbers in SQL.
 *
 * @param <T> the Java type
 */
class Numbers<T> {

  static final String COLUMNS =
      """
      (id bigint primary key, int2 int2, int4 int4, int8 int8, oid oid, float4 float4,
       float8 float8, exact numeric, cents numeric(4,2))
      """;

  @Id(generation = IdGeneration.ASSIGNED)
  Long id;

  T int2;
  T int4;
  T int8;
  T float4;
  T float8;
  T exact;
  T cents;

  List<String> targets() {
    return List.of("int2", "int4", "int8", "float4", "float8", "exact", "cents");
  }

  void set(String column, T value) {
    switch (column) {
      case "int2" -> int2 = value;
      case "int4" -> int4 = value;
      case "int8" -> int8 = value;
      case "float4" -> float4 = value;
      case "float8" -> float8 = value;
      case "exact" -> exact = value;
      default -> cents = value;
    }
  }

  /** Only whole numbers become an {@code oid}. */
  static class Whole<T> extends Numbers<T> {

    T oid;

    @Override
    void set(String column, T value) {
      if (column.equals("oid")) {
        oid = value;
      } else {
        super.set(column, value);
      }
    }

    @Override
    List<String> targets() {
      return Stream.concat(super.targets().stream(), Stream.of("oid")).toList();
    }
  }

  @BatchEntity(table = "numbers")
  static final class Bytes extends Whole<Byte> {}

  @BatchEntity(table = "numbers")
  static final class Shorts extends Whole<Short> {}

  @BatchEntity(table = "numbers")
  static final class Ints extends Whole<Integer> {}

  @BatchEntity(table = "numbers")
  static final class Longs extends Whole<Long> {}

  @BatchEntity(table = "numbers")
  static final class Floats extends Numbers<Float> {}

  @BatchEntity(table = "numbers")
  static final class Doubles extends Numbers<Double> {}

  @BatchEntity(table = "numbers")
  static final class Decimals extends Numbers<BigDecimal> {}

  @BatchEntity(table = "numbers")
  static final class BigIntegers extends Numbers<BigInteger> {}
}
