package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An id that is set is kept and takes nothing from the sequence. */
final class PresetIdTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key);
          create table strict_item (id bigint generated always as identity primary key);
          create table counted (id serial primary key);
          """);

  @Test
  void takesNothingFromTheSequence() {
    Item item = new Item(70L);
    SCHEMA.insert(item);
    assertThat(item.id).isEqualTo(70);
    assertThat(SCHEMA.value("select id from item")).isEqualTo(70L);
    assertThat(SCHEMA.value("select is_called from item_id_seq")).isEqualTo(false);
  }

  @Test
  void isKeptInAColumnThatIsAlwaysGenerated() {
    StrictItem item = new StrictItem();
    item.id = 70L;
    StrictItem numbered = new StrictItem();
    SCHEMA.insert(item, numbered);
    assertThat(item.id).isEqualTo(70L);
    assertThat(numbered.id).isEqualTo(1L);
    assertThat(SCHEMA.value("select last_value from strict_item_id_seq")).isEqualTo(1L);
  }

  @Test
  void onlyUnsetIdsAreDrawn() {
    List<Item> items = List.of(new Item(null), new Item(70L), new Item(null), new Item(-3L));
    SCHEMA.insert(items.toArray());
    assertThat(items).extracting(item -> item.id).containsExactly(1L, 70L, 2L, -3L);
    assertThat(SCHEMA.value("select last_value from item_id_seq")).isEqualTo(2L);
  }

  @Test
  void zeroIsAnIdInAWrapper() {
    Item item = new Item(0L);
    SCHEMA.insert(item);
    assertThat(item.id).isZero();
    assertThat(SCHEMA.value("select id from item")).isEqualTo(0L);
  }

  @Test
  void zeroIsUnsetInAPrimitive() {
    Counted unset = new Counted();
    Counted preset = new Counted();
    preset.id = 70;
    SCHEMA.insert(unset, preset);
    assertThat(unset.id).isEqualTo(1);
    assertThat(preset.id).isEqualTo(70);
  }

  @BatchEntity
  static final class Item {
    Long id;

    Item(Long id) {
      this.id = id;
    }
  }

  @BatchEntity
  static final class StrictItem {
    Long id;
  }

  @BatchEntity
  static final class Counted {
    int id;
  }
}
