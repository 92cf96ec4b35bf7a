package dev.graphsert.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of all workloads. */
public final class Schema {

  /** How many tables the chain of types has, {@code link_00} and so on. */
  public static final int LINKS = 40;

  private static final String TABLES =
      """
      create table flat_row (id bigserial primary key, name text not null, value int not null);
      create table dna_sequence (id bigserial primary key, name text not null);
      create table annotation (
        id bigserial primary key, name text not null, position int not null,
        sequence_id bigint not null references dna_sequence);
      create sequence flat_row_pooled increment 50;
      create sequence dna_sequence_pooled increment 50;
      create sequence annotation_pooled increment 50;
      """;

  /** After its first value Hibernate and EclipseLink read a sequence of blocks by the same rule. */
  private static final String FIRST_VALUES =
      "select nextval('flat_row_pooled'), nextval('dna_sequence_pooled'),"
          + " nextval('annotation_pooled')";

  private Schema() {}

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
      statement.execute(FIRST_VALUES);
      for (int i = 0; i < LINKS; i++) {
        statement.execute(
            String.format(
                "create table %s (id bigserial primary key, place int not null, previous_id bigint"
                    + " references %s);",
                link(i), link(Math.max(0, i - 1))));
      }
    }
  }

  /** The name of a table of the chain. */
  public static String link(int place) {
    return String.format("link_%02d", place);
  }

  /** The tables of the chain, the first one first. */
  public static String links() {
    return IntStream.range(0, LINKS).mapToObj(Schema::link).collect(Collectors.joining(", "));
  }
}
