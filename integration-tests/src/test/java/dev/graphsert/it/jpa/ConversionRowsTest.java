package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of several converters the one counts that counts for Hibernate. */
@SuppressWarnings("UnusedVariable") // as entities are
final class ConversionRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void onMembersAndClassesAroundThem() {
    new HibernatePeer(SCHEMA, Letter.class, Note.class)
        .assertSameRows(() -> List.of(new Letter(), new Note(), new Letter()));
  }

  static class Upper implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return value.replace('t', 'T');
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }

  static class Twice implements AttributeConverter<String, String> {
    private Twice() {}

    @Override
    public String convertToDatabaseColumn(String value) {
      return value + value;
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }

  @Embeddable
  static class Plain {
    private String text = "text";
  }

  @Embeddable
  @Convert(attributeName = "other", converter = Twice.class)
  static class Converting {
    @Convert(converter = Upper.class)
    private String own = "text";

    private String other = "text";
    private String third = "text";
    @Embedded private Plain inner = new Plain();
  }

  @MappedSuperclass
  @Convert(attributeName = "bySuperclass", converter = Upper.class)
  abstract static class Base {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String bySuperclass = "text";
    private String byClass = "text";

    @Convert(converter = Upper.class)
    private String overridden = "text";

    @Convert(converter = Upper.class)
    private String disabled = "text";

    @AttributeOverride(name = "text", column = @Column(name = "inherited_text"))
    @Embedded
    private Plain inherited = new Plain();
  }

  @Entity
  @BatchEntity
  @Converts({
    @Convert(attributeName = "byClass", converter = Twice.class),
    @Convert(attributeName = "overridden", converter = Twice.class),
    @Convert(attributeName = "disabled", disableConversion = true),
    @Convert(attributeName = "inherited.text", converter = Twice.class)
  })
  static class Letter extends Base {
    @Convert(attributeName = "own", converter = Twice.class)
    @Convert(attributeName = "inner.text", converter = Upper.class)
    @Embedded
    private Converting embedded = new Converting();

    @ElementCollection
    @Converts({
      @Convert(attributeName = "key", converter = Twice.class),
      @Convert(attributeName = "value", converter = Upper.class)
    })
    private Map<String, String> map = Map.of("kt", "vt");

    @ElementCollection
    @Convert(attributeName = "text", converter = Twice.class)
    private Set<Plain> elements = Set.of(new Plain());

    @ElementCollection
    @Convert(attributeName = "value.text", converter = Twice.class)
    private Map<String, Plain> values = Map.of("k", new Plain());
  }

  @Entity
  @BatchEntity
  @Convert(attributeName = "bySuperclass", converter = Twice.class)
  static class Note extends Base {
    @Embedded private Converting embedded = new Converting();
  }
}
