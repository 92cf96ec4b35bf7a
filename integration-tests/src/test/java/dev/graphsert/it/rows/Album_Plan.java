package dev.graphsert.it.rows;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.math.BigDecimal;
import java.util.List;

/** How albums go into their tables. */
final class Album_Plan implements EntityPlan<Album> {

  private static final TablePlan<Album> TABLE =
      TablePlan.named("", "album")
          .id("id", "id", Long.class)
          .column("title", "title", String.class)
          .rows(Album_Plan::writeRow);

  private static final TablePlan<Album> TAGS =
      TablePlan.named("", "album_tag")
          .reference("album_id", "tags", Album.class)
          .column("tag", "tags", String.class)
          .column("place", "tags", int.class)
          .collection(Album_Plan::writeTags);

  private static final TablePlan<Album> PRICES =
      TablePlan.named("", "album_price")
          .reference("album_id", "prices", Album.class)
          .column("currency", "prices", String.class)
          .column("price", "prices", BigDecimal.class)
          .collection(Album_Plan::writePrices);

  private static final TablePlan<Album> ARTISTS =
      TablePlan.named("", "album_artist")
          .reference("album_id", "artists", Album.class)
          .reference("artist_id", "artists", Artist.class)
          .column("place", "artists", int.class)
          .collection(Album_Plan::writeArtists);

  static {
    PlanRegistry.register(new Album_Plan());
  }

  @Override
  public Class<Album> entityType() {
    return Album.class;
  }

  @Override
  public List<TablePlan<Album>> tables() {
    return List.of(TABLE, TAGS, PRICES, ARTISTS);
  }

  @Override
  public IdSource idSource() {
    return IdSource.sequenceOf("id");
  }

  @Override
  public boolean hasId(Album album) {
    return album.id != null;
  }

  @Override
  public void writeId(Album album, RowWriter row) {
    row.writeLong(album.id);
  }

  @Override
  public void assignId(Album album, long id) {
    album.id = id;
  }

  @Override
  public void clearId(Album album) {
    album.id = null;
  }

  @Override
  public void visitReferences(Album album, ReferenceVisitor visitor) {
    for (Artist artist : album.artists) {
      visitor.visitReference("artists", artist);
    }
  }

  private static void writeRow(Album album, RowWriter row) {
    row.writeLong(album.id);
    row.writeString(album.title);
  }

  private static void writeTags(Album album, RowSink rows) {
    int place = 0;
    for (String tag : album.tags) {
      RowWriter row = rows.nextRow();
      row.writeReference(album);
      row.writeString(tag);
      row.writeInt(place++);
    }
  }

  private static void writePrices(Album album, RowSink rows) {
    album.prices.forEach(
        (currency, price) -> {
          RowWriter row = rows.nextRow();
          row.writeReference(album);
          row.writeString(currency);
          row.writeBigDecimal(price);
        });
  }

  private static void writeArtists(Album album, RowSink rows) {
    int place = 0;
    for (Artist artist : album.artists) {
      RowWriter row = rows.nextRow();
      row.writeReference(album);
      row.writeReference(artist);
      row.writeInt(place++);
    }
  }
}
