package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Entities that options of the build make other plans for. */
@SuppressWarnings("UnusedVariable") // as entities are
public final class OfOptions implements Supplier<List<?>> {

  /** Makes a supplier. */
  public OfOptions() {}

  @Override
  public List<?> get() {
    return List.of(new Letter(), new Letter());
  }

  /** Stores what is true as Y. */
  @Converter(autoApply = true)
  static final class YesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value == null ? null : value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return value == null ? null : value.equals("Y");
    }
  }

  @BatchEntity
  @Entity
  static class Letter {
    @Id @GeneratedValue private Long id;
    private Boolean read = true;
    private Boolean unknown;

    @Convert(disableConversion = true)
    private Boolean plain = false;

    @ElementCollection private List<Boolean> answers = List.of(true, false);
    @ElementCollection private Map<Boolean, Integer> counts = Map.of(false, 3);

    private String text = "long";

    private byte[] picture = {1, 2};
  }
}
