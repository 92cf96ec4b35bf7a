package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Enums whose constants have a value of their own are stored by it, as Hibernate does. */
@SuppressWarnings("UnusedVariable") // as entities are
final class EnumRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void areStoredByTheirField() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Shirt.class);
    Supplier<List<?>> graph =
        () -> {
          Shirt plain = new Shirt();
          plain.size = null;
          plain.colour = null;
          return List.of(new Shirt(), plain);
        };
    peer.assertSameRows(graph);
    assertThat(peer.rowsOfGraphsert(graph).get("\"enumrowstest$shirt\"").toString())
        .contains("\"size\": 20", "\"colour\": \"b\"", "\"size\": null", "\"tiny\": 2");
  }

  @Entity
  @BatchEntity
  static class Shirt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated private Size size = Size.LARGE;

    @Enumerated(EnumType.STRING)
    private Colour colour = Colour.BLUE;

    private Tiny tiny = Tiny.SECOND;
    private Small small = Small.ONLY;
    @Embedded private Label label = new Label();
    @ElementCollection private Set<Size> sizes = Set.of(Size.SMALL, Size.LARGE);

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "colour")
    @Column(name = "amount")
    private Map<Colour, Integer> amounts = new EnumMap<>(Map.of(Colour.RED, 3));

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Colour, Size> byColour = new EnumMap<>(Map.of(Colour.BLUE, Size.SMALL));
  }

  @Embeddable
  static class Label {
    private Size labelSize = Size.SMALL;
  }

  enum Size {
    SMALL(10),
    LARGE(20);

    @EnumeratedValue final int code;

    Size(int code) {
      this.code = code;
    }
  }

  enum Colour {
    RED("r"),
    BLUE("b");

    @EnumeratedValue private final String letter;

    Colour(String letter) {
      this.letter = letter;
    }
  }

  enum Tiny {
    FIRST((byte) 1),
    SECOND((byte) 2);

    @EnumeratedValue private final byte code;

    Tiny(byte code) {
      this.code = code;
    }
  }

  enum Small {
    ONLY((short) 300);

    @EnumeratedValue final short code;

    Small(short code) {
      this.code = code;
    }
  }
}
