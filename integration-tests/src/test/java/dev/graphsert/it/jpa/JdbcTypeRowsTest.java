package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Columns have the types that type codes and {@code columnDefinition} say, and Hibernate's rows.
 */
@SuppressWarnings("UnusedVariable") // as entities are
final class JdbcTypeRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void codesOfValues() {
    new HibernatePeer(SCHEMA, Coded.class)
        .with("hibernate.type.json_format_mapper", TextAsItIs.class.getName())
        .assertSameRows(() -> List.of(new Coded(1), new Coded(2).unset()));
  }

  @Test
  void typesOfPostgresForEnums() {
    new HibernatePeer(SCHEMA, Diary.class)
        .assertSameRows(
            () -> {
              Diary unset = new Diary(2);
              unset.mood = null;
              unset.page = null;
              unset.moods = Set.of();
              return List.of(new Diary(1), unset);
            });
  }

  @Test
  void definitionsOfColumns() {
    new HibernatePeer(SCHEMA, Defined.class)
        .with("hibernate.type.json_format_mapper", TextAsItIs.class.getName())
        .assertSameRows(
            () -> {
              Defined unset = new Defined(2);
              unset.json = null;
              unset.amount = null;
              unset.name = null;
              unset.date = null;
              return List.of(new Defined(1), unset);
            });
  }

  /** Takes texts as they are, as Hibernate does with Jackson, which is not here. */
  public static final class TextAsItIs implements FormatMapper {
    @Override
    public <T> T fromString(
        CharSequence json, JavaType<T> javaType, WrapperOptions wrapperOptions) {
      return javaType.getJavaTypeClass().cast(json.toString());
    }

    @Override
    public <T> String toString(T value, JavaType<T> javaType, WrapperOptions wrapperOptions) {
      return (String) value;
    }
  }

  @Entity
  @BatchEntity
  static class Coded {
    @Id private int id;

    @JdbcTypeCode(SqlTypes.JSON)
    private String json = "{\"a\": [1, \"two\", null]}";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private int[] numbers = {3, 1};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] texts = {"a", "b,c"};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] uuids = {new UUID(1, 2)};

    @JdbcTypeCode(SqlTypes.UUID)
    private UUID uuid = new UUID(3, 4);

    @JdbcTypeCode(SqlTypes.INET)
    private InetAddress address = InetAddress.getLoopbackAddress();

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] bytes = {1, 0, -1};

    @Lob
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] largeBytes = {2, 0, -2};

    @Lob
    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    private byte[] longBytes = {3, 0, -3};

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer small = 7;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 4)
    private String fixed = "abcd";

    protected Coded() {}

    Coded(int id) {
      this.id = id;
    }

    Coded unset() {
      json = null;
      numbers = null;
      texts = null;
      uuids = null;
      uuid = null;
      address = null;
      bytes = null;
      largeBytes = null;
      longBytes = null;
      small = null;
      fixed = null;
      return this;
    }
  }

  enum Mood {
    GLAD,
    SAD
  }

  @Entity
  @BatchEntity
  static class Diary {
    @Id private int id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Mood mood = Mood.SAD;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Mood unsaid = Mood.GLAD;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Mood asText = Mood.SAD;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Mood asNumber = Mood.SAD;

    private Page page = new Page();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Set<Mood> moods = Set.of(Mood.SAD, Mood.GLAD);

    protected Diary() {}

    Diary(int id) {
      this.id = id;
    }
  }

  @Embeddable
  static class Page {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Mood pageMood = Mood.GLAD;
  }

  @Entity
  @BatchEntity
  static class Defined {
    @Id private int id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private String json = "{\"b\": 1, \"a\": 2}";

    @Column(columnDefinition = "numeric(10, 2)")
    private BigDecimal amount = new BigDecimal("12.345");

    @Column(columnDefinition = "varchar(20)")
    private String name = "name";

    @Column(columnDefinition = "timestamp(0) without time zone")
    private java.time.LocalDateTime date =
        java.time.LocalDateTime.of(2024, 2, 29, 1, 2, 3, 600_000_000);

    @Column(columnDefinition = "bigint")
    private int wide = 5;

    protected Defined() {}

    Defined(int id) {
      this.id = id;
    }
  }
}
