package dev.graphsert.it.value;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

/** One member of every type that can be a column. */
@BatchEntity(table = "stored")
final class Sample {

  @Id(generation = IdGeneration.ASSIGNED)
  final Long id;

  boolean truth;
  Boolean boxedTruth;
  byte tiny;
  Byte boxedTiny;
  short small;
  Short boxedSmall;
  int whole;
  Integer boxedWhole;
  long large;
  Long boxedLarge;
  float single;
  Float boxedSingle;
  double twofold;
  Double boxedTwofold;
  char sign = '+';
  Character boxedSign;
  String words;
  BigDecimal exact;
  BigInteger integral;
  UUID uuid;
  byte[] bytes;
  Color color;
  LocalDate date;
  LocalTime time;
  OffsetTime offsetTime;
  LocalDateTime dateTime;
  OffsetDateTime offsetDateTime;
  Instant instant;

  Sample(long id) {
    this.id = id;
  }

  /** An enum with a constant that has a body, whose class is not the enum's. */
  enum Color {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "not the name";
      }
    }
  }
}
