package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan makes one instance of each converter and listener, whatever is inserted. */
@SuppressWarnings("UnusedVariable") // as entities are
final class MadeOnceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table counted (id bigserial primary key, text text, other text)");

  @Test
  void convertersAndListeners() {
    for (int session = 0; session < 2; session++) {
      SCHEMA.insert(IntStream.range(0, 50).mapToObj(i -> new Counted()).toArray());
    }
    assertThat(SCHEMA.column("select distinct text || other from counted"))
        .containsExactly("set!other!");
    assertThat(Loud.MADE).hasValue(1);
    assertThat(Setting.MADE).hasValue(1);
    assertThat(Setting.CALLED).hasValue(100);
  }

  static final class Loud implements AttributeConverter<String, String> {
    static final AtomicInteger MADE = new AtomicInteger();

    Loud() {
      MADE.incrementAndGet();
    }

    @Override
    public String convertToDatabaseColumn(String value) {
      return value + "!";
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }

  static final class Setting {
    static final AtomicInteger MADE = new AtomicInteger();
    static final AtomicInteger CALLED = new AtomicInteger();

    Setting() {
      MADE.incrementAndGet();
    }

    @PrePersist
    void set(Counted counted) {
      CALLED.incrementAndGet();
      counted.text = "set";
    }
  }

  @Entity
  @Table(name = "counted")
  @BatchEntity
  @EntityListeners(Setting.class)
  static class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = Loud.class)
    private String text;

    @Convert(converter = Loud.class)
    private String other = "other";
  }
}
