package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** How values are stored by JPA's rules. */
final class JpaStorage {

  /** What excludes converters that are not named, as in Hibernate. */
  private static final String TEMPORAL = "Temporal";

  private static final List<String> NOT_AUTOMATIC = List.of("Enumerated", TEMPORAL, "Version");

  private final Compiler compiler;
  private final Problems problems;
  private final JpaConversions conversions;
  private final JpaConverters converters;
  private final JpaEnums enums;

  JpaStorage(
      Compiler compiler, Problems problems, Visibility visibility, JpaConversions conversions) {
    this.conversions = conversions;
    this.compiler = compiler;
    this.problems = problems;
    this.converters = new JpaConverters(compiler, problems, visibility);
    this.enums = new JpaEnums(compiler, problems);
  }

  Optional<Storage> of(Member value) {
    if (isLargeObject(value)) {
      refuse(
          value,
          "Lob",
          "In PostgreSQL Hibernate makes it a large object, of which the column has the number;"
              + " with @JdbcTypeCode(SqlTypes.LONGVARCHAR or VARBINARY) the value is in the column."
              + " Where it is there anyway, as with EclipseLink and OpenJPA, compile with"
              + " -Agraphsert.lobs=value");
      return Optional.empty();
    }
    return stored(value).filter(found -> understandsTypeCode(value, found));
  }

  /** The same of what alone is the key, which no converter is for. */
  Optional<Storage> ofId(Member id) {
    return Storage.asItIs(id.type()).filter(found -> understandsTypeCode(id, found));
  }

  private boolean isLargeObject(Member value) {
    return Jpa.has(value.origin(), "Lob")
        && !Jpa.hasHibernate(value.origin(), "JdbcTypeCode")
        && !compiler.options().lobsAreValues();
  }

  private Optional<Storage> stored(Member value) {
    Optional<AnnotationMirror> convert = conversions.of(value);
    if (isOn(convert)) {
      return converters.of(value, convert.get());
    }
    if (convert.isEmpty() && NOT_AUTOMATIC.stream().noneMatch(n -> Jpa.has(value.origin(), n))) {
      Optional<Storage> automatic = converters.automatic(value);
      if (automatic.isPresent()) {
        return automatic;
      }
    }
    if (JpaVersions.is(value)) {
      return version(value);
    }
    if (JpaEnums.isEnum(value.type())) {
      return enums.of(value, JpaEnums.OF_VALUES);
    }
    Optional<Storage> storage = storage(value, TEMPORAL);
    if (storage.isEmpty() && nameOf(value.type()).endsWith("Calendar")) {
      refuse(value, TEMPORAL, "A calendar is stored as its date, or as its date and time");
    } else if (storage.isEmpty()) {
      problems.add(
          Message.UNSUPPORTED_TYPE,
          value.origin(),
          value.described(),
          value.typeName(),
          ValueKinds.hint(value.type()));
    }
    return storage;
  }

  /** The same of a map's key, which has annotations of its own. */
  Optional<Storage> ofKey(Member key) {
    Optional<AnnotationMirror> convert = conversions.ofKey(key);
    if (isOn(convert)) {
      return converters.of(key, convert.get());
    }
    if (convert.isEmpty() && !Jpa.has(key.origin(), JpaEnums.OF_KEYS)) {
      Optional<Storage> automatic = converters.automatic(key);
      if (automatic.isPresent()) {
        return automatic;
      }
    }
    if (JpaEnums.isEnum(key.type())) {
      return enums.of(key, JpaEnums.OF_KEYS);
    }
    Optional<Storage> storage =
        storage(key, "MapKeyTemporal")
            .filter(s -> s.kind() != ValueKind.OBJECT && s.kind() != ValueKind.BYTES);
    if (storage.isEmpty()) {
      refuse(
          key,
          "MapKeyColumn",
          "Keys are values of one column that are compared exactly, and not of type "
              + nameOf(key.type()));
    }
    return storage;
  }

  private static boolean isOn(Optional<AnnotationMirror> convert) {
    return convert.filter(found -> !Jpa.flag(found, "disableConversion", false)).isPresent();
  }

  private static Optional<Storage> storage(Member value, String temporal) {
    return switch (nameOf(value.type())) {
      case "java.util.Date" -> Optional.of(temporal(value, temporal));
      case "java.util.Calendar", "java.util.GregorianCalendar" ->
          constantOf(value, temporal).equals("TIME")
              ? Optional.empty()
              : Optional.of(temporal(value, temporal));
      case "java.sql.Timestamp" -> Optional.of(dateTime());
      case "java.sql.Date" -> Optional.of(date());
      case "java.sql.Time", "java.time.OffsetTime" -> Optional.of(time());
      case "java.time.ZonedDateTime" ->
          Optional.of(call("offsetDateTime", OffsetDateTime.class, ValueKind.OFFSET_DATE_TIME));
      case "java.time.Year" -> Optional.of(call("year", Integer.class, ValueKind.INT));
      case "java.util.Locale",
          "java.util.Currency",
          "java.util.TimeZone",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.net.URL",
          "java.lang.Class" ->
          Optional.of(call("text", String.class, ValueKind.STRING));
      case "java.util.Map" -> Optional.empty(); // what Hibernate makes of it is no hstore
      default -> Storage.asItIs(value.type());
    };
  }

  private Optional<Storage> version(Member value) {
    Optional<Storage> storage =
        VersionReader.isTime(value) ? storage(value, TEMPORAL) : Storage.version(value.type());
    if (storage.isEmpty() || !value.enclosing().isEmpty()) {
      problems.add(
          Message.NOT_SUPPORTED,
          value.origin(),
          value.described(),
          "Version",
          "A version is a number or a time, and a member of the entity itself",
          "Make it a Long, long, Integer, int, Short, short, Instant, LocalDateTime, OffsetDateTime,"
              + " ZonedDateTime, Timestamp, Date or Calendar.");
    }
    return storage;
  }

  private static Storage temporal(Member value, String annotation) {
    return switch (constantOf(value, annotation)) {
      case "DATE" -> date();
      case "TIME" -> time();
      default -> dateTime();
    };
  }

  private static String constantOf(Member value, String annotation) {
    return Jpa.find(value.origin(), annotation)
        .flatMap(temporal -> Jpa.constant(temporal, "value"))
        .orElse("TIMESTAMP");
  }

  private static Storage date() {
    return call("date", LocalDate.class, ValueKind.LOCAL_DATE);
  }

  private static Storage time() {
    return call("time", LocalTime.class, ValueKind.LOCAL_TIME);
  }

  private static Storage dateTime() {
    return call("dateTime", LocalDateTime.class, ValueKind.LOCAL_DATE_TIME);
  }

  private static Storage call(String method, Class<?> stored, ValueKind kind) {
    return Storage.converted(kind, new Conversion.Call(method, TypeName.get(stored)));
  }

  /** Reports a type code by which a value would be stored otherwise. */
  private boolean understandsTypeCode(Member value, Storage storage) {
    Optional<Conversion> conversion = storage.conversion();
    Optional<String> converted =
        conversion
            .filter(Conversion.Converter.class::isInstance)
            .map(converter -> converter.stored().toString());
    boolean plain =
        converted.isEmpty() && !(conversion.orElse(null) instanceof Conversion.OfConstant);
    boolean known =
        (plain && JpaEnums.isEnum(value.type()))
            ? JdbcTypeCodes.isUnderstoodOfEnum(value.origin())
            : JdbcTypeCodes.isUnderstood(
                value.origin(), converted.orElseGet(() -> nameOf(value.type())), storage.kind());
    if (!known) {
      refuse(value, "JdbcTypeCode", "With a value of this type Graphsert does not know the code");
    }
    return known;
  }

  private void refuse(Member value, String annotation, String reason) {
    JpaRefusals.ofMember(value, annotation, reason, problems);
  }

  private static String nameOf(TypeMirror type) {
    return Compiler.isClass(type)
        ? ClassName.get(Compiler.elementOf(type)).canonicalName()
        : type.toString();
  }
}
