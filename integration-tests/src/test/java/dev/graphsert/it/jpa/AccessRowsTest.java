package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fields or getters are read where JPA says so: here they never hold the same. */
@SuppressWarnings("UnusedVariable") // as entities are
final class AccessRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void propertiesOfAClassWithFields() {
    assertSameRows(() -> List.of(new ByField()), ByField.class);
  }

  @Test
  void classesThatSaySo() {
    assertSameRows(() -> List.of(new ByProperty(), new Below()), ByProperty.class, Below.class);
  }

  @Test
  void embeddedValues() {
    assertSameRows(
        () -> List.of(new FieldsAround(), new PropertiesAround()),
        FieldsAround.class,
        PropertiesAround.class);
  }

  @Test
  void accessorsThatAreNoneOfTheField() {
    assertSameRows(() -> List.of(new Liar()), Liar.class);
  }

  @Entity
  @BatchEntity
  static class ByField {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String plain = "field";
    @Transient private String shown = "field";

    public String getPlain() {
      return "getter";
    }

    public void setPlain(String plain) {
      this.plain = plain;
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "as_shown")
    public String getShown() {
      return "getter";
    }

    public void setShown(String shown) {
      this.shown = shown;
    }

    @Access(AccessType.PROPERTY)
    public String getMade() { // there is no such field
      return "made";
    }

    public void setMade(String made) {}
  }

  @Entity
  @BatchEntity
  @Access(AccessType.PROPERTY)
  static class ByProperty {
    private Long id;
    private String plain = "field";

    @Access(AccessType.FIELD)
    private String direct = "field";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public String getPlain() {
      return "getter";
    }

    public void setPlain(String plain) {
      this.plain = plain;
    }

    @Transient
    public String getDirect() {
      return "getter";
    }

    public void setDirect(String direct) {
      this.direct = direct;
    }
  }

  @MappedSuperclass
  abstract static class Above {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String above = "field";

    public String getAbove() {
      return "getter";
    }

    public void setAbove(String above) {
      this.above = above;
    }
  }

  @Entity
  @BatchEntity
  @Access(AccessType.PROPERTY) // of its own members alone
  static class Below extends Above {
    private String below = "field";

    public String getBelow() {
      return "getter";
    }

    public void setBelow(String below) {
      this.below = below;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  static class WithProperties {
    private String text = "field";

    public String getText() {
      return "getter";
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  @Embeddable
  @Access(AccessType.FIELD)
  static class WithFields {
    private String word = "field";

    public String getWord() {
      return "getter";
    }

    public void setWord(String word) {
      this.word = word;
    }
  }

  /** Its access is that of the entity around it. */
  @Embeddable
  static class AsAround {
    private String sign = "field";

    public String getSign() {
      return "getter";
    }

    public void setSign(String sign) {
      this.sign = sign;
    }
  }

  @Entity
  @BatchEntity
  static class FieldsAround {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private WithProperties withProperties = new WithProperties();
    @Embedded private WithFields withFields = new WithFields();
    private AsAround asAround = new AsAround();
  }

  @Entity
  @BatchEntity
  static class PropertiesAround {
    private Long id;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public WithProperties getWithProperties() {
      return new WithProperties();
    }

    public void setWithProperties(WithProperties withProperties) {}

    @Embedded
    public WithFields getWithFields() {
      return new WithFields();
    }

    public void setWithFields(WithFields withFields) {}

    public AsAround getAsAround() {
      return new AsAround();
    }

    public void setAsAround(AsAround asAround) {}
  }

  @Entity
  @BatchEntity
  static class Liar {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String firstName = "field";
    private int count = 7;
    private boolean active = true;

    public String getName() {
      return "getter";
    }

    public String getCount() {
      return "seven";
    }

    public boolean isActive() {
      return !active;
    }
  }
}
