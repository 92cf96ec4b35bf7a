package dev.graphsert.it.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has elements in an order, elements by key, and others that refer back to it. */
final class Album {

  static final String TABLES =
      """
      create table album (id bigserial primary key, title text);
      create table artist (id bigserial primary key, name text);
      create table album_tag (album_id bigint not null references album, tag varchar(10) not null,
        place int not null, seen bigserial, primary key (album_id, place));
      create table album_price (album_id bigint not null references album, currency text,
        price numeric(6, 2), unique (album_id, currency));
      create table album_artist (album_id bigint not null references album,
        artist_id bigint not null references artist, place int);
      create table artist_favourite (artist_id bigint not null references artist,
        album_id bigint not null references album, seen bigserial);
      """;

  Long id;
  String title;
  List<String> tags = new ArrayList<>();
  Map<String, java.math.BigDecimal> prices = new LinkedHashMap<>();
  List<Artist> artists = new ArrayList<>();

  Album(String title, String... tags) {
    this.title = title;
    this.tags.addAll(List.of(tags));
  }
}
