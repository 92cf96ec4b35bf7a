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
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** How values are stored by JPA's rules. */
final class JpaStorage {

  private final Compiler compiler;
  private final Problems problems;
  private final JpaConverters converters;

  JpaStorage(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.converters = new JpaConverters(compiler, problems, visibility);
  }

  Optional<Storage> of(Member value) {
    Optional<AnnotationMirror> convert = Jpa.find(value.origin(), "Convert");
    if (convert.isPresent() && !Jpa.flag(convert.get(), "disableConversion", false)) {
      return converters.of(value, convert.get());
    }
    if (convert.isEmpty() && !Jpa.has(value.origin(), "Enumerated")) {
      Optional<Storage> automatic = converters.automatic(value);
      if (automatic.isPresent()) {
        return automatic;
      }
    }
    if (Jpa.has(value.origin(), "Version")) {
      return version(value);
    }
    if (Jpa.has(value.origin(), "Lob")
        && !Jpa.hasHibernate(value.origin(), "JdbcTypeCode")
        && !compiler.options().lobsAreValues()) {
      refuse(
          value,
          "Lob",
          "In PostgreSQL Hibernate makes it a large object, of which the column has the number;"
              + " with @JdbcTypeCode(SqlTypes.LONGVARCHAR or VARBINARY) the value is in the column."
              + " Where it is there anyway, as with EclipseLink and OpenJPA, compile with"
              + " -Agraphsert.lobs=value");
      return Optional.empty();
    }
    Optional<Storage> storage = storage(value);
    if (storage.isEmpty()) {
      problems.add(
          Message.UNSUPPORTED_TYPE,
          value.origin(),
          value.described(),
          value.typeName(),
          ValueKinds.hint(value.type()));
    }
    return storage.filter(found -> understandsTypeCode(value));
  }

  /** The same of a map's key, which has annotations of its own. */
  Optional<Storage> ofKey(Member key) {
    Optional<AnnotationMirror> enumerated = Jpa.find(key.origin(), "MapKeyEnumerated");
    if (enumerated.isEmpty()) {
      Optional<Storage> automatic = converters.automatic(key);
      if (automatic.isPresent()) {
        return automatic;
      }
    }
    if (isEnum(key.type())) {
      boolean byName =
          enumerated
              .flatMap(found -> Jpa.constant(found, "value"))
              .filter("STRING"::equals)
              .isPresent();
      return Optional.of(byName ? byName() : byOrdinal()).filter(s -> checkOwnValues(key));
    }
    Optional<Storage> storage =
        Storage.asItIs(key.type())
            .filter(s -> s.kind() != ValueKind.OBJECT && s.kind() != ValueKind.BYTES);
    if (storage.isEmpty()) {
      refuse(key, "MapKeyColumn", "Keys of type " + nameOf(key.type()) + " are not supported yet");
    }
    return storage;
  }

  private static Optional<Storage> storage(Member value) {
    if (isEnum(value.type())) {
      return Optional.of(isByName(value) ? byName() : byOrdinal());
    }
    return switch (nameOf(value.type())) {
      case "java.util.Date" -> Optional.of(temporal(value));
      case "java.util.Calendar", "java.util.GregorianCalendar" ->
          temporalConstant(value).equals("TIME") ? Optional.empty() : Optional.of(temporal(value));
      case "java.sql.Timestamp" -> Optional.of(dateTime());
      case "java.sql.Date" -> Optional.of(date());
      case "java.sql.Time" -> Optional.of(time());
      case "java.time.ZonedDateTime" ->
          Optional.of(call("offsetDateTime", OffsetDateTime.class, ValueKind.OFFSET_DATE_TIME));
      case "java.util.Map" -> Optional.empty(); // what Hibernate makes of it is no hstore
      default -> Storage.asItIs(value.type());
    };
  }

  private Optional<Storage> version(Member value) {
    Optional<Storage> storage =
        ValueKinds.of(value.type())
            .filter(ValueKind::takesSequence)
            .map(kind -> call("version", wrapperOf(kind), kind));
    if (storage.isEmpty()) {
      problems.add(
          Message.NOT_SUPPORTED,
          value.origin(),
          value.described(),
          "Version",
          "Versions that are no numbers are not supported yet",
          "Make it a Long, long, Integer, int, Short or short.");
    }
    return storage;
  }

  private static Class<?> wrapperOf(ValueKind kind) {
    return switch (kind) {
      case LONG -> Long.class;
      case INT -> Integer.class;
      default -> Short.class;
    };
  }

  private static Storage temporal(Member value) {
    return switch (temporalConstant(value)) {
      case "DATE" -> date();
      case "TIME" -> time();
      default -> dateTime();
    };
  }

  private static String temporalConstant(Member value) {
    return Jpa.find(value.origin(), "Temporal")
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

  private static Storage byName() {
    return new Storage(ValueKind.ENUM, Optional.empty(), Optional.empty());
  }

  private static Storage byOrdinal() {
    return call("ordinal", Integer.class, ValueKind.INT);
  }

  private static Storage call(String method, Class<?> stored, ValueKind kind) {
    return Storage.converted(kind, new Conversion.Call(method, TypeName.get(stored)));
  }

  private static boolean isEnum(TypeMirror type) {
    return Compiler.isClass(type) && Compiler.elementOf(type).getKind() == ElementKind.ENUM;
  }

  private static boolean isByName(Member value) {
    return Jpa.find(value.origin(), "Enumerated")
            .flatMap(enumerated -> Jpa.constant(enumerated, "value"))
            .filter("STRING"::equals)
            .isPresent()
        || JdbcTypeCodes.isEnumByName(value.origin());
  }

  /** Reports a type code or an enum with values of its own that would be stored otherwise. */
  private boolean understandsTypeCode(Member value) {
    boolean known =
        JdbcTypeCodes.isUnderstood(value.origin(), nameOf(value.type()), isEnum(value.type()));
    if (!known) {
      refuse(value, "JdbcTypeCode", "With a value of this type Graphsert does not know the code");
    }
    return checkOwnValues(value) && known;
  }

  private boolean checkOwnValues(Member value) {
    boolean ownValues =
        isEnum(value.type())
            && Compiler.elementOf(value.type()).getEnclosedElements().stream()
                .anyMatch(JpaStorage::isEnumeratedValue);
    if (ownValues) {
      refuse(value, "EnumeratedValue", "Enums with values of their own are not supported yet");
    }
    return !ownValues;
  }

  private static boolean isEnumeratedValue(Element field) {
    return Jpa.has(field, "EnumeratedValue");
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
