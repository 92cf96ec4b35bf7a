package dev.graphsert.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Id;
import dev.graphsert.InsertException;
import dev.graphsert.Reference;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names that SQL, JDBC or a careless library might misread. */
final class QuotedNamesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          drop schema if exists "Graphsert it ""ö"".x" cascade;
          create schema "Graphsert it ""ö"".x";
          create table "Graphsert it ""ö"".x"."Order" (
            "ID of ""it"" x" bigserial primary key, "select" text, "mixedCase" text, "a b" text,
            "a.b" text, "a?b" text, "a??b" text, "{fn x}" text, "$1" text, "it's" text,
            "back\\slash" text, "größe ☃ 😀" text, "--" text, "/*" text, " " text,
            "x2345678901234567890123456789012345678901234567890123456789_63" text);
          create table "user" (id bigint generated always as identity primary key, "table" text,
            "Ref to" bigint references "Graphsert it ""ö"".x"."Order");
          """);

  @AfterEach
  void drop() {
    SCHEMA.execute("drop schema \"Graphsert it \"\"ö\"\".x\" cascade");
  }

  @Test
  void areQuoted() {
    User user = new User();
    user.order = new Order();
    SCHEMA.insert(user);
    assertThat(SCHEMA.rows("select * from \"Graphsert it \"\"ö\"\".x\".\"Order\""))
        .containsExactly(
            List.of(1L, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"));
    assertThat(SCHEMA.rows("table \"user\"")).containsExactly(List.of(1L, "t", 1L));
  }

  @Test
  void areNamedInFailures() {
    Order fine = new Order();
    Order bad = new Order();
    fine.id = 5L;
    bad.id = 5L;
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(fine, bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused).hasMessageContaining("\"Graphsert it \"\"ö\"\".x\".\"Order\"");
  }

  @BatchEntity(table = "Order", schema = "Graphsert it \"ö\".x")
  static final class Order {
    @Id
    @Column(name = "ID of \"it\" x")
    Long id;

    String select = "a";

    @Column(name = "mixedCase")
    String mixedCase = "b";

    @Column(name = "a b")
    String space = "c";

    @Column(name = "a.b")
    String dot = "d";

    @Column(name = "a?b")
    String mark = "e";

    @Column(name = "a??b")
    String marks = "f";

    @Column(name = "{fn x}")
    String escape = "g";

    @Column(name = "$1")
    String parameter = "h";

    @Column(name = "it's")
    String apostrophe = "i";

    @Column(name = "back\\slash")
    String backslash = "j";

    @Column(name = "größe ☃ 😀")
    String unicode = "k";

    @Column(name = "--")
    String comment = "l";

    @Column(name = "/*")
    String longComment = "m";

    @Column(name = " ")
    String blank = "n";

    @Column(name = "x2345678901234567890123456789012345678901234567890123456789_63")
    String longest = "o";
  }

  @BatchEntity
  static final class User {
    Long id;
    String table = "t";

    @Reference(column = "Ref to")
    Order order;
  }
}
