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

  private static final int NODES = 10;

  private static final String TABLES =
      """
      create table flat_row (id bigserial primary key, name text not null, value int not null);
      create table dna_sequence (id bigserial primary key, name text not null);
      create table annotation (
        id bigserial primary key, name text not null, position int not null,
        sequence_id bigint not null references dna_sequence);
      create table customer (id bigserial primary key, name text not null, description text not null);
      create table party (id bigserial primary key, kind text not null, name text not null);
      create table company (id bigint primary key references party, tax_number text not null);
      create table person (id bigint primary key references party, birth_year int not null);
      create table wide_row (id bigserial primary key,
        count1 bigint not null,
        count2 bigint not null,
        count3 bigint not null,
        number1 int not null,
        number2 int not null,
        number3 int not null,
        ratio1 double precision not null,
        ratio2 double precision not null,
        ratio3 double precision not null,
        flag1 boolean not null,
        flag2 boolean not null,
        flag3 boolean not null,
        text1 text not null,
        text2 text not null,
        text3 text not null,
        amount1 numeric(12, 2) not null,
        amount2 numeric(12, 2) not null,
        amount3 numeric(12, 2) not null,
        key1 uuid not null,
        key2 uuid not null,
        key3 uuid not null,
        day1 date not null,
        day2 date not null,
        day3 date not null,
        moment1 timestamptz not null,
        moment2 timestamptz not null,
        moment3 timestamptz not null,
        bytes1 bytea not null,
        bytes2 bytea not null,
        bytes3 bytea not null);
      create sequence flat_row_pooled increment 50;
      create sequence dna_sequence_pooled increment 50;
      create sequence annotation_pooled increment 50;
      create sequence customer_pooled increment 50;
      create sequence party_pooled increment 50;
      create sequence wide_row_pooled increment 50;
      create sequence node_pooled increment 50;
      """;

  /** After its first value Hibernate and EclipseLink read a sequence of blocks by the same rule. */
  private static final String FIRST_VALUES =
      "select nextval('flat_row_pooled'), nextval('dna_sequence_pooled'),"
          + " nextval('annotation_pooled'), nextval('customer_pooled'), nextval('party_pooled'),"
          + " nextval('wide_row_pooled'), nextval('node_pooled')";

  private Schema() {}

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
      statement.execute(FIRST_VALUES);
      for (int i = 0; i < NODES; i++) {
        statement.execute(node("chain", i, i - 1) + node("star", i, 0));
      }
      for (int i = 0; i < LINKS; i++) {
        statement.execute(
            String.format(
                "create table %s (id bigserial primary key, place int not null, previous_id bigint"
                    + " references %s);",
                link(i), link(Math.max(0, i - 1))));
      }
    }
  }

  private static String node(String shape, int type, int target) {
    String reference = ", target_id bigint not null references " + shape + "_" + target;
    return String.format(
        "create table %s_%d (id bigserial primary key, place int not null%s);",
        shape, type, type == 0 ? "" : reference);
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
