package dev.graphsert.it.rows;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.IdValues;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.List;

/** How artists go into their tables. */
final class Artist_Plan implements EntityPlan<Artist> {

  private static final TablePlan<Artist> TABLE =
      TablePlan.named("", "artist")
          .id("id", "id", Integer.class)
          .column("name", "name", String.class)
          .rows(Artist_Plan::writeRow);

  private static final TablePlan<Artist> FAVOURITES =
      TablePlan.named("", "artist_favourite")
          .reference("artist_id", "favourites", Artist.class)
          .reference("album_id", "favourites", Album.class)
          .collection(Artist_Plan::writeFavourites);

  static {
    PlanRegistry.register(new Artist_Plan());
  }

  @Override
  public Class<Artist> entityType() {
    return Artist.class;
  }

  @Override
  public List<TablePlan<Artist>> tables() {
    return List.of(TABLE, FAVOURITES);
  }

  @Override
  public IdSource idSource() {
    return IdSource.sequenceOf("id");
  }

  @Override
  public boolean hasId(Artist artist) {
    return artist.id != null;
  }

  @Override
  public void writeId(Artist artist, RowWriter row) {
    row.writeInt(artist.id);
  }

  @Override
  public void assignId(Artist artist, long id) {
    artist.id = IdValues.toInt(id);
  }

  @Override
  public void clearId(Artist artist) {
    artist.id = null;
  }

  @Override
  public void visitReferences(Artist artist, ReferenceVisitor visitor) {
    for (Album album : artist.favourites) {
      visitor.visitReference("favourites", album);
    }
  }

  private static void writeRow(Artist artist, RowWriter row) {
    row.writeInt(artist.id);
    row.writeString(artist.name);
  }

  private static void writeFavourites(Artist artist, RowSink rows) {
    for (Album album : artist.favourites) {
      RowWriter row = rows.nextRow();
      row.writeReference(artist);
      row.writeReference(album);
    }
  }
}
