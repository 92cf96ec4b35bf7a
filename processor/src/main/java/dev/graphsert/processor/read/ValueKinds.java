package dev.graphsert.processor.read;

import static java.util.Map.entry;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.ValueKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which Java types can be columns. */
final class ValueKinds {

  private static final Map<String, ValueKind> BY_CLASS =
      Map.ofEntries(
          entry("java.lang.Boolean", ValueKind.BOOLEAN),
          entry("java.lang.Byte", ValueKind.BYTE),
          entry("java.lang.Short", ValueKind.SHORT),
          entry("java.lang.Integer", ValueKind.INT),
          entry("java.lang.Long", ValueKind.LONG),
          entry("java.lang.Float", ValueKind.FLOAT),
          entry("java.lang.Double", ValueKind.DOUBLE),
          entry("java.lang.Character", ValueKind.CHAR),
          entry("java.lang.String", ValueKind.STRING),
          entry("java.math.BigDecimal", ValueKind.BIG_DECIMAL),
          entry("java.math.BigInteger", ValueKind.BIG_INTEGER),
          entry("java.util.UUID", ValueKind.UUID),
          entry("java.time.LocalDate", ValueKind.LOCAL_DATE),
          entry("java.time.LocalTime", ValueKind.LOCAL_TIME),
          entry("java.time.LocalDateTime", ValueKind.LOCAL_DATE_TIME),
          entry("java.time.OffsetDateTime", ValueKind.OFFSET_DATE_TIME),
          entry("java.time.Instant", ValueKind.INSTANT));

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          entry("java.util.Date", "Instant"),
          entry("java.util.Calendar", "OffsetDateTime"),
          entry("java.util.GregorianCalendar", "OffsetDateTime"),
          entry("java.sql.Date", "LocalDate"),
          entry("java.sql.Time", "LocalTime"),
          entry("java.sql.Timestamp", "Instant"),
          entry("java.time.ZonedDateTime", "OffsetDateTime"),
          entry("java.time.OffsetTime", "LocalTime"),
          entry("java.lang.CharSequence", "String"),
          entry("java.lang.Number", "BigDecimal"),
          entry("char[]", "String"),
          entry("java.lang.Byte[]", "byte[]"));

  private ValueKinds() {}

  static Optional<ValueKind> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(ValueKind.valueOf(type.getKind().name()));
    }
    if (type.getKind() == TypeKind.ARRAY) {
      boolean bytes = ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
      return bytes ? Optional.of(ValueKind.BYTES) : Optional.empty();
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return element.getKind() == ElementKind.ENUM
          ? Optional.of(ValueKind.ENUM)
          : Optional.ofNullable(BY_CLASS.get(element.getQualifiedName().toString()));
    }
    return Optional.empty();
  }

  /** Offers the supported type that is nearest in meaning. */
  static String hint(TypeMirror type) {
    String meant = MEANT.get(TypeName.get(type).toString());
    return meant == null ? "" : " Did you mean " + meant + "?";
  }
}
