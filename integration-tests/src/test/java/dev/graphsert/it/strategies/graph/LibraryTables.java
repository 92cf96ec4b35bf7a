package dev.graphsert.it.strategies.graph;

import java.util.List;
import java.util.Map;

/** The tables of {@link Library}, each with a row that is there before. */
final class LibraryTables {

  static final String DDL =
      """
      create table author (id bigserial primary key, name text, favourite_id int,
        truth boolean, small smallint, whole int, large bigint, single real,
        twofold double precision, exact numeric, integral numeric);
      create table book (id int generated always as identity primary key, name text,
        author_id bigint not null references author, sequel_id int references book);
      alter table author add foreign key (favourite_id) references book;
      create table node (id bigserial primary key, name text, before_id bigint references node,
        owner_id bigint references node);
      create table "left" (id bigserial primary key, name text, right_id smallint not null);
      create table "right" (id smallserial primary key, name text,
        left_id bigint not null references "left");
      alter table "left" add foreign key (right_id) references "right";
      create table leaf (id varchar(20) primary key, name text,
        author_id bigint not null references author, node_id bigint references node,
        sign text, words text, uuid uuid, bytes bytea, color varchar(9), date date, time time,
        date_time timestamp, offset_date_time timestamptz, instant timestamptz);
      """;

  /** The id of the row that is there in each table. */
  static final int EXISTING = -1;

  /** Empties tables and sequences but for the existing rows: ten times as fast as TRUNCATE. */
  static final String RESET =
      """
      with a as (delete from author), b as (delete from book), n as (delete from node),
        l as (delete from "left"), r as (delete from "right") delete from leaf;
      select setval(format('%I', s), 1, false) from unnest('{author_id_seq, book_id_seq,
        node_id_seq, left_id_seq, right_id_seq}'::text[]) s;
      insert into author (id) values (-1);
      insert into book (id, author_id) overriding system value values (-1, -1);
      insert into node (id) values (-1);
      with l as (insert into "left" (id, right_id) values (-1, -1))
        insert into "right" (id, left_id) values (-1, -1);
      """;

  /** The columns that {@link Library.Entity#row()} tells, by type. */
  static final Map<Class<?>, String> ROWS =
      Map.of(
          Library.Author.class, "select id, name, favourite_id::bigint from author",
          Library.Book.class, "select id::bigint, name, author_id, sequel_id::bigint from book",
          Library.Node.class, "select id, name, before_id, owner_id from node",
          Library.Left.class, "select id, name, right_id::bigint from \"left\"",
          Library.Right.class, "select id::bigint, name, left_id from \"right\"",
          Library.Leaf.class, "select id, name, author_id, node_id from leaf");

  /** All tables. */
  static final List<String> NAMES =
      List.of("author", "book", "node", "\"left\"", "\"right\"", "leaf");

  private LibraryTables() {}
}
