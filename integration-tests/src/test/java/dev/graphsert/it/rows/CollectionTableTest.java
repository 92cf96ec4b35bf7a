package dev.graphsert.it.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An entity's collections go into tables of their own, with its id and those of others. */
final class CollectionTableTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Album.TABLES);

  @Test
  void elementsGoInWithTheirOwnersIdAndPlace() {
    SCHEMA.insert(new Album("one", "a", "b"), new Album("none"), new Album("two", "c"));
    assertThat(
            SCHEMA.rows(
                "select title, tag, place from album_tag join album on id = album_id order by seen"))
        .containsExactly(List.of("one", "a", 0), List.of("one", "b", 1), List.of("two", "c", 0));
  }

  @Test
  void elementsByKeyGoInWithTheirKey() {
    Album album = new Album("one");
    album.prices.put("EUR", new BigDecimal("9.50"));
    album.prices.put("USD", null);
    SCHEMA.insert(album);
    assertThat(SCHEMA.rows("select album_id, currency, price::text from album_price order by 2"))
        .containsExactly(
            List.of(album.id, "EUR", "9.50"), java.util.Arrays.asList(album.id, "USD", null));
  }

  @Test
  void typesMayReferToEachOtherByPairs() {
    Album album = new Album("album");
    Artist artist = new Artist("artist");
    Artist fan = new Artist("fan");
    album.artists.addAll(List.of(artist, fan));
    artist.favourites.addAll(List.of(album, album));
    fan.favourites.add(album);
    SCHEMA.insert(album);
    assertThat(SCHEMA.rows("select album_id, artist_id from album_artist order by place"))
        .containsExactly(List.of(album.id, (long) artist.id), List.of(album.id, (long) fan.id));
    assertThat(SCHEMA.rows("select artist_id, album_id from artist_favourite order by seen"))
        .containsExactly(
            List.of((long) artist.id, album.id),
            List.of((long) artist.id, album.id),
            List.of((long) fan.id, album.id));
  }

  @Test
  void aPairMayHoldAnIdThatWasThereBefore() {
    Artist known = new Artist("known");
    SCHEMA.insert(known);
    Album album = new Album("album");
    album.artists.addAll(List.of(new Artist("new"), known, new Artist("newer")));
    SCHEMA.insert(album);
    assertThat(
            SCHEMA.column(
                "select name from album_artist join artist on id = artist_id order by place"))
        .containsExactly("new", "known", "newer");
    assertThat(SCHEMA.count("artist")).isEqualTo(3);
  }

  @Test
  void anOwnerMayHaveItsId() {
    Album album = new Album("one", "a");
    album.id = 70L;
    SCHEMA.insert(album, new Album("two", "b"));
    assertThat(SCHEMA.column("select tag from album_tag order by album_id desc"))
        .containsExactly("a", "b");
  }

  @Test
  void oneOwnerMayHaveManyRows() {
    Album album = new Album("one");
    IntStream.range(0, 25_000).forEach(i -> album.tags.add("t" + i));
    Album other = new Album("other", "last");
    SCHEMA.insert(album, other);
    assertThat(SCHEMA.count("album_tag")).isEqualTo(25_001);
    assertThat(SCHEMA.column("select tag from album_tag order by seen desc limit 2"))
        .containsExactly("last", "t24999");
  }

  @Test
  void rowsOfEntitiesAreReportedAndNotThoseOfCollections() {
    List<Album> albums = new ArrayList<>();
    IntStream.range(0, 10).forEach(i -> albums.add(new Album("a" + i, "a", "b", "c")));
    InsertReport report;
    try (Session session = SCHEMA.openSession()) {
      session.addAll(albums);
      report = session.commit();
    }
    assertThat(report.rows()).isEqualTo(10);
    assertThat(SCHEMA.count("album_tag")).isEqualTo(30);
  }

  @Test
  void aListMayBeInsertedWithItsCollections() {
    SCHEMA.graphsert().insertAll(List.of(new Album("one", "a"), new Album("two", "b", "c")));
    assertThat(SCHEMA.column("select tag from album_tag order by seen"))
        .containsExactly("a", "b", "c");
  }
}
