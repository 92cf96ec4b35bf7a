package dev.graphsert.it.strategies.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Embedded records with a component of every type that can be a column. */
final class Values {

  private Values() {}

  /** An enum that is stored as text. */
  enum Color {
    RED,
    GREEN
  }

  /** Numbers and truths. */
  record Numbers(
      Boolean truth,
      short small,
      Integer whole,
      long large,
      float single,
      Double twofold,
      BigDecimal exact,
      BigInteger integral) {}

  /** What is stored as it is spelled. */
  @SuppressWarnings("ArrayRecordComponent") // bytes are an array; nobody compares these records
  record Words(char sign, String words, UUID uuid, byte[] bytes, Color color) {}

  /** Dates and times. */
  record Times(
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      OffsetDateTime offsetDateTime,
      Instant instant) {}
}
