package dev.graphsert.it.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A refused row of a collection is told of by the entity that owns it. */
final class CollectionFailureTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Album.TABLES);

  @Test
  void aRowThatTheServerRefusesNamesItsOwner() {
    List<Album> albums = albums();
    Album bad = albums.get(201);
    bad.tags.set(1, "much too long a tag");
    InsertException refused = refused(albums);
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(201);
    assertThat(refused.failedRow().table()).contains("album_tag");
    assertNothingStays(albums);
  }

  @Test
  void aViolatedConstraintNamesItsOwner() {
    List<Album> albums = albums();
    SCHEMA.execute("alter table album_tag add check (tag <> 'bad')");
    Album bad = albums.get(299);
    bad.tags.set(2, "bad");
    InsertException refused = refused(albums);
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().constraint()).contains("album_tag");
    assertNothingStays(albums);
  }

  @Test
  void aValueThatCannotBeSentNamesItsOwnerMemberAndColumn() {
    List<Album> albums = albums();
    Album bad = albums.get(7);
    bad.tags.set(1, "a\0b");
    InsertException refused = refused(albums);
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().member()).isEqualTo("tags");
    assertThat(refused.failedRow().column()).isEqualTo("tag");
    assertNothingStays(albums);
  }

  @Test
  void aNullInAColumnThatTakesNoneNamesMemberAndColumn() {
    List<Album> albums = albums();
    albums.get(5).tags.set(0, null);
    InsertException refused = refused(albums);
    assertThat(refused.entity()).isSameAs(albums.get(5));
    assertThat(refused.failedRow().member()).isEqualTo("tags");
    assertThat(refused.failedRow().column()).isEqualTo("tag");
  }

  @Test
  void anOverflowInOneOfTwoCollectionsNamesIts() {
    Album good = new Album("good");
    Album bad = new Album("bad");
    bad.prices.put("EUR", BigDecimal.ONE);
    bad.prices.put("USD", new BigDecimal("100000"));
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(good, bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().table()).contains("album_price");
  }

  @Test
  void whatReadingACollectionThrowsIsTheCause() {
    Album album = new Album("bad");
    album.prices = null;
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(album));
    assertThat(refused.entity()).isSameAs(album);
    assertThat(refused).hasCauseInstanceOf(NullPointerException.class);
    assertThat(SCHEMA.count("album")).isZero();
  }

  @Test
  void aMissingColumnIsNamedWithTheMember() {
    SCHEMA.execute("alter table album_tag rename place to position");
    assertThatThrownBy(() -> SCHEMA.insert(new Album("a")))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll("Album.tags", "\"place\"", "album_tag");
  }

  private static List<Album> albums() {
    List<Album> albums = new ArrayList<>();
    IntStream.range(0, 300).forEach(i -> albums.add(new Album("a" + i, "a", "b", "c")));
    return albums;
  }

  private static InsertException refused(List<Album> albums) {
    return catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(albums.toArray()));
  }

  private static void assertNothingStays(List<Album> albums) {
    assertThat(SCHEMA.count("album")).isZero();
    assertThat(SCHEMA.count("album_tag")).isZero();
    assertThat(albums).allSatisfy(album -> assertThat(album.id).isNull());
  }
}
