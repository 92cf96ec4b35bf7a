package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
@BatchEntity
class Item {
  @Id Long id;

  Size size;

  @Enumerated(EnumType.STRING)
  Colour colour;

  @Enumerated(EnumType.STRING)
  private Colour inside;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Colour, Size> sizes;

  enum Size {
    SMALL(10),
    LARGE(20);

    @EnumeratedValue final short code;

    Size(int code) {
      this.code = (short) code;
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
}
