package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Owned;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Reference;
import java.util.List;
import java.util.Map;

@BatchEntity
public class Album {

  Long id;

  @CollectionTable(table = "tag", ownerColumns = "album", positionColumn = "place")
  @Column(name = "name")
  List<String> tags;

  @CollectionTable
  @Embedded(prefix = "track_")
  Map<Artist, Track> tracks;

  @CollectionTable(schema = "art")
  @Reference(cascade = false)
  List<Artist> artists;

  @Owned Artist singer;

  @OwnedCollection(column = "album_id", positionColumn = "place")
  List<Artist> guests;

  @OwnedCollection(column = "album_of_painter", keyColumn = "technique")
  Map<String, Artist> painters;

  @OwnedCollection(column = "album_of_player", keyColumn = "teacher")
  Map<Artist, Artist> players;

  @CollectionTable(keyMember = "title")
  Map<String, Track> byTitle;

  @CollectionTable(keyMember = "id")
  Map<Long, Artist> critics;

  Cover cover;

  record Track(String title) {}

  record Cover(String colour, @CollectionTable List<Integer> marks, @OwnedCollection List<Artist> painters,
      @OwnedCollection(column = "cover") List<Artist> printers) {}
}
