package dev.graphsert.it.strategies.atomic;

import dev.graphsert.BatchEntity;
import java.util.ArrayList;
import java.util.List;

/** A graph of three types, each referring to the one before it, and the tables for it. */
final class Family {

  static final int ROWS = 9;
  static final List<String> TABLES = List.of("front", "middle", "rear");

  /** In each table there is a row already, with which others can collide. */
  static final String DDL =
      """
      create table owner (id bigint primary key);
      create table front (id bigserial primary key, name varchar(8) not null, code int unique,
        amount int check (amount >= 0), late int unique deferrable initially deferred,
        owner_id bigint references owner);
      create table middle (like front including defaults including constraints,
        front_id bigint references front, primary key (id), unique (code),
        unique (late) deferrable initially deferred, foreign key (owner_id) references owner);
      create table rear (like front including defaults including constraints,
        middle_id bigint references middle, primary key (id), unique (code),
        unique (late) deferrable initially deferred, foreign key (owner_id) references owner);
      create table earlier (name text);
      insert into front values (-1, '', -7, 0, -7);
      insert into middle values (-1, '', -7, 0, -7);
      insert into rear values (-1, '', -7, 0, -7);
      """;

  private static final Long PRESET = 1_000_000L;

  private final List<List<Member>> members =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  Family() {
    for (int i = 0; i < ROWS; i++) {
      Front front = new Front();
      Middle middle = new Middle();
      Rear rear = new Rear();
      middle.front = front;
      rear.middle = middle;
      if (i == 1) {
        front.id = PRESET;
        middle.id = PRESET;
        rear.id = PRESET;
      }
      List<Member> row = List.of(front, middle, rear);
      for (int table = 0; table < row.size(); table++) {
        row.get(table).code = i;
        row.get(table).late = i;
        members.get(table).add(row.get(table));
      }
    }
  }

  /** One of the rows of one of the tables. */
  Member member(int table, int place) {
    return members.get(table).get(place);
  }

  /** All, the referring ones first. */
  List<Member> all() {
    List<Member> all = new ArrayList<>();
    for (int table = TABLES.size() - 1; table >= 0; table--) {
      all.addAll(members.get(table));
    }
    return all;
  }

  /** Whether no id is set but those that were set before. */
  boolean isWithoutIds() {
    return members.stream()
        .allMatch(
            table ->
                table.stream().filter(member -> member.id() != null).count() == 1
                    && PRESET.equals(table.get(1).id()));
  }

  /** What rows of all three tables have. */
  abstract static class Member {
    String name = "fine";
    Integer code;
    int amount;
    Integer late;
    Long ownerId;

    abstract Long id();
  }

  @BatchEntity
  static final class Front extends Member {
    Long id;

    @Override
    Long id() {
      return id;
    }
  }

  @BatchEntity
  static final class Middle extends Member {
    Long id;
    Front front;

    @Override
    Long id() {
      return id;
    }
  }

  @BatchEntity
  static final class Rear extends Member {
    Long id;
    Middle middle;

    @Override
    Long id() {
      return id;
    }
  }
}
