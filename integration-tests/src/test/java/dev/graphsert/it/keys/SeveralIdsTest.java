package dev.graphsert.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several members with {@code @Id}: values, a record, and references to what may be new. */
final class SeveralIdsTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table shelf (place_room text, place_number int, label text,
            primary key (place_room, place_number));
          create table article (id bigserial primary key, name text);
          create table item (article_id bigint references article, amount int,
            shelf_place_room text, shelf_place_number int,
            primary key (article_id, shelf_place_room, shelf_place_number),
            foreign key (shelf_place_room, shelf_place_number) references shelf);
          create table count (day date, item_article_id bigint, item_shelf_place_room text,
            item_shelf_place_number int, before_article_id bigint, before_shelf_place_room text,
            before_shelf_place_number int,
            primary key (day, item_article_id, item_shelf_place_room, item_shelf_place_number),
            foreign key (item_article_id, item_shelf_place_room, item_shelf_place_number)
              references item,
            foreign key (before_article_id, before_shelf_place_room, before_shelf_place_number)
              references item);
          """);

  @Test
  void partsMayBeNewThemselves() {
    Item item = new Item(new Article("nut"), new Shelf(new Place("a", 1)));
    Item other = new Item(new Article("bolt"), new Shelf(new Place("a", 2)));
    SCHEMA.insert(other.article, other.shelf, other, item.shelf);
    SCHEMA.insert(new Count("2026-01-01", item, null), new Count("2026-01-02", item, other));
    assertThat(SCHEMA.rows("select * from item order by 1"))
        .containsExactly(List.of(1L, 3, "a", 2), List.of(2L, 3, "a", 1));
    assertThat(
            SCHEMA.rows("select day::text, item_article_id, before_shelf_place_number from count"))
        .containsExactly(Arrays.asList("2026-01-01", 2L, null), List.of("2026-01-02", 2L, 2));
  }

  @Test
  void aMissingPartIsNamed() {
    Item item = new Item(new Article("nut"), null);
    Shelf nowhere = new Shelf(null);
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused).hasMessageContaining("part of its id is not set");
      assertThat(refused.failedRow().entity()).isSameAs(item);
      session.add(nowhere);
      assertThat(catchThrowableOfType(InsertException.class, session::commit).failedRow().entity())
          .isSameAs(nowhere);
    }
    assertThat(item.article.id).isNull();
  }

  record Place(String room, int number) {}

  @BatchEntity
  static class Shelf {
    @Id Place place;
    String label = "l";

    Shelf(Place place) {
      this.place = place;
    }
  }

  @BatchEntity
  static class Article {
    Long id;
    String name;

    Article(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static class Item {
    @Id Article article;
    int amount = 3;
    @Id Shelf shelf;

    Item(Article article, Shelf shelf) {
      this.article = article;
      this.shelf = shelf;
    }
  }

  @BatchEntity
  static class Count {
    @Id LocalDate day;
    @Id Item item;
    Item before;

    Count(String day, Item item, Item before) {
      this.day = LocalDate.parse(day);
      this.item = item;
      this.before = before;
    }
  }
}
