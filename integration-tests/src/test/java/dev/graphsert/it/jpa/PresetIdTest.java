package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An id that is set is kept, however the others come about; Hibernate takes it for a stored row.
 */
@SuppressWarnings("UnusedVariable") // as entities are
final class PresetIdTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence item_numbers increment by 5;
          create table item (id bigint primary key);
          create table strict (id bigint generated always as identity primary key, name text);
          create table token (id uuid primary key);
          create table text_token (id text primary key);
          create table line (line_no int, item_id bigint references item,
            primary key (line_no, item_id));
          """);

  @Test
  void besideASequence() {
    Item set = new Item(70L);
    Item drawn = new Item(null);
    SCHEMA.insert(set, drawn, new Item(-3L));
    assertThat(set.id).isEqualTo(70);
    assertThat(SCHEMA.column("select id from item order by id"))
        .containsExactly(-3L, drawn.id, 70L);
    assertThat(drawn.id).isEqualTo(1);
  }

  @Test
  void takesNothingFromASequence() {
    SCHEMA.insert(new Item(70L), new Item(71L));
    assertThat(SCHEMA.column("select id from item order by id")).containsExactly(70L, 71L);
    assertThat(SCHEMA.value("select is_called from item_numbers")).isEqualTo(false);
  }

  @Test
  void inAColumnThatIsAlwaysGenerated() {
    Strict set = new Strict(70L, "set");
    Strict drawn = new Strict(null, "drawn");
    SCHEMA.insert(set, drawn);
    assertThat(set.id).isEqualTo(70);
    assertThat(drawn.id).isEqualTo(1);
    assertThat(SCHEMA.rows("select id, name from strict order by id"))
        .containsExactly(List.of(1L, "drawn"), List.of(70L, "set"));
  }

  @Test
  void besideUuids() {
    Token token = new Token();
    token.id = UUID.fromString("00000000-0000-4000-8000-000000000001");
    TextToken text = new TextToken();
    text.id = "own";
    SCHEMA.insert(token, text);
    assertThat(token.id).hasToString("00000000-0000-4000-8000-000000000001");
    assertThat(SCHEMA.value("select id from token")).isEqualTo(token.id);
    assertThat(text.id).isEqualTo("own");
    assertThat(SCHEMA.value("select id from text_token")).isEqualTo("own");
  }

  @Test
  void asPartOfAnotherKey() {
    Line line = new Line(new Item(70L), 2);
    SCHEMA.insert(line.item, line);
    assertThat(line.key.itemId).isEqualTo(70);
    assertThat(SCHEMA.rows("select line_no, item_id from line")).containsExactly(List.of(2, 70L));
    assertThat(SCHEMA.value("select is_called from item_numbers")).isEqualTo(false);
  }

  @Test
  void inAKeyThatIsSetAsAWhole() {
    SCHEMA.insert(new Item(70L));
    Line line = new Line(new Item(70L), 2);
    line.key.itemId = 70L;
    SCHEMA.insert(line);
    assertThat(line.key.itemId).isEqualTo(70);
    assertThat(SCHEMA.rows("select line_no, item_id from line")).containsExactly(List.of(2, 70L));
    assertThat(SCHEMA.count("item")).as("a target with an id is in the database").isEqualTo(1);
  }

  @Entity
  @BatchEntity
  @Table(name = "item")
  static class Item {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "item_numbers", allocationSize = 5)
    private Long id;

    protected Item() {}

    Item(Long id) {
      this.id = id;
    }
  }

  @Entity
  @BatchEntity
  @Table(name = "strict")
  static class Strict {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "bigint generated always as identity")
    private Long id;

    private String name;

    protected Strict() {}

    Strict(Long id, String name) {
      this.id = id;
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  @Table(name = "token")
  static class Token {
    @Id @GeneratedValue private UUID id;
  }

  @Entity
  @BatchEntity
  @Table(name = "text_token")
  static class TextToken {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;
  }

  @Embeddable
  static class LineKey implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "line_no")
    private int lineNo;

    private Long itemId;
  }

  @Entity
  @BatchEntity
  @Table(name = "line")
  static class Line {
    @EmbeddedId private LineKey key = new LineKey();

    @MapsId("itemId")
    @ManyToOne
    private Item item;

    protected Line() {}

    Line(Item item, int lineNo) {
      this.item = item;
      key.lineNo = lineNo;
    }
  }
}
