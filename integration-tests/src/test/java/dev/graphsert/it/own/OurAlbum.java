package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@BatchEntity(table = "album")
class OurAlbum {
  Long id;

  @CollectionTable(table = "album_tags", ownerColumns = "album", positionColumn = "place")
  @Column(name = "tag")
  final List<String> tags = new ArrayList<>();

  @CollectionTable(table = "album_moods", ownerColumns = "album_id")
  Set<OwnCollectionRowsTest.Mood> moods = new LinkedHashSet<>();

  @CollectionTable(table = "album_tracks", ownerColumns = "album_id")
  List<Track> tracks = new ArrayList<>();

  @CollectionTable(table = "album_prices", ownerColumns = "album_id", keyColumn = "currency")
  @Column(name = "price")
  Map<String, Integer> prices = new LinkedHashMap<>();

  @CollectionTable(table = "album_days", ownerColumns = "album_id", keyConverter = YesNo.class)
  private final Map<Boolean, Track> days = new LinkedHashMap<>();

  @CollectionTable(table = "album_artists", ownerColumns = "album_id")
  @Reference(column = "artist")
  List<OurArtist> artists = new ArrayList<>();

  @CollectionTable(table = "album_shares", ownerColumns = "album_id", keyColumn = "artist")
  @Column(name = "share")
  Map<OurArtist, Integer> shares = new LinkedHashMap<>();

  @CollectionTable(table = "album_guests", ownerColumns = "album_id", keyColumn = "name")
  Map<String, OurArtist> guests = new LinkedHashMap<>();

  Cover cover;

  Map<Boolean, Track> days() {
    return days;
  }

  record Track(String title, int seconds) {}

  record Cover(
      String colour,
      @CollectionTable(table = "album_marks", ownerColumns = "album_id", positionColumn = "place")
          @Column(name = "mark")
          List<String> marks) {}

  static class YesNo implements ColumnConverter<Boolean, String> {
    @Override
    public String toColumn(Boolean value) {
      return value ? "yes" : "no";
    }
  }
}
