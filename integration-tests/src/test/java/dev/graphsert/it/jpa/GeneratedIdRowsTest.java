package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hibernate.annotations.UuidGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which row gets which id: as Hibernate counts, or a UUID that the row and the object share. */
@SuppressWarnings("UnusedVariable") // as entities are
final class GeneratedIdRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(int rows, IntFunction<?> row, Class<?> entity) {
    new HibernatePeer(SCHEMA, entity)
        .assertSameRows(() -> IntStream.range(0, rows).mapToObj(row).toList());
  }

  @Test
  void sequencesThatBeginElsewhere() {
    assertSameRows(25, Late::new, Late.class);
  }

  @Test
  void blocksBeyondTheFirst() {
    assertSameRows(120, ByDefault::new, ByDefault.class);
  }

  @Test
  void severalGeneratorsAtOneClass() {
    assertSameRows(12, Several::new, Several.class);
  }

  @Test
  void uuids() {
    ByAuto auto = new ByAuto();
    Text text = new Text();
    TextByAuto textByAuto = new TextByAuto();
    ByGenerator byGenerator = new ByGenerator();
    TextByGenerator textByGenerator = new TextByGenerator();
    HibernatePeer peer =
        new HibernatePeer(
            SCHEMA,
            ByAuto.class,
            Text.class,
            TextByAuto.class,
            ByGenerator.class,
            TextByGenerator.class);
    assertThat(
            peer.rowsOfGraphsert(
                () -> List.of(auto, text, textByAuto, byGenerator, textByGenerator)))
        .containsEntry("by_auto", rowOf(auto.id.toString()))
        .containsEntry("text_id", rowOf(text.id))
        .containsEntry("text_by_auto", rowOf(textByAuto.id))
        .containsEntry("by_generator", rowOf(byGenerator.id.toString()))
        .containsEntry("text_by_generator", rowOf(textByGenerator.id));
    assertThat(
            List.of(
                auto.id,
                UUID.fromString(text.id),
                UUID.fromString(textByAuto.id),
                byGenerator.id,
                UUID.fromString(textByGenerator.id)))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.version() == 7);
  }

  private static List<Object> rowOf(String id) {
    return List.of("{\"id\": \"" + id + "\"}");
  }

  @Entity
  @BatchEntity
  @TableGenerator(name = "counters") // not taken, as the strategy is another one
  static class Late {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "late_numbers", initialValue = 1000, allocationSize = 10)
    private Long id;

    private int number;

    protected Late() {}

    Late(int number) {
      this.number = number;
    }
  }

  @Entity
  @BatchEntity
  static class ByDefault {
    @Id @GeneratedValue private Long id;
    private int number;

    protected ByDefault() {}

    ByDefault(int number) {
      this.number = number;
    }
  }

  @Entity
  @BatchEntity
  @SequenceGenerator(name = "first", sequenceName = "first_numbers", allocationSize = 2)
  @SequenceGenerator(name = "second", sequenceName = "second_numbers", allocationSize = 5)
  @SequenceGenerator(name = "third", sequenceName = "third_numbers", allocationSize = 9)
  static class Several {
    @Id
    @GeneratedValue(generator = "second")
    private Long id;

    private int number;

    protected Several() {}

    Several(int number) {
      this.number = number;
    }
  }

  @Entity
  @BatchEntity
  @Table(name = "by_auto")
  static class ByAuto {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  @BatchEntity
  @Table(name = "text_id")
  static class Text {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(length = 36)
    String id;
  }

  @Entity
  @BatchEntity
  @Table(name = "text_by_auto")
  static class TextByAuto {
    @Id @GeneratedValue String id;
  }

  @Entity
  @BatchEntity
  @Table(name = "by_generator")
  static class ByGenerator {
    @Id @UuidGenerator UUID id;
  }

  @Entity
  @BatchEntity
  @Table(name = "text_by_generator")
  static class TextByGenerator {
    @Id @GeneratedValue @UuidGenerator String id;
  }
}
