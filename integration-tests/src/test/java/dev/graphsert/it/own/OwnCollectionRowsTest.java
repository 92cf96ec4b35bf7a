package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Collections with tables of their own, and what is owned: rows are those of JPA's words. */
final class OwnCollectionRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void tablesOfValuesAndOfEntities() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirAlbum.class, TheirArtist.class)
            .assertSameRows(
                () -> {
                  OurAlbum album = new OurAlbum();
                  album.tags.addAll(Arrays.asList("a", null, "b"));
                  album.moods.add(Mood.CALM);
                  album.tracks.add(new OurAlbum.Track("t", 3));
                  album.prices.put("EUR", 5);
                  album.days().put(true, new OurAlbum.Track("d", 1));
                  OurArtist known = new OurArtist("known");
                  album.artists.addAll(List.of(known, new OurArtist("other")));
                  album.shares.put(known, 7);
                  album.guests.put("g", new OurArtist("guest"));
                  album.cover = new OurAlbum.Cover("c", List.of("x", "y"));
                  return List.of(album, new OurAlbum());
                },
                () -> {
                  TheirAlbum album = new TheirAlbum();
                  album.tags.addAll(Arrays.asList("a", null, "b"));
                  album.moods.add(Mood.CALM);
                  album.tracks.add(new TheirAlbum.Track("t", 3));
                  album.prices.put("EUR", 5);
                  album.days.put(true, new TheirAlbum.Track("d", 1));
                  TheirArtist known = new TheirArtist("known");
                  album.artists.addAll(List.of(known, new TheirArtist("other")));
                  album.shares.put(known, 7);
                  album.guests.put("g", new TheirArtist("guest"));
                  album.cover = new TheirAlbum.Cover("c", List.of("x", "y"));
                  return List.of(album, new TheirAlbum());
                });
    assertThat(rows.get("album_tags").toString()).contains("\"place\": 0", "\"place\": 2");
    assertThat(rows.get("album_days").toString()).contains("\"days_key\": \"yes\"");
  }

  @Test
  void whatIsOwned() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirShelf.class, TheirShelf.Book.class, TheirShelf.Label.class)
            .assertSameRows(
                () -> {
                  OurShelf shelf = new OurShelf();
                  shelf.books.addAll(List.of(new OurShelf.Book("b"), new OurShelf.Book("a")));
                  shelf.label = new OurShelf.Label(shelf);
                  shelf.byName.put("z", new OurShelf.Label(shelf));
                  return List.of(shelf, new OurShelf(), new OurShelf.Book("alone"));
                },
                () -> {
                  TheirShelf shelf = new TheirShelf();
                  shelf.books.addAll(List.of(new TheirShelf.Book("b"), new TheirShelf.Book("a")));
                  shelf.label = new TheirShelf.Label(shelf);
                  shelf.byName.put("z", new TheirShelf.Label(shelf));
                  return List.of(shelf, new TheirShelf(), new TheirShelf.Book("alone"));
                });
    assertThat(rows.get("book").toString()).contains("\"shelf\": 1", "\"place\": 1");
    assertThat(rows.get("label")).hasSize(2);
  }

  @Test
  void whatIsOwnedInMapsAndRecords() {
    Map<String, List<Object>> rows =
        new Twins(
                SCHEMA,
                TheirStore.class,
                TheirStore.Fruit.class,
                TheirStore.Place.class,
                TheirArtist.class)
            .assertSameRows(
                () -> {
                  OurStore store = new OurStore();
                  store.getByName().put("pear", new OurStore.Fruit("Pear"));
                  store.byCode.put("code", new OurStore.Fruit("plum"));
                  OurStore.Fruit twice = new OurStore.Fruit("in both");
                  store.getByName().put("first", twice);
                  store.getByName().put("last", twice);
                  OurArtist grower = new OurArtist("grower");
                  store.byGrower.put(grower, new OurStore.Fruit("fig"));
                  OurStore.Place place = new OurStore.Place(3, "b");
                  OurStore.Fruit kiwi = new OurStore.Fruit("kiwi");
                  kiwi.grown = place;
                  store.byPlace.put(place, kiwi);
                  store.notes.put(place, "n");
                  store.places.add(place);
                  store.sold.put("kiwi", kiwi);
                  store.byTitle.put("nut", new OurStore.Fruit("nut"));
                  store.room.shown().add(new OurStore.Fruit("seen"));
                  store.room.kept().put(7, twice);
                  OurStore roomless = new OurStore();
                  roomless.room = null;
                  return List.of(grower, place, store, roomless, new OurStore.Fruit("alone"));
                },
                () -> {
                  TheirStore store = new TheirStore();
                  store.byName.put("pear", new TheirStore.Fruit("Pear"));
                  store.byCode.put("code", new TheirStore.Fruit("plum"));
                  TheirStore.Fruit twice = new TheirStore.Fruit("in both");
                  store.byName.put("first", twice);
                  store.byName.put("last", twice);
                  TheirArtist grower = new TheirArtist("grower");
                  store.byGrower.put(grower, new TheirStore.Fruit("fig"));
                  TheirStore.Place place = new TheirStore.Place(3, "b");
                  TheirStore.Fruit kiwi = new TheirStore.Fruit("kiwi");
                  kiwi.grown = place;
                  store.byPlace.put(place, kiwi);
                  store.notes.put(place, "n");
                  store.places.add(place);
                  store.sold.put("kiwi", kiwi);
                  store.byTitle.put("nut", new TheirStore.Fruit("nut"));
                  store.room.shown.add(new TheirStore.Fruit("seen"));
                  store.room.kept.put(7, twice);
                  TheirStore roomless = new TheirStore();
                  roomless.room = null;
                  return List.of(grower, place, store, roomless, new TheirStore.Fruit("alone"));
                });
    assertThat(rows.get("store_fruits")).hasSize(1);
    assertThat(rows.get("fruit").toString())
        .contains(
            "\"called\": \"last\"",
            "\"code\": \"CODE\"",
            "\"place_b\": \"b\"",
            "\"grown_a\": 3",
            "\"drawer\": 7");
  }

  enum Mood {
    CALM
  }
}
