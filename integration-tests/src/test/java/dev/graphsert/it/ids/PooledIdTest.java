package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids in blocks, and what becomes of those that are left over. */
final class PooledIdTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence item_seq increment by 10;
          create table item (id bigint primary key, name text unique, seen bigserial);
          create table lo (id int generated always as identity (increment by 10) primary key);
          create table link (id bigserial primary key);
          alter sequence link_id_seq increment by 10 start 10 restart;
          create table part (id bigserial primary key, item_id bigint not null references item,
            part_id bigint references part);
          """);

  @Test
  void theFirstValueIsOneIdAndTheNextOnesAreBlocks() {
    Item[] first = items(1);
    SCHEMA.insert((Object[]) first);
    assertThat(ids(first)).containsExactly(1L);
    Item[] next = items(25);
    SCHEMA.insert((Object[]) next);
    assertThat(ids(next)).startsWith(2L, 3L).isSorted().endsWith(26L).doesNotHaveDuplicates();
    assertThat(SCHEMA.value("select last_value from item_seq")).isEqualTo(31L);
  }

  @Test
  void aFirstBlockThatIsTooShortIsFilledUp() {
    Item[] items = items(12);
    SCHEMA.insert((Object[]) items);
    assertThat(ids(items)).startsWith(1L, 2L).isSorted().endsWith(12L);
    assertThat(SCHEMA.column("select id from item order by seen")).isEqualTo(ids(items));
  }

  @Test
  void whatIsLeftOverGoesToTheNextFlushOfAnySession() {
    SCHEMA.insert((Object[]) items(3));
    try (Session one = SCHEMA.openSession();
        Session other = SCHEMA.openSession()) {
      Item[] items = items(3);
      one.add(items[0]);
      one.flush();
      other.add(items[1]);
      other.commit();
      one.add(items[2]);
      one.commit();
      assertThat(ids(items)).containsExactly(4L, 5L, 6L);
    }
    assertThat(SCHEMA.value("select last_value from item_seq")).isEqualTo(11L);
  }

  @Test
  void leftoversComeBeforeWhatIsDrawnThen() {
    SCHEMA.insert((Object[]) items(3));
    SCHEMA.value("select nextval('item_seq')"); // another application's: 12 to 21
    Item[] items = items(10);
    SCHEMA.insert((Object[]) items);
    assertThat(ids(items)).containsExactly(4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 22L, 23L);
    assertThat(SCHEMA.column("select id from item order by seen offset 3")).isEqualTo(ids(items));
  }

  @Test
  void theColumnsOwnSequenceByTheRuleThatCountsUp() {
    Lo[] rows = Stream.generate(Lo::new).limit(11).toArray(Lo[]::new);
    SCHEMA.insert((Object[]) rows);
    assertThat(rows).extracting(row -> row.id).startsWith(1, 2).endsWith(10, 11);
    assertThat(SCHEMA.column("select id from lo")).hasSize(11);
  }

  @Test
  void theFirstValueIsABlockForEclipseLink() {
    Link[] rows = Stream.generate(Link::new).limit(11).toArray(Link[]::new);
    SCHEMA.insert((Object[]) rows);
    assertThat(rows).extracting(row -> row.id).startsWith(1L, 2L).endsWith(10L, 11L);
    assertThat(SCHEMA.value("select last_value from link_id_seq")).isEqualTo(20L);
  }

  @Test
  void anIdThatIsSetTakesNothing() {
    Item set = items(1)[0];
    set.id = 700L;
    Item unset = items(1)[0];
    SCHEMA.insert(set, unset);
    assertThat(set.id).isEqualTo(700);
    assertThat(unset.id).isEqualTo(1);
  }

  @Test
  void rowsReferToBlocksAndToIdsDrawnOneByOne() {
    Part whole = new Part();
    whole.item = items(1)[0];
    Part half = new Part();
    half.item = items(1)[0];
    half.part = whole;
    SCHEMA.insert(half, whole);
    assertThat(SCHEMA.rows("select id, item_id, part_id from part order by id"))
        .containsExactlyInAnyOrder(
            Arrays.asList(half.id, half.item.id, whole.id),
            Arrays.asList(whole.id, whole.item.id, null));
  }

  @Test
  void idsOfAFailedFlushAreUnsetAndNotUsedAgain() {
    SCHEMA.insert((Object[]) items(2));
    Item[] items = items(2);
    items[1].name = items[0].name;
    assertThatThrownBy(() -> SCHEMA.insert((Object[]) items))
        .isInstanceOfSatisfying(
            InsertException.class, failed -> assertThat(failed.entity()).isSameAs(items[1]));
    assertThat(ids(items)).containsOnlyNulls();
    items[1].name = "another";
    SCHEMA.insert((Object[]) items);
    assertThat(ids(items)).containsExactly(5L, 6L);
  }

  @Test
  void idsOfARolledBackTransactionAreNotUsedAgain() throws SQLException {
    Item[] items = items(2);
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.addAll(List.of(items));
      session.flush();
      assertThat(ids(items)).containsExactly(1L, 2L);
      connection.rollback();
      session.rollback();
    }
    SCHEMA.insert((Object[]) items);
    assertThat(ids(items)).containsExactly(3L, 4L);
  }

  @Test
  void leftoversOfASequenceThatWasMadeAnewAreDropped() {
    SCHEMA.insert((Object[]) items(3));
    SCHEMA.execute("drop sequence item_seq; delete from item");
    assertThatThrownBy(() -> SCHEMA.insert((Object[]) items(9))).hasMessageContaining("item_seq");
    SCHEMA.execute("create sequence item_seq increment by 10 start 100");
    Item[] items = items(3);
    SCHEMA.insert((Object[]) items);
    assertThat(ids(items)).containsExactly(100L, 101L, 102L);
  }

  private static Item[] items(int count) {
    return Stream.generate(Item::new).limit(count).toArray(Item[]::new);
  }

  private static List<Object> ids(Item... items) {
    return Arrays.asList(Stream.of(items).map(item -> item.id).toArray());
  }

  @BatchEntity
  static final class Item {
    @Id(sequence = "item_seq", allocationSize = 10, allocation = IdAllocation.POOLED)
    Long id;

    String name = UUID.randomUUID().toString();
  }

  @BatchEntity
  static final class Lo {
    @Id(allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    int id;
  }

  @BatchEntity
  static final class Link {
    @Id(allocationSize = 10, allocation = IdAllocation.ECLIPSELINK)
    Long id;
  }

  @BatchEntity
  static final class Part {
    Long id;
    Item item;
    Part part;
  }
}
