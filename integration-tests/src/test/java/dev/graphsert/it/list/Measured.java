package dev.graphsert.it.list;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.List;

/** Stations and what they measured, with an id that nothing makes unique. */
final class Measured {

  static final String TABLES =
      """
      create table station (id bigserial primary key, name text, next_id bigint references station);
      create table reading (id bigserial, number int check (number >= 0),
        station_id bigint references station);
      """;

  private Measured() {}

  @BatchEntity
  static final class Station {
    Long id;
    String name = "s";
    Station next;
    @OwnedCollection List<Reading> readings = new ArrayList<>();
  }

  @BatchEntity
  static final class Reading {
    Long id;
    int number;
    Station station;

    Reading(int number) {
      this.number = number;
    }
  }
}
